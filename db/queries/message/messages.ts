/** Messages (発信事項) with the facts that their letters stand for. */
import { and, asc, desc, eq, gte, inArray, isNotNull, sql } from "drizzle-orm";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { BoundFigure } from "~/domain/message/bound-figure";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../../client";
import { messageFigures, messages } from "../../schema/messages";
import { users } from "../../schema/people";

type Row = typeof messages.$inferSelect;

export type StoredMessage = Pick<
  Row,
  "id" | "priority" | "source" | "expiresOn" | "approvedAt" | "writtenBy" | "revision"
> & { wording: Bilingual; figures: BoundFigure[]; approver: string | null };

export type MessageDraft = {
  wording: Bilingual;
  priority: string | null;
  source: string;
  expiresOn: CalendarDate;
  figures: readonly BoundFigure[];
};

export async function addMessage(
  tx: Handle,
  { wording, figures, priority, source, expiresOn }: MessageDraft,
  by: { userId: number; at: Date },
): Promise<number> {
  const [added] = await tx
    .insert(messages)
    .values({
      ...{ wordingJa: wording.ja, wordingEn: wording.en, priority, source, expiresOn },
      ...{ createdBy: by.userId, createdAt: by.at, writtenBy: by.userId },
    })
    .returning({ id: messages.id });
  if (added === undefined) throw new Error("The message was not stored");
  await putFigures(tx, added.id, figures);
  return added.id;
}

/** What was changed is a draft again. P202 */
export async function changeMessageRow(
  tx: Handle,
  id: number,
  { wording, figures, priority, source, expiresOn }: MessageDraft,
  writtenBy: number,
): Promise<void> {
  await tx
    .update(messages)
    .set({
      ...{ wordingJa: wording.ja, wordingEn: wording.en, priority, source, expiresOn },
      ...{ writtenBy, approvedAt: null, approvedBy: null, revision: sql`${messages.revision} + 1` },
    })
    .where(eq(messages.id, id));
  await tx.delete(messageFigures).where(eq(messageFigures.messageId, id));
  await putFigures(tx, id, figures);
}

export async function setApproval(
  tx: Handle,
  id: number,
  approval: { approvedAt: Date | null; approvedBy: number | null },
): Promise<void> {
  await tx
    .update(messages)
    .set({ ...approval, revision: sql`${messages.revision} + 1` })
    .where(eq(messages.id, id));
}

async function putFigures(
  tx: Handle,
  messageId: number,
  figures: readonly BoundFigure[],
): Promise<void> {
  if (figures.length === 0) return;
  await tx.insert(messageFigures).values(
    figures.map(({ letter, of: { definition, unit, ...of } }) => ({
      ...{ messageId, letter, ...of },
      ...{ definitionJa: definition.ja, definitionEn: definition.en },
      ...{ unitJa: unit.ja, unitEn: unit.en },
    })),
  );
}

export async function findMessage(db: Handle, id: number): Promise<StoredMessage | null> {
  const [found] = await storedOf(db, await rowsOf(db, [id]));
  return found ?? null;
}

export async function listMessagesById(
  db: Handle,
  ids: readonly number[],
): Promise<StoredMessage[]> {
  return ids.length === 0 ? [] : await storedOf(db, await rowsOf(db, ids));
}

async function rowsOf(db: Handle, ids: readonly number[]) {
  return await db
    .select({ row: messages, approver: users.name })
    .from(messages)
    .leftJoin(users, eq(users.id, messages.approvedBy))
    .where(inArray(messages.id, [...ids]))
    .orderBy(asc(messages.id));
}

/** The newest first. */
export async function listMessages(db: Handle): Promise<StoredMessage[]> {
  const rows = await db
    .select({ row: messages, approver: users.name })
    .from(messages)
    .leftJoin(users, eq(users.id, messages.approvedBy))
    .orderBy(desc(messages.id));
  return await storedOf(db, rows);
}

/** Those that may be said on this day. */
export async function listApproved(db: Handle, today: CalendarDate): Promise<StoredMessage[]> {
  const rows = await db
    .select({ row: messages, approver: users.name })
    .from(messages)
    .leftJoin(users, eq(users.id, messages.approvedBy))
    .where(and(isNotNull(messages.approvedAt), gte(messages.expiresOn, today)))
    .orderBy(asc(messages.id));
  return await storedOf(db, rows);
}

async function storedOf(
  db: Handle,
  rows: readonly { row: Row; approver: string | null }[],
): Promise<StoredMessage[]> {
  const figures = await db
    .select()
    .from(messageFigures)
    .where(
      inArray(
        messageFigures.messageId,
        rows.map(({ row }) => row.id),
      ),
    )
    .orderBy(asc(messageFigures.messageId), asc(messageFigures.letter));
  const bound = groupedBy(figures, ({ messageId }) => messageId);
  return rows.map(({ row, approver }) => {
    const { id, priority, source, expiresOn, approvedAt, writtenBy, revision } = row;
    return {
      ...{ id, priority, source, expiresOn, approvedAt, writtenBy, revision, approver },
      wording: { ja: row.wordingJa, en: row.wordingEn },
      figures: (bound.get(id) ?? []).map(boundOf),
    };
  });
}

function boundOf(row: typeof messageFigures.$inferSelect): BoundFigure {
  const { letter, areaType, area, measure, asOf, release } = row;
  return {
    letter,
    of: {
      ...{ areaType, area, measure, asOf, release },
      definition: { ja: row.definitionJa, en: row.definitionEn },
      unit: { ja: row.unitJa, en: row.unitEn },
    },
  };
}
