/** An event as its page shows it: what was entered, what was counted, and whose jurisdiction each stop lies in. */
import { asc, eq, inArray } from "drizzle-orm";
import type { OfficialSums } from "~/domain/counting/observation";
import { postsFor, postsWithin } from "~/domain/place/jurisdiction";
import type { Handle } from "../../client";
import { occurrences } from "../../schema/events";
import { users } from "../../schema/people";
import { counties } from "../../schema/reference";
import {
  listOfficialObservationsOfEvent,
  listWholesBesideOfEvent,
  type OfficialObservation,
} from "../counting/observations";
import { officialSumsOf } from "../counting/official-sums";
import type { OccurrencePartner } from "../organisation/occurrence-partners";
import { listShownAtOccurrences, listShownPartners } from "../organisation/shown-partners";
import { listJurisdictions } from "../reference/jurisdictions";
import { findEvent } from "./event-draft";

export type OccurrenceFacts = {
  id: number;
  countyName: string | null;
  /** Missions whose jurisdiction held the place on its first day; where only the state is known, all that hold a part of it. */
  posts: string[];
  disputed: boolean;
  sums: OfficialSums;
  /** The observations behind the sums: at most one of each mode. */
  official: OfficialObservation[];
  /** Counts of whole events beside our part: in no sum. N14 */
  wholes: OfficialObservation[];
  /** Its hosts, companies visited and other partners. */
  partners: Omit<OccurrencePartner, "occurrenceId">[];
};

/** Null where there is no such event. Withdrawn events are found too. */
export async function findEventPage(db: Handle, eventId: number) {
  const event = await findEvent(db, eventId);
  if (event === null) return null;
  const people = [event.createdBy, event.updatedBy].filter((id) => id !== null);
  const named = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, people));
  const nameOf = (id: number | null) => named.find((person) => person.id === id)?.name ?? null;
  return {
    event,
    facts: await listOccurrenceFacts(db, eventId),
    partners: await listShownPartners(db, eventId),
    createdByName: nameOf(event.createdBy),
    updatedByName: nameOf(event.updatedBy),
  };
}

async function listOccurrenceFacts(db: Handle, eventId: number): Promise<OccurrenceFacts[]> {
  const jurisdictions = await listJurisdictions(db);
  const official = await listOfficialObservationsOfEvent(db, eventId);
  const wholes = await listWholesBesideOfEvent(db, eventId);
  const rows = await db
    .select({
      id: occurrences.id,
      state: occurrences.state,
      county: occurrences.county,
      countyName: counties.name,
      on: occurrences.firstFrom,
      sums: officialSumsOf,
    })
    .from(occurrences)
    .leftJoin(counties, eq(counties.fips, occurrences.county))
    .where(eq(occurrences.eventId, eventId))
    .orderBy(asc(occurrences.position));
  const partners = await listShownAtOccurrences(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ state, county, on, ...row }) => ({
    ...row,
    partners: partners
      .filter(({ occurrenceId }) => occurrenceId === row.id)
      .map(({ occurrenceId: _, ...partner }) => partner),
    official: observationsOf(row.id, official),
    wholes: observationsOf(row.id, wholes),
    ...(state === null
      ? { posts: [], disputed: false }
      : county === null
        ? postsWithin(state, jurisdictions, on)
        : postsFor({ state, county }, jurisdictions, on)),
  }));
}

function observationsOf(
  id: number,
  all: readonly (OfficialObservation & { occurrenceId: number })[],
): OfficialObservation[] {
  return all
    .filter(({ occurrenceId }) => occurrenceId === id)
    .map(({ occurrenceId: _, ...observation }) => observation);
}
