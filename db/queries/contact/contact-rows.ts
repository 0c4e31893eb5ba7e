/** Contacts of one organiser, by their ids and by what they are known again by: for its files. P84 */
import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { Handle } from "../../client";
import { officeMeetings } from "../../schema/contacts";
import { events, occurrences } from "../../schema/events";
import { users } from "../../schema/people";
import { sites } from "../../schema/sites";
import { readableBy } from "../filter/occurrence-filter";
import { type StoredMeeting, storedMeeting } from "./office-meetings";

export type MeetingWithOwner = StoredMeeting & { ownerEmail: string | null };

export async function listMeetingsById(
  db: Handle,
  ids: readonly number[],
): Promise<MeetingWithOwner[]> {
  return await listWhere(db, inArray(officeMeetings.id, [...ids]));
}

/** On the days of a state, whoever was met: few, among which one is looked for. */
export async function listMeetingsOn(
  db: Handle,
  { organiser, state, dayFrom }: { organiser: string; state: string; dayFrom: string },
): Promise<MeetingWithOwner[]> {
  return await listWhere(
    db,
    and(
      eq(officeMeetings.organiser, organiser),
      eq(officeMeetings.state, state),
      eq(officeMeetings.dayFrom, dayFrom),
    ),
  );
}

/** Some at a time, in the order of their ids. */
export async function listMeetingsBehind(
  db: Handle,
  organiser: string,
  { after, limit }: { after: number; limit: number },
): Promise<MeetingWithOwner[]> {
  const where = and(eq(officeMeetings.organiser, organiser), gt(officeMeetings.id, after));
  return await listWhere(db, where, limit);
}

/** What the contacts of an organiser refer to, also what nobody could choose any more. */
export async function listReferences(db: Handle, organiser: string) {
  const { id, occurrenceId, siteId, followUpOwner: ownerId } = officeMeetings;
  return await db
    .select({ id, occurrenceId, siteId, ownerId, ownerEmail: users.email })
    .from(officeMeetings)
    .leftJoin(users, eq(users.id, ownerId))
    .where(eq(officeMeetings.organiser, organiser))
    .orderBy(asc(id));
}

/** What a contact may be of: occurrences that were held and that this person reads, and sites. P185 */
export async function listContactGround(db: Handle, reader: DraftReader) {
  const held = await db
    .select({ id: occurrences.id })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(and(eq(occurrences.outcome, "held"), isNull(events.withdrawnAt), readableBy(reader)))
    .orderBy(asc(occurrences.id));
  const known = await db
    .select({ id: sites.id })
    .from(sites)
    .where(isNull(sites.withdrawnAt))
    .orderBy(asc(sites.id));
  return { occurrences: held.map(({ id }) => id), sites: known.map(({ id }) => id) };
}

async function listWhere(
  db: Handle,
  where: ReturnType<typeof and>,
  limit?: number,
): Promise<MeetingWithOwner[]> {
  const query = db
    .select({ row: officeMeetings, ownerEmail: users.email })
    .from(officeMeetings)
    .leftJoin(users, eq(users.id, officeMeetings.followUpOwner))
    .where(where)
    .orderBy(asc(officeMeetings.id));
  const rows = limit === undefined ? await query : await query.limit(limit);
  return rows.map(({ row, ownerEmail }) => ({ ...storedMeeting(row), ownerEmail }));
}
