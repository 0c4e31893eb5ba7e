/** The rows of the demonstration programme: what it is made from, how many there are, taking them all away. */
import { and, asc, count, eq, inArray, isNotNull, min } from "drizzle-orm";
import { type TargetCell, targetCellKey } from "~/domain/targets/target";
import type { TargetMeasure } from "~/domain/targets/target-measure";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../client";
import { officeMeetings } from "../schema/contacts";
import { events, occurrences } from "../schema/events";
import { observations } from "../schema/observations";
import { eventPartners, occurrencePartners, organisations } from "../schema/organisations";
import { eventTemplates, targets } from "../schema/planning";
import { places, states } from "../schema/reference";
import { siteOrganisations, sites } from "../schema/sites";
import { removeSums } from "./counting/event-sums";
import { listEventsNaming } from "./organisation/organisation-events";
import { listStandingFor } from "./organisation/organisation-families";
import { refreshOrganisationWords } from "./organisation/organisation-words";
import { listFictionalSites, removeSites } from "./site/site-rows";
import { removeWords } from "./store/word-index";

/** Events marked as fictional, withdrawn ones included: they are removed with the rest. */
export async function countDemonstrationEvents(db: Handle): Promise<number> {
  const rows = await db.select({ total: count() }).from(events).where(eq(events.fictional, true));
  return rows[0]?.total ?? 0;
}

/** Towns that can hold an event, and the names of the states. */
export async function listDemonstrationGround(db: Handle) {
  const towns = await db
    .select({
      id: places.id,
      name: places.name,
      nameJa: places.nameJa,
      state: places.state,
      county: places.county,
      lat: places.lat,
      lon: places.lon,
      population: places.population,
      zone: places.zone,
    })
    .from(places)
    .orderBy(asc(places.id));
  const names = await db
    .select({ code: states.code, ja: states.nameJa, en: states.nameEn })
    .from(states)
    .orderBy(asc(states.code));
  return { places: towns, states: names.map(({ code, ja, en }) => ({ code, name: { ja, en } })) };
}

/** The occurrences of an event in their order. */
export async function listOccurrenceIds(db: Handle, eventId: number): Promise<number[]> {
  const rows = await db
    .select({ id: occurrences.id })
    .from(occurrences)
    .where(eq(occurrences.eventId, eventId))
    .orderBy(asc(occurrences.position));
  return rows.map(({ id }) => id);
}

/**
 * Removes every fictional event with all that hangs on it; answers how many there were.
 *
 * Observations go first, while their events are still there to say that they are fictional: that is
 * what the trigger of the ledger asks.
 */
export async function removeDemonstrationEvents(tx: Handle): Promise<number> {
  const fictional = tx
    .select({ id: occurrences.id })
    .from(occurrences)
    .innerJoin(events, and(eq(events.id, occurrences.eventId), eq(events.fictional, true)));
  await tx.delete(observations).where(inArray(observations.occurrenceId, fictional));
  const going = await tx.select({ id: events.id }).from(events).where(eq(events.fictional, true));
  await removeSums(
    tx,
    going.map(({ id }) => id),
  );
  const removed = await tx
    .delete(events)
    .where(eq(events.fictional, true))
    .returning({ id: events.id });
  await removeWords(
    tx,
    "event",
    removed.map(({ id }) => id),
  );
  return removed.length;
}

/** A company is no partner for that: it is one once it takes part in something. */
export async function addDemonstrationCompany(
  tx: Handle,
  { name, seatInJapan, at }: { name: Bilingual; seatInJapan: string | null; at: Date },
): Promise<number> {
  const rows = await tx
    .insert(organisations)
    .values({
      ...{ type: "company", nameJa: name.ja, nameEn: name.en, seatInJapan, searchText: "" },
      ...{ isPartner: false, fictional: true, createdAt: at, updatedAt: at },
    })
    .returning({ id: organisations.id });
  const ids = rows.map(({ id }) => id);
  await refreshOrganisationWords(tx, ids);
  return ids[0] ?? 0;
}

/** Some occurrences of the programme visit the fictional site of their town: the first held one and the next planned one. */
export async function visitDemonstrationSites(tx: Handle): Promise<void> {
  const towns = await tx
    .select({ siteId: min(sites.id), placeId: sites.placeId })
    .from(sites)
    .where(and(eq(sites.fictional, true), isNotNull(sites.placeId)))
    .groupBy(sites.placeId)
    .orderBy(asc(sites.placeId));
  for (const { siteId, placeId } of towns)
    for (const outcome of ["held", "scheduled"] as const) {
      const found = await tx
        .select({ id: occurrences.id })
        .from(occurrences)
        .innerJoin(events, and(eq(events.id, occurrences.eventId), eq(events.fictional, true)))
        .where(
          and(
            eq(occurrences.placeId, placeId ?? 0),
            eq(occurrences.outcome, outcome),
            eq(occurrences.type, "session"),
          ),
        )
        .orderBy(asc(occurrences.id))
        .limit(1);
      for (const { id } of found)
        await tx.update(occurrences).set({ siteId }).where(eq(occurrences.id, id));
    }
}

/** Before the organisations of the programme go: its sites, and its organisations at real sites. */
export async function removeDemonstrationSites(tx: Handle): Promise<void> {
  await removeSites(tx, await listFictionalSites(tx));
  const fictional = tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.fictional, true));
  await tx.delete(siteOrganisations).where(inArray(siteOrganisations.organisationId, fictional));
}

/** A cell that somebody has set already keeps its target. P11 */
export async function addDemonstrationTarget(
  tx: Handle,
  target: { fiscalYear: number; measure: TargetMeasure; cell: TargetCell; value: number; at: Date },
): Promise<void> {
  const { cell, at, ...set } = target;
  await tx
    .insert(targets)
    .values({ ...set, ...cell, cell: targetCellKey(cell), setAt: at, fictional: true })
    .onConflictDoNothing();
}

/**
 * Removes fictional organisations, targets, templates and contacts. Names of organisations in real events stay as names; what such an event
 * is found by is then to be refreshed: answers which. P35
 */
export async function removeDemonstrationPlanning(tx: Handle): Promise<number[]> {
  await tx.delete(targets).where(eq(targets.fictional, true));
  await tx.delete(eventTemplates).where(eq(eventTemplates.fictional, true));
  const rows = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.fictional, true));
  const fictional = rows.map(({ id }) => id);
  const named = await listEventsNaming(tx, fictional);
  for (const table of [eventPartners, occurrencePartners])
    await tx.update(table).set({ partnerId: null }).where(inArray(table.partnerId, fictional));
  const parted = await listStandingFor(tx, fictional);
  await tx
    .update(organisations)
    .set({ mergedInto: null })
    .where(inArray(organisations.mergedInto, fictional));
  const members = await tx
    .update(organisations)
    .set({ parentId: null })
    .where(inArray(organisations.parentId, fictional))
    .returning({ id: organisations.id });
  await tx.delete(officeMeetings).where(eq(officeMeetings.fictional, true));
  await tx
    .update(officeMeetings)
    .set({ organisationId: null })
    .where(inArray(officeMeetings.organisationId, fictional));
  await tx.delete(organisations).where(eq(organisations.fictional, true));
  await removeWords(tx, "partner", fictional);
  await refreshOrganisationWords(tx, [
    ...new Set([...parted.values(), ...members.map(({ id }) => id)]),
  ]);
  return named;
}
