/** The events of a frozen record, read together: everything that touches a period, with all that was recorded of it. */
import { setImmediate } from "node:timers/promises";
import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import { isSecret } from "~/domain/counting/event-form";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { compareText, type Period } from "~/domain/day/calendar-date";
import type {
  FrozenEvent,
  FrozenObservation,
  FrozenOccurrence,
  FrozenReach,
} from "~/domain/submission/frozen-report";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Handle } from "../../client";
import { eventCoOrganisers, events, eventTags, occurrences } from "../../schema/events";
import { observations, officialObservations, reachFigures } from "../../schema/observations";
import { places } from "../../schema/reference";
import { touchesFrom } from "../counting/total-rows";
import { listOccurrenceLists } from "../event/occurrence-lists";
import { readableBy } from "../filter/occurrence-filter";
import { inList, inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";

/** Events that are read together; others are answered between two. */
const CHUNK = 500;

type FrozenQuestion = {
  alsoEvents: readonly number[];
  figuresOnly: boolean;
  /** Whose reading the record is of; "everybody": all that counts. P185 */
  reader: DraftReader;
  secrets: boolean;
};

export async function listFrozenEvents(
  db: Handle,
  period: Period,
  { alsoEvents, ...asked }: FrozenQuestion,
): Promise<FrozenEvent[]> {
  const ids = await listTouching(db, period, alsoEvents);
  const found: FrozenEvent[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    found.push(...(await readChunk(db, ids.slice(at, at + CHUNK), asked)));
    await setImmediate();
  }
  return found;
}

/** Whatever has an occurrence in the period, cancelled ones too: a comparison says that they were, rather than that they went. */
async function listTouching(
  db: Handle,
  period: Period,
  alsoEvents: readonly number[],
): Promise<number[]> {
  const touching = await db
    .selectDistinct({ id: occurrences.eventId })
    .from(occurrences)
    // All four outcomes, so that the index by outcome and day serves.
    .where(and(inArray(occurrences.outcome, [...OUTCOMES]), touchesFrom(period)));
  return [...new Set([...touching.map(({ id }) => id), ...alsoEvents])].sort((a, b) => a - b);
}

const EVENT = {
  ...{ id: events.id, titleJa: events.titleJa, titleEn: events.titleEn, lead: events.lead },
  ...{ form: events.form, kind: events.kind, plan: events.plan, counted: events.counted },
  ...{ countedCriterion: events.countedCriterion, classification: events.classification },
  ...{ mayBePublished: events.mayBePublished, fictional: events.fictional },
  ...{ mark: events.mark, source: events.source },
};
const hostsOf = madeOnce((db) =>
  db
    .select()
    .from(eventCoOrganisers)
    .where(inListNamed(eventCoOrganisers.eventId, "ids"))
    .orderBy(asc(eventCoOrganisers.eventId), asc(eventCoOrganisers.organiser))
    .prepare(),
);
const tagsOf = madeOnce((db) =>
  db
    .select()
    .from(eventTags)
    .where(inListNamed(eventTags.eventId, "ids"))
    .orderBy(asc(eventTags.eventId), asc(eventTags.term))
    .prepare(),
);

async function readChunk(
  db: Handle,
  ids: number[],
  { figuresOnly, reader, secrets }: Omit<FrozenQuestion, "alsoEvents">,
): Promise<FrozenEvent[]> {
  const rows = await db
    .select(EVENT)
    .from(events)
    .where(
      and(
        ...[inList(events.id, ids), isNull(events.withdrawnAt), eq(events.hidden, false)],
        readableBy(reader),
        secrets ? undefined : ne(events.classification, "confidentiality-3"),
      ),
    )
    .orderBy(asc(events.id));
  const kept = rows.map(({ id }) => id);
  const secret = new Set(rows.filter(isSecret).map(({ id }) => id));
  const held = await readOccurrences(db, kept, { secret, figuresOnly });
  const listed = { ids: listOf(kept) };
  const hosts = groupedBy(await hostsOf(db).execute(listed), ({ eventId }) => eventId);
  const tags = groupedBy(await tagsOf(db).execute(listed), ({ eventId }) => eventId);
  return rows.map((row) => ({
    id: row.id,
    title: isSecret(row) ? { ja: null, en: null } : { ja: row.titleJa, en: row.titleEn },
    ...{ form: row.form, kind: row.kind },
    organisers: [row.lead, ...(hosts.get(row.id) ?? []).map(({ organiser }) => organiser)],
    ...{ counted: row.counted, criterion: row.countedCriterion },
    tags: (tags.get(row.id) ?? []).map(({ term }) => term),
    ...{ plan: row.plan, classification: row.classification, mayBePublished: row.mayBePublished },
    ...{ fictional: row.fictional, mark: row.mark, source: isSecret(row) ? null : row.source },
    occurrences: held.get(row.id) ?? [],
  }));
}

const occurrencesOf = madeOnce((db) =>
  db
    .select({
      ...{ id: occurrences.id, eventId: occurrences.eventId, type: occurrences.type },
      ...{ outcome: occurrences.outcome, state: occurrences.state },
      ...{ firstFrom: occurrences.firstFrom, firstTo: occurrences.firstTo },
      ...{ lastFrom: occurrences.lastFrom, lastTo: occurrences.lastTo },
      ...{ placeType: occurrences.placeType, typed: occurrences.placeName, town: places.name },
    })
    .from(occurrences)
    .leftJoin(places, eq(places.id, occurrences.placeId))
    .where(inListNamed(occurrences.eventId, "ids"))
    .orderBy(asc(occurrences.eventId), asc(occurrences.id))
    .prepare(),
);

async function readOccurrences(
  db: Handle,
  eventIds: number[],
  { secret, figuresOnly }: { secret: ReadonlySet<number>; figuresOnly: boolean },
) {
  const rows = await occurrencesOf(db).execute({ ids: listOf(eventIds) });
  const ids = rows.map(({ id }) => id);
  const lists = await listOccurrenceLists(db, ids);
  const organisers = groupedBy(lists.organisers, ofOccurrence);
  const tags = groupedBy(lists.tags, ofOccurrence);
  const states = groupedBy(lists.states, ofOccurrence);
  const hidden = new Set(rows.filter(({ eventId }) => secret.has(eventId)).map(({ id }) => id));
  const counted = await readObservations(db, ids, { officialOnly: figuresOnly, hidden });
  const reach = figuresOnly ? new Map<number, FrozenReach[]>() : await readReach(db, ids);
  const held = new Map<number, FrozenOccurrence[]>();
  // Field by field: by the ten thousand, what is copied by "all the others" takes longer than the reading.
  for (const row of rows) {
    const occurrence: FrozenOccurrence = {
      id: row.id,
      type: row.type,
      outcome: row.outcome,
      state: row.state,
      firstFrom: row.firstFrom,
      firstTo: row.firstTo,
      lastFrom: row.lastFrom,
      lastTo: row.lastTo,
      placeType: row.placeType,
      placementStates: (states.get(row.id) ?? NONE).map(({ state }) => state),
      place: secret.has(row.eventId) ? null : (row.typed ?? row.town),
      organisers: (organisers.get(row.id) ?? NONE).map(({ organiser }) => organiser),
      tags: (tags.get(row.id) ?? NONE).map(({ term }) => term),
      observations: counted.get(row.id) ?? [],
      reach: reach.get(row.id) ?? [],
    };
    addTo(held, row.eventId, occurrence);
  }
  return held;
}

function addTo<Item>(groups: Map<number, Item[]>, key: number, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

const NONE: never[] = [];
const ofOccurrence = ({ occurrenceId }: { occurrenceId: number }) => occurrenceId;

const OBSERVATION = {
  ...{ id: observations.id, occurrenceId: observations.occurrenceId },
  ...{ mode: observations.mode, method: observations.method, scope: observations.scope },
  ...{ low: observations.low, high: observations.high, openEnded: observations.openEnded },
  ...{ wording: observations.wording, recordedAt: observations.observedAt },
  officialId: officialObservations.observationId,
};
const isOfficial = and(
  eq(officialObservations.occurrenceId, observations.occurrenceId),
  eq(officialObservations.mode, observations.mode),
  eq(officialObservations.observationId, observations.id),
);
const allOf = madeOnce((db) =>
  db
    .select(OBSERVATION)
    .from(observations)
    .leftJoin(officialObservations, isOfficial)
    .where(inListNamed(observations.occurrenceId, "ids"))
    .orderBy(asc(observations.occurrenceId), asc(observations.id))
    .prepare(),
);
const officialOf = madeOnce((db) =>
  db
    .select(OBSERVATION)
    .from(officialObservations)
    .innerJoin(observations, eq(observations.id, officialObservations.observationId))
    .where(inListNamed(officialObservations.occurrenceId, "ids"))
    .orderBy(asc(observations.occurrenceId), asc(observations.id))
    .prepare(),
);

async function readObservations(
  db: Handle,
  occurrenceIds: number[],
  { officialOnly, hidden }: { officialOnly: boolean; hidden: ReadonlySet<number> },
) {
  const ids = listOf(occurrenceIds);
  const rows = await (officialOnly ? officialOf : allOf)(db).execute({ ids });
  const counted = new Map<number, FrozenObservation[]>();
  for (const row of rows) {
    const observation: FrozenObservation = {
      id: row.id,
      mode: row.mode,
      method: row.method,
      scope: row.scope,
      low: row.low,
      high: row.high,
      openEnded: row.openEnded,
      wording: hidden.has(row.occurrenceId) ? null : row.wording,
      official: row.officialId !== null,
      recordedAt: row.recordedAt.toISOString(),
    };
    addTo(counted, row.occurrenceId, observation);
  }
  return counted;
}

async function readReach(db: Handle, ids: number[]): Promise<Map<number, FrozenReach[]>> {
  const rows = await db
    .select()
    .from(reachFigures)
    .where(inArray(reachFigures.occurrenceId, ids))
    .orderBy(asc(reachFigures.occurrenceId));
  const inOrder = rows.sort(
    (a, b) => compareText(a.measure, b.measure) || compareText(a.phase, b.phase),
  );
  const groups = groupedBy(inOrder, ofOccurrence);
  return new Map(
    [...groups].map(([id, of]) => [id, of.map(({ occurrenceId: _, ...figure }) => figure)]),
  );
}
