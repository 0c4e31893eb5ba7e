/** Where the approval of an event stands, and its thread of steps and comments. P1 */
import { and, asc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Approval, ApprovalStanding, ApprovalStep } from "~/domain/approval/approval";
import type { Handle } from "../client";
import { eventComments } from "../schema/approvals";
import { eventCoOrganisers, events, occurrenceOrganisers, occurrences } from "../schema/events";
import { users } from "../schema/people";

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

export type ListedStanding = ApprovalStanding & {
  id: number;
  occurrences: { place: string | null; organisers: string[] }[];
};

/** What decides who may approve these events, for a page of the list at once. P2, P3 */
export async function listApprovalStandings(
  db: Handle,
  ids: readonly number[],
): Promise<ListedStanding[]> {
  const rows = await db
    .select({
      id: events.id,
      lead: events.lead,
      approval: events.approval,
      submittedBy: events.submittedBy,
    })
    .from(events)
    .where(inArray(events.id, [...ids]));
  const coOrganisers = await db
    .select()
    .from(eventCoOrganisers)
    .where(inArray(eventCoOrganisers.eventId, [...ids]));
  const stops = await db
    .select({ id: occurrences.id, eventId: occurrences.eventId, place: occurrences.placeName })
    .from(occurrences)
    .where(inArray(occurrences.eventId, [...ids]))
    .orderBy(asc(occurrences.position));
  const hosts = await db
    .select({ id: occurrenceOrganisers.occurrenceId, organiser: occurrenceOrganisers.organiser })
    .from(occurrenceOrganisers)
    .innerJoin(occurrences, eq(occurrences.id, occurrenceOrganisers.occurrenceId))
    .where(inArray(occurrences.eventId, [...ids]));
  return rows.map((row) => ({
    ...row,
    coOrganisers: coOrganisers
      .filter(({ eventId }) => eventId === row.id)
      .map(({ organiser }) => organiser),
    occurrences: stops
      .filter(({ eventId }) => eventId === row.id)
      .map(({ id, place }) => ({
        place,
        organisers: hosts.filter((host) => host.id === id).map(({ organiser }) => organiser),
      })),
  }));
}
