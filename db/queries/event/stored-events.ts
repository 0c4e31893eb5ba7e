/** What is derived from an event's rows follows from these: many events are read together, a few statements for all. */
import { asc, inArray } from "drizzle-orm";
import { SEARCHED_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import { picked } from "~/domain/value/picked";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { eventCoOrganisers, events, eventTags, occurrences } from "../../schema/events";
import { placeNameJa } from "../reference/place-names";
import { listOccurrenceLists } from "./occurrence-lists";

export type EventRows = Awaited<ReturnType<typeof readEventRows>>[number];

/** Throws where there is no event with one of the ids. */
export async function readEventRows(tx: Handle, eventIds: readonly number[]) {
  const ids = [...eventIds];
  const rows = await tx
    .select(EVENT_COLUMNS)
    .from(events)
    .where(inArray(events.id, ids))
    .orderBy(asc(events.id));
  const lost = ids.find((id) => !rows.some((row) => row.id === id));
  if (lost !== undefined) throw new Error(`There is no event ${lost}`);
  const stored = await tx
    .select(OCCURRENCE_COLUMNS)
    .from(occurrences)
    .where(inArray(occurrences.eventId, ids))
    .orderBy(asc(occurrences.eventId), asc(occurrences.position));
  const own = await listRowsOfOccurrences(
    tx,
    stored.map(({ id }) => id),
  );
  const stops = grouped(stored, ({ eventId }) => eventId);
  const coOrganisers = grouped(
    await tx
      .select()
      .from(eventCoOrganisers)
      .where(inArray(eventCoOrganisers.eventId, ids))
      .orderBy(asc(eventCoOrganisers.eventId), asc(eventCoOrganisers.organiser)),
    ({ eventId }) => eventId,
  );
  const tags = grouped(
    await tx
      .select()
      .from(eventTags)
      .where(inArray(eventTags.eventId, ids))
      .orderBy(asc(eventTags.eventId), asc(eventTags.term)),
    ({ eventId }) => eventId,
  );
  return rows.map((row) => ({
    row,
    organisers: [row.lead, ...of(coOrganisers, row.id).map(({ organiser }) => organiser)],
    tags: of(tags, row.id).map(({ term }) => term),
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
  ...{ placeId: occurrences.placeId, placeName: occurrences.placeName, placeNameJa },
  ...picked(occurrences, SEARCHED_FIELD_NAMES),
};

const ofOccurrence = ({ occurrenceId }: { occurrenceId: number }) => occurrenceId;

async function listRowsOfOccurrences(tx: Handle, ids: number[]) {
  const { organisers, tags, states } = await listOccurrenceLists(tx, ids);
  const cells = await tx
    .select()
    .from(occurrenceCells)
    .where(inArray(occurrenceCells.occurrenceId, ids))
    .orderBy(
      asc(occurrenceCells.occurrenceId),
      asc(occurrenceCells.axis),
      asc(occurrenceCells.key),
    );
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
