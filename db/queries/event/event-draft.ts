/** A stored event in the shape people enter it, with what an operation must know before it writes. */
import { asc, eq, inArray } from "drizzle-orm";
import type { Approval } from "~/domain/approval/approval";
import type {
  EventDraft,
  OccurrenceDraft,
  PlaceDraft,
  PlacementDraft,
} from "~/domain/event/event-draft";
import type { Money } from "~/domain/value/money";
import type { Qualifier } from "~/domain/value/qualifier";
import type { Handle } from "../../client";
import { eventCoOrganisers, events, eventTags, occurrences } from "../../schema/events";
import { reachFigures } from "../../schema/observations";
import { eventPartners } from "../../schema/partners";
import { listOccurrenceLists } from "./occurrence-lists";

export type StoredEvent = {
  id: number;
  revision: number;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
  fictional: boolean;
  approval: Approval;
  /** Kept from everybody but its organisers and the secretariat. P4 */
  hidden: boolean;
  submittedBy: number | null;
  submittedAt: Date | null;
  plan: string | null;
  source: string | null;
  mark: string | null;
  createdBy: number | null;
  createdAt: Date;
  updatedBy: number | null;
  updatedAt: Date;
  draft: Omit<EventDraft, "occurrences"> & { occurrences: (OccurrenceDraft & { id: number })[] };
};

/** The event with everything people entered, or null. Withdrawn events are found too. */
export async function findEvent(db: Handle, eventId: number): Promise<StoredEvent | null> {
  const row = (await db.select().from(events).where(eq(events.id, eventId)))[0];
  if (row === undefined) return null;
  const stored = await db
    .select()
    .from(occurrences)
    .where(eq(occurrences.eventId, eventId))
    .orderBy(asc(occurrences.position));
  const lists = await readLists(
    db,
    stored.map(({ id }) => id),
  );
  const coOrganisers = await db
    .select()
    .from(eventCoOrganisers)
    .where(eq(eventCoOrganisers.eventId, eventId))
    .orderBy(asc(eventCoOrganisers.organiser));
  const tags = await db
    .select()
    .from(eventTags)
    .where(eq(eventTags.eventId, eventId))
    .orderBy(asc(eventTags.term));
  const partners = await db
    .select()
    .from(eventPartners)
    .where(eq(eventPartners.eventId, eventId))
    .orderBy(asc(eventPartners.position));
  const { id, revision, withdrawnAt, withdrawnReason, fictional, plan, source, mark } = row;
  const { createdBy, createdAt, updatedBy, updatedAt } = row;
  const { approval, hidden, submittedBy, submittedAt } = row;
  return {
    ...{ id, revision, withdrawnAt, withdrawnReason, fictional, plan, source, mark },
    ...{ createdBy, createdAt, updatedBy, updatedAt },
    ...{ approval, hidden, submittedBy, submittedAt },
    draft: {
      form: row.form,
      kind: row.kind,
      title: { ja: row.titleJa, en: row.titleEn },
      summary: { ja: row.summaryJa, en: row.summaryEn },
      results: { ja: row.resultsJa, en: row.resultsEn },
      programme: { ja: row.programmeJa, en: row.programmeEn },
      guests: row.guests,
      lead: row.lead,
      coOrganisers: coOrganisers.map(({ organiser }) => organiser),
      partners: partners.map(({ name }) => name),
      tags: tags.map(({ term }) => term),
      classification: row.classification,
      mayBePublished: row.mayBePublished,
      occurrences: stored.map((occurrence) => occurrenceDraft(occurrence, lists)),
    },
  };
}

type Lists = Awaited<ReturnType<typeof readLists>>;
type OccurrenceRow = typeof occurrences.$inferSelect;

async function readLists(db: Handle, ids: number[]) {
  return {
    ...(await listOccurrenceLists(db, ids)),
    reach: await db
      .select()
      .from(reachFigures)
      .where(inArray(reachFigures.occurrenceId, ids))
      .orderBy(asc(reachFigures.occurrenceId), asc(reachFigures.measure), asc(reachFigures.phase)),
  };
}

function occurrenceDraft(row: OccurrenceRow, lists: Lists): OccurrenceDraft & { id: number } {
  const {
    id,
    outcome,
    outcomeReason,
    startTime,
    endTime,
    startsLater,
    zone,
    venue,
    note,
    capacity,
    alsoOnline,
  } = row;
  return {
    ...{ id, outcome, outcomeReason, startTime, endTime, startsLater, zone, venue, note, capacity },
    first: { precision: row.firstPrecision, from: row.firstFrom, to: row.firstTo },
    last: { precision: row.lastPrecision, from: row.lastFrom, to: row.lastTo },
    place: placeDraft(row),
    alsoOnline,
    organisers: lists.organisers
      .filter((list) => list.occurrenceId === id)
      .map(({ organiser }) => organiser),
    tags: lists.tags.filter((list) => list.occurrenceId === id).map(({ term }) => term),
    placement: row.type === "placement" ? placementDraft(row, lists) : null,
  };
}

function placeDraft(row: OccurrenceRow): PlaceDraft {
  if (row.placeType !== "state") return { type: row.placeType, name: row.placeName };
  const { state, county, placeId, placeName, lat, lon } = row;
  return { type: "state", state, county, placeId, name: placeName, lat, lon };
}

function placementDraft(row: OccurrenceRow, lists: Lists): PlacementDraft {
  const { outlet, medium, market, costCurrency } = row;
  return {
    ...{ outlet, medium, market },
    cost: moneyOf(row.costAmount, costCurrency, row.costQualifier),
    actualCost: moneyOf(row.actualCostAmount, costCurrency, row.actualCostQualifier),
    states: lists.states.filter((list) => list.occurrenceId === row.id).map(({ state }) => state),
    reach: lists.reach
      .filter((list) => list.occurrenceId === row.id)
      .map(({ measure, phase, value, qualifier }) => ({ measure, phase, value, qualifier })),
  };
}

function moneyOf(
  amount: number | null,
  currency: string | null,
  qualifier: Qualifier | null,
): Money | null {
  if (amount === null || currency === null) return null;
  return { amount, currency, qualifier: qualifier ?? "exact" };
}
