/** One good example, as it is stored. Who may read it is asked by the callers. P193 */
import { asc, eq } from "drizzle-orm";
import type { ExampleDraft, ExampleState } from "~/domain/example/example";
import type { Handle } from "../../client";
import { attachments } from "../../schema/attachments";
import { examplePhotos, examples } from "../../schema/examples";
import { users } from "../../schema/people";

export type StoredExample = {
  id: number;
  eventId: number;
  state: ExampleState;
  draft: ExampleDraft;
  nominatedBy: number | null;
  nominatedByName: string | null;
  nominatedAt: Date;
  decidedAt: Date | null;
  reason: string | null;
  revision: number;
};

export async function findExample(db: Handle, id: number): Promise<StoredExample | null> {
  return await findWhere(db, eq(examples.id, id));
}

export async function findExampleOf(db: Handle, eventId: number): Promise<StoredExample | null> {
  return await findWhere(db, eq(examples.eventId, eventId));
}

/** Its photos in their order, with whether each is removed. */
export async function listExamplePhotos(db: Handle, exampleId: number) {
  const rows = await db
    .select({ row: attachments })
    .from(examplePhotos)
    .innerJoin(attachments, eq(attachments.id, examplePhotos.attachmentId))
    .where(eq(examplePhotos.exampleId, exampleId))
    .orderBy(asc(examplePhotos.position));
  return rows.map(({ row }) => {
    const { id, width, height, consent, mayBePublished, credit } = row;
    return {
      ...{ id, width: width ?? 0, height: height ?? 0, consent, mayBePublished, credit },
      caption: { ja: row.captionJa, en: row.captionEn },
      removed: row.removedAt !== null || row.width === null,
    };
  });
}

async function findWhere(db: Handle, where: ReturnType<typeof eq>): Promise<StoredExample | null> {
  const [found] = await db
    .select({ row: examples, nominatedByName: users.name })
    .from(examples)
    .leftJoin(users, eq(users.id, examples.nominatedBy))
    .where(where);
  if (found === undefined) return null;
  const { row, nominatedByName } = found;
  const photos = await db
    .select({ id: examplePhotos.attachmentId })
    .from(examplePhotos)
    .where(eq(examplePhotos.exampleId, row.id))
    .orderBy(asc(examplePhotos.position));
  const { id, eventId, state, nominatedBy, nominatedAt, decidedAt, reason, revision } = row;
  return {
    ...{ id, eventId, state, nominatedBy, nominatedByName, nominatedAt, decidedAt, reason },
    revision,
    draft: {
      title: { ja: row.titleJa, en: row.titleEn },
      ...{ words: row.words, people: row.people, press: row.press },
      photos: photos.map((photo) => photo.id),
    },
  };
}
