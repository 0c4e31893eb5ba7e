/** Where the approval of an event stands, and its thread of steps and comments. P1 */
import { and, asc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Approval, ApprovalStep } from "~/domain/approval/approval";
import type { Handle } from "../client";
import { eventComments } from "../schema/approvals";
import { events } from "../schema/events";
import { users } from "../schema/people";
import { refreshSums } from "./counting/event-sums";

export async function findApproval(db: Handle, eventId: number): Promise<Approval | null> {
  const rows = await db
    .select({ approval: events.approval })
    .from(events)
    .where(eq(events.id, eventId));
  return rows[0]?.approval ?? null;
}

type ApprovalChange = {
  approval: Exclude<Approval, "draft">;
  /** Who submits, where the step is a submission; nobody of the register in the demonstration programme. */
  submitted: { by: number | null; at: Date } | null;
};

/** No step leads back to a draft: what has taken one is read by everybody. P4 */
export async function updateApproval(
  tx: Handle,
  eventId: number,
  { approval, submitted }: ApprovalChange,
): Promise<void> {
  await tx
    .update(events)
    .set({
      approval,
      hidden: false,
      ...(submitted === null ? {} : { submittedBy: submitted.by, submittedAt: submitted.at }),
    })
    .where(eq(events.id, eventId));
  await refreshSums(tx, [eventId]);
}

export type NewEventComment = {
  step: ApprovalStep | null;
  comment: string | null;
  /** Null: the register itself. */
  userId: number | null;
  inPlaceOf: number | null;
  at: Date;
};

export async function addEventComment(
  tx: Handle,
  eventId: number,
  comment: NewEventComment,
): Promise<void> {
  await tx.insert(eventComments).values({ eventId, ...comment });
}

/** The thread of an event, oldest first, with the names of who spoke. */
export async function listEventComments(db: Handle, eventId: number) {
  const stoodInFor = alias(users, "stood_in_for");
  return await db
    .select({
      id: eventComments.id,
      step: eventComments.step,
      comment: eventComments.comment,
      at: eventComments.at,
      by: users.name,
      inPlaceOf: stoodInFor.name,
    })
    .from(eventComments)
    .leftJoin(users, eq(users.id, eventComments.userId))
    .leftJoin(stoodInFor, eq(stoodInFor.id, eventComments.inPlaceOf))
    .where(eq(eventComments.eventId, eventId))
    .orderBy(asc(eventComments.id));
}

/** Why each of these events was returned last, by its id. */
export async function findReturnComments(
  db: Handle,
  ids: readonly number[],
): Promise<Map<number, string | null>> {
  const rows = await db
    .select({ eventId: eventComments.eventId, comment: eventComments.comment })
    .from(eventComments)
    .where(and(inArray(eventComments.eventId, [...ids]), eq(eventComments.step, "return")))
    .orderBy(asc(eventComments.id));
  return new Map(rows.map(({ eventId, comment }) => [eventId, comment]));
}
