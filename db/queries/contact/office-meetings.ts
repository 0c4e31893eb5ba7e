/** One contact with an office: as it is stored, written and taken away. Whoever reads it is asked by the callers. P84 */
import { eq } from "drizzle-orm";
import type { MeetingDraft } from "~/domain/contact/office-meeting";
import type { Handle } from "../../client";
import { officeMeetings } from "../../schema/contacts";

export type StoredMeeting = {
  id: number;
  organiser: string;
  draft: MeetingDraft;
  fictional: boolean;
  revision: number;
};

export async function findMeeting(db: Handle, id: number): Promise<StoredMeeting | null> {
  const rows = await db.select().from(officeMeetings).where(eq(officeMeetings.id, id));
  return rows[0] === undefined ? null : storedMeeting(rows[0]);
}

type Stamp = { userId: number | null; at: Date };

export async function addMeeting(
  tx: Handle,
  { organiser, draft }: { organiser: string; draft: MeetingDraft },
  { userId, at, fictional = false }: Stamp & { fictional?: boolean },
): Promise<number> {
  const rows = await tx
    .insert(officeMeetings)
    .values({
      ...columnsOf(draft),
      ...{ organiser, fictional },
      followUpDoneAt: draft.followUp?.done ? at : null,
      followUpDoneBy: draft.followUp?.done ? userId : null,
      createdBy: userId,
      createdAt: at,
      updatedBy: userId,
      updatedAt: at,
    })
    .returning({ id: officeMeetings.id });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("The contact was not stored");
  return id;
}

/** `stored`: as it was. A follow-up that was done keeps when and by whom it was done. */
export async function updateMeeting(
  tx: Handle,
  stored: StoredMeeting,
  draft: MeetingDraft,
  { userId, at }: Stamp,
): Promise<void> {
  const isDone = draft.followUp?.done ?? false;
  const wasDone = stored.draft.followUp?.done ?? false;
  const done = { followUpDoneAt: isDone ? at : null, followUpDoneBy: isDone ? userId : null };
  await tx
    .update(officeMeetings)
    .set({
      ...columnsOf(draft),
      ...(isDone && wasDone ? {} : done),
      updatedBy: userId,
      updatedAt: at,
      revision: stored.revision + 1,
    })
    .where(eq(officeMeetings.id, stored.id));
}

export async function removeMeeting(tx: Handle, id: number): Promise<void> {
  await tx.delete(officeMeetings).where(eq(officeMeetings.id, id));
}

/** P86 */
export async function finishFollowUpOf(
  tx: Handle,
  { id, revision }: StoredMeeting,
  { userId, at }: Stamp,
): Promise<void> {
  await tx
    .update(officeMeetings)
    .set({
      ...{ followUpDoneAt: at, followUpDoneBy: userId, revision: revision + 1 },
      ...{ updatedBy: userId, updatedAt: at },
    })
    .where(eq(officeMeetings.id, id));
}

function columnsOf({ day, followUp, ...draft }: MeetingDraft) {
  const { office, officeName, state, organisationId, siteId, occurrenceId } = draft;
  return {
    ...{ office, officeName, state, organisationId, siteId, occurrenceId },
    ...{ dayPrecision: day.precision, dayFrom: day.from, dayTo: day.to },
    ...{ personName: draft.personName, notes: draft.notes },
    followUp: followUp?.words ?? null,
    followUpOwner: followUp?.ownerId ?? null,
    followUpDue: followUp?.due ?? null,
  };
}

export function storedMeeting(row: typeof officeMeetings.$inferSelect): StoredMeeting {
  const { id, organiser, fictional, revision } = row;
  const { office, officeName, state, organisationId, siteId, occurrenceId } = row;
  const { followUp, followUpOwner, followUpDue, followUpDoneAt, personName, notes } = row;
  const day = { precision: row.dayPrecision, from: row.dayFrom, to: row.dayTo };
  return {
    ...{ id, organiser, fictional, revision },
    draft: {
      ...{ office, officeName, state, day, organisationId, siteId, occurrenceId },
      ...{ personName, notes },
      followUp:
        followUp === null || followUpOwner === null || followUpDue === null
          ? null
          : {
              words: followUp,
              ownerId: followUpOwner,
              due: followUpDue,
              done: followUpDoneAt !== null,
            },
    },
  };
}
