/** What is derived from an event's rows follows from these: many events are read together, a few statements for all. */
import { asc, eq } from "drizzle-orm";
import { SEARCHED_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import { picked } from "~/domain/value/picked";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { eventCoOrganisers, events, eventTags, occurrences } from "../../schema/events";
import { eventPartners, occurrencePartners } from "../../schema/organisations";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";
import { listOccurrenceLists } from "./occurrence-lists";

export type EventRows = Awaited<ReturnType<typeof readEventRows>>[number];

/** Throws where there is no event with one of the ids. */
export async function readEventRows(tx: Handle, eventIds: readonly number[]) {
  const ids = listOf(eventIds);
  const rows = await eventsOf(tx).execute({ ids });
  const there = new Set(rows.map(({ id }) => id));
  const lost = eventIds.find((id) => !there.has(id));
  if (lost !== undefined) throw new Error(`There is no event ${lost}`);
  const stored = await occurrencesOf(tx).execute({ ids });
  const own = await listRowsOfOccurrences(
    tx,
    stored.map(({ id }) => id),
  );
  const stops = grouped(stored, ({ eventId }) => eventId);
  const coOrganisers = grouped(await coOrganisersOf(tx).execute({ ids }), ({ eventId }) => eventId);
  const tags = grouped(await tagsOf(tx).execute({ ids }), ({ eventId }) => eventId);
  const partners = grouped(await partnersOf(tx).execute({ ids }), ({ eventId }) => eventId);
  const atStops = grouped(await partnersAtStopsOf(tx).execute({ ids }), ({ eventId }) => eventId);
  return rows.map((row) => ({
    row,
    organisers: [row.lead, ...of(coOrganisers, row.id).map(({ organiser }) => organiser)],
    tags: of(tags, row.id).map(({ term }) => term),
    partners: [...of(partners, row.id), ...of(atStops, row.id)].map(({ name, partnerId }) => ({
      ...{ name, partnerId },
    })),
    occurrences: of(stops, row.id).map((occurrence) => ({
      ...occurrence,
      organisers: of(own.organisers, occurrence.id).map(({ organiser }) => organiser),
      tags: of(own.tags, occurrence.id).map(({ term }) => term),
      placementStates: of(own.states, occurrence.id).map(({ state }) => state),
      cells: of(own.cells, occurrence.id),
    })),
  }));
}

const EVENT_COLUMNS = {
  ...{ id: events.id, kind: events.kind, lead: events.lead, approval: events.approval },
  ...{ titleJa: events.titleJa, titleEn: events.titleEn },
  ...{ summaryJa: events.summaryJa, summaryEn: events.summaryEn },
  ...{ resultsJa: events.resultsJa, resultsEn: events.resultsEn },
  ...{ programmeJa: events.programmeJa, programmeEn: events.programmeEn },
  ...{ plan: events.plan, firstDay: events.firstDay, lastDay: events.lastDay },
  ...{ searchText: events.searchText, hidden: events.hidden },
};

const OCCURRENCE_COLUMNS = {
  ...{ id: occurrences.id, eventId: occurrences.eventId, type: occurrences.type },
  ...{ outcome: occurrences.outcome, countsAs: occurrences.countsAs },
  ...{ firstFrom: occurrences.firstFrom, firstTo: occurrences.firstTo, lastTo: occurrences.lastTo },
  ...{ placeType: occurrences.placeType, state: occurrences.state },
  ...{ placeId: occurrences.placeId, placeName: occurrences.placeName },
  ...picked(occurrences, SEARCHED_FIELD_NAMES),
};

const eventsOf = madeOnce((tx) =>
  tx
    .select(EVENT_COLUMNS)
    .from(events)
    .where(inListNamed(events.id, "ids"))
    .orderBy(asc(events.id))
    .prepare(),
);
const occurrencesOf = madeOnce((tx) =>
  tx
    .select(OCCURRENCE_COLUMNS)
    .from(occurrences)
    .where(inListNamed(occurrences.eventId, "ids"))
    .orderBy(asc(occurrences.eventId), asc(occurrences.position))
    .prepare(),
);
const coOrganisersOf = madeOnce((tx) =>
  tx
    .select()
    .from(eventCoOrganisers)
    .where(inListNamed(eventCoOrganisers.eventId, "ids"))
    .orderBy(asc(eventCoOrganisers.eventId), asc(eventCoOrganisers.organiser))
    .prepare(),
);
const tagsOf = madeOnce((tx) =>
  tx
    .select()
    .from(eventTags)
    .where(inListNamed(eventTags.eventId, "ids"))
    .orderBy(asc(eventTags.eventId), asc(eventTags.term))
    .prepare(),
);
const cellsOf = madeOnce((tx) =>
  tx
    .select()
    .from(occurrenceCells)
    .where(inListNamed(occurrenceCells.occurrenceId, "ids"))
    .orderBy(asc(occurrenceCells.occurrenceId), asc(occurrenceCells.axis), asc(occurrenceCells.key))
    .prepare(),
);

const partnersOf = madeOnce((tx) =>
  tx
    .select({
      eventId: eventPartners.eventId,
      name: eventPartners.name,
      partnerId: eventPartners.partnerId,
    })
    .from(eventPartners)
    .where(inListNamed(eventPartners.eventId, "ids"))
    .orderBy(asc(eventPartners.eventId), asc(eventPartners.position))
    .prepare(),
);
const partnersAtStopsOf = madeOnce((tx) =>
  tx
    .select({
      eventId: occurrences.eventId,
      name: occurrencePartners.name,
      partnerId: occurrencePartners.partnerId,
    })
    .from(occurrencePartners)
    .innerJoin(occurrences, eq(occurrences.id, occurrencePartners.occurrenceId))
    .where(inListNamed(occurrences.eventId, "ids"))
    .orderBy(asc(occurrences.eventId), asc(occurrences.position), asc(occurrencePartners.position))
    .prepare(),
);

const ofOccurrence = ({ occurrenceId }: { occurrenceId: number }) => occurrenceId;

async function listRowsOfOccurrences(tx: Handle, ids: number[]) {
  const { organisers, tags, states } = await listOccurrenceLists(tx, ids);
  const cells = await cellsOf(tx).execute({ ids: listOf(ids) });
  return {
    organisers: grouped(organisers, ofOccurrence),
    tags: grouped(tags, ofOccurrence),
    states: grouped(states, ofOccurrence),
    cells: grouped(cells, ofOccurrence),
  };
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => number): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

function of<Row>(groups: ReadonlyMap<number, Row[]>, id: number): Row[] {
  return groups.get(id) ?? [];
}
