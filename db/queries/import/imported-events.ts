/** Events as imports compare and export them, and how a row of a file is found among them. */
import { and, asc, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import { OUTCOMES } from "~/domain/counting/occurrence";
import type { RoughDay } from "~/domain/day/calendar-date";
import { roughDay, roughDayText } from "~/domain/day/rough-day";
import type {
  FigureColumn,
  ImportedEvent,
  KnownSession,
  KnownStatement,
} from "~/domain/event/imported-event";
import { type EventKey, placeKey } from "~/domain/event/read-event-row";
import { type DatedPlan, plansWithin } from "~/domain/plan/plan-in-force";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { eventCoOrganisers, events, eventTags, occurrences } from "../../schema/events";
import { observations, officialObservations } from "../../schema/observations";
import { occurrenceOrganisers } from "../../schema/occurrence-lists";
import { eventPartners } from "../../schema/organisations";
import { readableBy } from "../filter/occurrence-filter";
import { findPlanBook, type PlanBook } from "../plan/plans";
import { inList, inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";

const startingOn = madeOnce((db) =>
  db
    .select({
      ...{ id: events.id, lead: events.lead, ja: events.titleJa, en: events.titleEn },
      ...{ day: occurrences.firstFrom, type: occurrences.placeType, state: occurrences.state },
      ...{ town: occurrences.placeId, name: occurrences.placeName },
    })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(
      and(
        inListNamed(occurrences.outcome, "outcomes"),
        inListNamed(occurrences.firstFrom, "days"),
        inListNamed(sql`${events.lead} || ' ' || ${occurrences.firstFrom}`, "pairs"),
        isNull(events.withdrawnAt),
      ),
    )
    .orderBy(desc(events.id), asc(occurrences.position))
    .prepare(),
);

/** The lowest id where several are the same. Withdrawn events are found by their id alone. */
export async function findEventsByKeys(
  db: Handle,
  keys: ReadonlyMap<string, EventKey>,
): Promise<Map<string, string>> {
  const asked = [...keys.values()];
  if (asked.length === 0) return new Map();
  const candidates = await startingOn(db).execute({
    outcomes: listOf(OUTCOMES),
    days: listOf([...new Set(asked.map(({ day }) => day))]),
    pairs: listOf([...new Set(asked.map(({ lead, day }) => `${lead} ${day}`))]),
  });
  const byDay = new Map<string, typeof candidates>();
  for (const one of candidates) {
    const name = `${one.lead} ${one.day}`;
    const others = byDay.get(name);
    if (others === undefined) byDay.set(name, [one]);
    else others.push(one);
  }
  const found = new Map<string, string>();
  for (const [text, key] of keys)
    for (const one of byDay.get(`${key.lead} ${key.day}`) ?? []) {
      const isThere =
        (key.town !== null && key.town === one.town) ||
        key.place === placeKey(one.type, one.state, one.name);
      if (isThere && [one.ja, one.en].some((title) => fold(title ?? "") === key.title))
        found.set(text, String(one.id));
    }
  return found;
}

/** Media buys are not imported, so they are not exported either. */
export async function listExportedEventIds(
  db: Handle,
  { after, limit, reader }: { after: number; limit: number; reader: DraftReader },
): Promise<number[]> {
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        gt(events.id, after),
        ne(events.form, "media-buy"),
        isNull(events.withdrawnAt),
        readableBy(reader),
      ),
    )
    .orderBy(asc(events.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** By id, withdrawn ones included. */
export async function loadImportedEvents(
  db: Handle,
  ids: readonly number[],
): Promise<Map<string, ImportedEvent>> {
  if (ids.length === 0) return new Map();
  const asked = [...ids];
  const book = await findPlanBook(db);
  const axisOf = new Map(book.terms.map(({ key, axis }) => [key, axis]));
  const rows = await db
    .select()
    .from(events)
    .where(inList(events.id, asked))
    .orderBy(asc(events.id));
  const coOrganisers = groupedBy(
    await db
      .select()
      .from(eventCoOrganisers)
      .where(inList(eventCoOrganisers.eventId, asked))
      .orderBy(asc(eventCoOrganisers.eventId), asc(eventCoOrganisers.organiser)),
    ({ eventId }) => eventId,
  );
  const tags = groupedBy(
    await db
      .select()
      .from(eventTags)
      .where(inList(eventTags.eventId, asked))
      .orderBy(asc(eventTags.eventId), asc(eventTags.term)),
    ({ eventId }) => eventId,
  );
  const partners = groupedBy(
    await db
      .select()
      .from(eventPartners)
      .where(inList(eventPartners.eventId, asked))
      .orderBy(asc(eventPartners.eventId), asc(eventPartners.position)),
    ({ eventId }) => eventId,
  );
  const sessions = await loadSessions(db, asked, book);
  return new Map(
    rows.map((row) => {
      const terms = (tags.get(row.id) ?? []).map(({ term }) => term);
      const onAxis = (axis: string) =>
        terms.filter((term) => (axisOf.get(term) ?? "trait") === axis);
      const event: ImportedEvent = {
        id: String(row.id),
        ...{ title_ja: row.titleJa, title_en: row.titleEn },
        ...{ summary_ja: row.summaryJa, summary_en: row.summaryEn },
        ...{ results_ja: row.resultsJa, results_en: row.resultsEn },
        ...{ form: row.form, kind: row.kind, lead: row.lead },
        ...{ classification: row.classification, may_be_published: row.mayBePublished },
        co_organisers: (coOrganisers.get(row.id) ?? []).map(({ organiser }) => organiser),
        partners: (partners.get(row.id) ?? []).map(({ name }) => name),
        ...{ priority: onAxis("priority"), tier: onAxis("tier"), trait: onAxis("trait") },
        counted: { counted: row.counted, criterion: row.countedCriterion },
        ...{ fictional: row.fictional, withdrawn: row.withdrawnAt !== null },
        stored: sessions.get(row.id) ?? [],
      };
      return [String(row.id), event];
    }),
  );
}

async function loadSessions(
  db: Handle,
  eventIds: number[],
  { versions }: PlanBook,
): Promise<Map<number, KnownSession[]>> {
  const rows = await db
    .select()
    .from(occurrences)
    .where(inList(occurrences.eventId, eventIds))
    .orderBy(asc(occurrences.eventId), asc(occurrences.position));
  const ids = rows.map(({ id }) => id);
  const hosts = groupedBy(
    await db
      .select()
      .from(occurrenceOrganisers)
      .where(inList(occurrenceOrganisers.occurrenceId, ids))
      .orderBy(asc(occurrenceOrganisers.occurrenceId), asc(occurrenceOrganisers.organiser)),
    ({ occurrenceId }) => occurrenceId,
  );
  const figures = await loadFigures(db, ids);
  const sessions = rows.map((row): KnownSession & { eventId: number } => {
    const first = { precision: row.firstPrecision, from: row.firstFrom, to: row.firstTo };
    const last = { precision: row.lastPrecision, from: row.lastFrom, to: row.lastTo };
    const { id, eventId, zone, venue, outcome, outcomeReason } = row;
    const { state, county, placeId, placeName: name, lat, lon } = row;
    return {
      ...{ id, eventId, first, last, zone, venue, outcome, outcomeReason },
      place:
        row.placeType === "state"
          ? { type: "state", state, county, placeId, name, lat, lon }
          : { type: row.placeType, name },
      attendance: figures.official.get(`${id} in-person`) ?? null,
      attendance_online: figures.official.get(`${id} online`) ?? null,
      ...(figures.wholes.has(id) ? { wholes: figures.wholes.get(id) } : {}),
      observed: figures.observed.has(id),
      organisers: (hosts.get(id) ?? []).map(({ organiser }) => organiser),
      spelledOut: {
        first: isSpelledOut(first) || asksPlan(first, versions),
        last: isSpelledOut(last),
      },
    };
  });
  return groupedBy(sessions, ({ eventId }) => eventId);
}

async function loadFigures(db: Handle, ids: number[]) {
  const rows = await db
    .select({
      ...{ occurrenceId: observations.occurrenceId, mode: observations.mode },
      ...{ wording: observations.wording, low: observations.low, high: observations.high },
      ...{ openEnded: observations.openEnded, method: observations.method },
      scope: observations.scope,
      officialId: officialObservations.observationId,
    })
    .from(observations)
    .leftJoin(officialObservations, eq(officialObservations.observationId, observations.id))
    .where(inList(observations.occurrenceId, ids))
    .orderBy(asc(observations.id));
  const official = rows.filter(({ officialId }) => officialId !== null);
  const besides = rows.filter(({ officialId, scope }) => officialId === null && scope === "whole");
  const wholes = new Map<number, Record<FigureColumn, KnownStatement[]>>();
  for (const { occurrenceId, mode, officialId: _, ...figure } of besides) {
    const ofSession = wholes.get(occurrenceId) ?? { attendance: [], attendance_online: [] };
    ofSession[mode === "online" ? "attendance_online" : "attendance"].push(figure);
    wholes.set(occurrenceId, ofSession);
  }
  return {
    wholes,
    observed: new Set(rows.map(({ occurrenceId }) => occurrenceId)),
    official: new Map(
      official.map(({ occurrenceId, mode, officialId: _, ...figure }): [string, KnownStatement] => [
        `${occurrenceId} ${mode}`,
        figure,
      ]),
    ),
  };
}

/** Its days are not those of its name: they were cut to those of one plan. N7 */
function isSpelledOut(day: RoughDay): boolean {
  const plain = roughDay(day.precision, roughDayText(day));
  return !plain.ok || plain.value.from !== day.from || plain.value.to !== day.to;
}

const asksPlan = (day: RoughDay, plans: readonly DatedPlan[]): boolean =>
  day.precision !== "day" && plansWithin(day, plans).length > 1;

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => number): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
