/** Attachments of events as they are read. Who may read them is who may read their event: callers ask. P192 */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { AttachmentDraft } from "~/domain/attachment/attachment";
import type { AttachmentKind } from "~/domain/attachment/attachment-kind";
import type { Handle } from "../../client";
import { attachments } from "../../schema/attachments";
import { users } from "../../schema/people";

export type StoredAttachment = {
  id: number;
  eventId: number;
  position: number;
  kind: AttachmentKind;
  fileName: string;
  hash: string;
  bytes: number;
  /** Null of a paper. */
  picture: { width: number; height: number; thumbnailHash: string; thumbnailBytes: number } | null;
  draft: AttachmentDraft;
  revision: number;
  addedAt: Date;
  addedByName: string | null;
  removedAt: Date | null;
};

/** Of this event, removed ones too as long as they may come back; null where there is none. */
export async function findAttachment(
  db: Handle,
  { eventId, id }: { eventId: number; id: number },
): Promise<StoredAttachment | null> {
  const asked = and(
    eq(attachments.id, id),
    eq(attachments.eventId, eventId),
    isNull(attachments.discardedAt),
  );
  const [row] = await selectedAttachments(db).where(asked);
  return row === undefined ? null : storedAttachment(row);
}

/** In their order. */
export async function listAttachments(
  db: Handle,
  eventId: number,
  limit: number,
): Promise<StoredAttachment[]> {
  const rows = await selectedAttachments(db)
    .where(and(eq(attachments.eventId, eventId), isNull(attachments.removedAt)))
    .orderBy(asc(attachments.position), asc(attachments.id))
    .limit(limit);
  return rows.map(storedAttachment);
}

export async function countAttachments(db: Handle, eventId: number): Promise<number> {
  return await db.$count(
    attachments,
    and(eq(attachments.eventId, eventId), isNull(attachments.removedAt)),
  );
}

/** The same file at the same event, as it was brought; null also where it was removed. */
export async function findSameFile(
  db: Handle,
  { eventId, broughtHash }: { eventId: number; broughtHash: string },
): Promise<{ id: number; fileName: string } | null> {
  const [same] = await db
    .select({ id: attachments.id, fileName: attachments.fileName })
    .from(attachments)
    .where(
      and(
        eq(attachments.eventId, eventId),
        eq(attachments.broughtHash, broughtHash),
        isNull(attachments.removedAt),
      ),
    );
  return same ?? null;
}

export function selectedAttachments(db: Handle) {
  return db
    .select({ row: attachments, addedByName: users.name })
    .from(attachments)
    .leftJoin(users, eq(users.id, attachments.addedBy));
}

type Row = { row: typeof attachments.$inferSelect; addedByName: string | null };

export function storedAttachment({ row, addedByName }: Row): StoredAttachment {
  const { id, eventId, position, kind, fileName, hash, bytes, revision, addedAt, removedAt } = row;
  const { width, height, thumbnailHash, thumbnailBytes, credit, consent, mayBePublished } = row;
  const isPicture = width !== null && height !== null && thumbnailHash !== null;
  return {
    ...{ id, eventId, position, kind, fileName, hash, bytes, revision },
    ...{ addedAt, addedByName, removedAt },
    picture: isPicture
      ? { width, height, thumbnailHash, thumbnailBytes: thumbnailBytes ?? 0 }
      : null,
    draft: {
      caption: { ja: row.captionJa, en: row.captionEn },
      ...{ credit, consent, mayBePublished },
    },
  };
}
