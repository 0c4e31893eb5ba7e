/**
 * A deterministic ten-year programme, written straight into the tables.
 *
 * 1x is 6,000 events, 12,000 sessions and placements, 30,000 observations. What is derived (plan, cells, by
 * which occurrence an event counts) comes from the same domain functions as in `refreshDerived`.
 */
import type Sqlite from "better-sqlite3";
import { type Cell, NATION_KEY } from "~/domain/counting/axis";
import { cellsOf } from "~/domain/counting/cells-of";
import { type CountsAs, cellName, countingOccurrences } from "~/domain/counting/counts-as";
import type { Outcome } from "~/domain/counting/occurrence";
import { addDays } from "~/domain/day/calendar-date";
import { planOfEvent } from "~/domain/plan/plan-in-force";
import { fold } from "~/domain/value/search-text";
import type { PlanBook } from "~db/queries/plan/plans";
import { insertInto } from "./insert-into";
import { type Random, seededRandom } from "./seeded-random";

export type Reference = {
  book: PlanBook;
  missions: string[];
  kinds: { code: string; form: string }[];
  places: {
    id: number;
    name: string;
    state: string;
    county: string | null;
    lat: number;
    lon: number;
    zone: string;
  }[];
  states: string[];
};

const FIRST_DAY = "2017-04-01";
const DAYS = 3652;
const TODAY = "2026-10-31";
/** Of 20 events: 2 caravans of six stops, 1 media buy of three placements, 8 series of two, 9 single ones. */
const SHAPES = [6, 6, 3, ...Array<number>(8).fill(2), ...Array<number>(9).fill(1)];
export const EVENTS_AT_1X = 6_000;

/** Adds a programme of `events` events and answers how many rows there are. */
export function addProgramme(connection: Sqlite.Database, reference: Reference, events: number) {
  const insert = tablesOf(connection);
  const random = seededRandom(20170713);
  const rows = { events: 0, occurrences: 0, observations: 0 };
  connection.pragma("synchronous = OFF");
  connection.pragma("cache_size = -400000");
  for (let start = 0; start < events; start += 2_000) {
    connection.transaction(() => {
      for (let at = start; at < Math.min(events, start + 2_000); at += 1) {
        const added = addEvent(insert, reference, random, at + 1, rows);
        rows.events += 1;
        rows.occurrences += added.occurrences;
        rows.observations += added.observations;
      }
    })();
  }
  return rows;
}

type Tables = ReturnType<typeof tablesOf>;

const tablesOf = (connection: Sqlite.Database) => ({
  event: insertInto(connection, "events"),
  coOrganiser: insertInto(connection, "event_co_organisers"),
  tag: insertInto(connection, "event_tags"),
  occurrence: insertInto(connection, "occurrences"),
  placementState: insertInto(connection, "placement_states"),
  cell: insertInto(connection, "occurrence_cells"),
  observation: insertInto(connection, "observations"),
  official: insertInto(connection, "official_observations"),
  reach: insertInto(connection, "reach_figures"),
});

type Before = { occurrences: number; observations: number };

function addEvent(
  insert: Tables,
  reference: Reference,
  random: Random,
  id: number,
  before: Before,
): Before {
  const shape = id % SHAPES.length;
  const form =
    shape < 2 ? "caravan" : shape === 2 ? "media-buy" : shape % 7 === 0 ? "other" : "mission-event";
  const kind = random.pick(reference.kinds.filter((one) => one.form === form)).code;
  const lead = random.pick(reference.missions);
  const co = random.below(10) === 0 ? random.pick(reference.missions) : lead;
  const day = addDays(FIRST_DAY, random.below(DAYS));
  const occurrences = Array.from({ length: SHAPES[shape] ?? 1 }, (_, position) => {
    const firstFrom = addDays(day, position * (form === "caravan" ? 1 : 20 + random.below(90)));
    return {
      id: before.occurrences + position + 1,
      position,
      firstFrom,
      firstTo: firstFrom,
      outcome: outcomeOf(firstFrom, random),
      place: random.pick(reference.places),
      states: [random.pick(reference.states), random.pick(reference.states)],
    };
  });
  const plan = planOfEvent(occurrences, reference.book.versions);
  const offered =
    reference.book.versions.find((version) => version.id === plan)?.offers ?? new Set<string>();
  const leaves = reference.book.terms.filter((term) => offered.has(term.key) && !term.isHead);
  const tags = leaves.filter(() => random.below(6) === 0).map(({ key }) => key);
  const title = `${kind} ${id} ${occurrences[0]?.place.name ?? ""}`;
  const live = occurrences.filter(({ outcome }) => outcome !== "cancelled");
  const days = (live.length > 0 ? live : occurrences).map(({ firstFrom }) => firstFrom).sort();

  insert.event({
    ...{
      id,
      form,
      kind,
      lead,
      plan,
      classification: "confidentiality-1",
      may_be_published: 0,
    },
    ...standingOf(id, occurrences),
    ...{
      title_ja: `取組 ${title}`,
      title_en: `Event ${title}`,
      search_text: fold(`取組 ${title}\nEvent ${title}`),
    },
    ...{ first_day: days[0], last_day: days.at(-1), revision: 1, created_at: 0, updated_at: 0 },
  });
  if (co !== lead) insert.coOrganiser({ event_id: id, organiser: co });
  for (const term of tags) insert.tag({ event_id: id, term });

  const axisOf = new Map(reference.book.terms.map((term) => [term.key, term.axis]));
  const isPlacement = form === "media-buy";
  const withCells = occurrences.map((one) => ({
    ...one,
    cells: [
      { axis: "nation", key: NATION_KEY } satisfies Cell,
      ...cellsOf({
        ...{ kind, plan, carried: offered, eventTags: tags, organisers: [...new Set([lead, co])] },
        termAxis: (key) => axisOf.get(key) ?? "trait",
        occurrence: {
          type: isPlacement ? "placement" : "session",
          placeType: "state",
          state: isPlacement ? null : one.place.state,
          placementStates: isPlacement ? [...new Set(one.states)] : [],
          ...{ organisers: [], tags: [] },
        },
      }),
    ],
  }));
  const counting = countingOccurrences(withCells);
  let observations = 0;
  const first = counting.get(cellName({ axis: "nation", key: NATION_KEY }));
  for (const one of withCells) {
    observations += addOccurrence(
      insert,
      random,
      id,
      { ...one, countsAs: first?.id === one.id ? first.as : null },
      isPlacement,
      before.observations + observations,
    );
    for (const cell of one.cells) {
      const counts = counting.get(cellName(cell));
      insert.cell({
        occurrence_id: one.id,
        ...cell,
        counts_as: counts?.id === one.id ? counts.as : null,
      });
    }
  }
  return { occurrences: occurrences.length, observations };
}

/** Of a hundred events five are fictional and one is withdrawn; of those still to come a tenth are drafts. */
function standingOf(id: number, occurrences: readonly { outcome: Outcome }[]) {
  const isDraft = id % 10 === 3 && occurrences.every(({ outcome }) => outcome === "scheduled");
  return {
    fictional: id % 20 === 0 ? 1 : 0,
    withdrawn_at: id % 100 === 1 ? 0 : null,
    approval: isDraft ? "draft" : "approved",
    hidden: isDraft ? 1 : 0,
  };
}

type Occurrence = {
  id: number;
  position: number;
  firstFrom: string;
  outcome: Outcome;
  place: Reference["places"][number];
  states: string[];
  countsAs: CountsAs | null;
};

/** Answers how many observations it has: three or two for a held session, one of them official. */
function addOccurrence(
  insert: Tables,
  random: Random,
  eventId: number,
  one: Occurrence,
  isPlacement: boolean,
  observationsBefore: number,
): number {
  const { id, position, outcome, place, firstFrom: day } = one;
  const isCounted = !isPlacement && outcome === "held";
  const observations = isCounted ? 3 - (id % 10 === 0 ? 1 : 0) : 0;
  const low = 20 + random.below(400);
  const high = low + (id % 3 === 0 ? 20 : 0);
  insert.occurrence({
    ...{ id, event_id: eventId, position, outcome, type: isPlacement ? "placement" : "session" },
    outcome_reason: outcome === "cancelled" ? "天候のため" : null,
    ...{
      first_precision: "day",
      first_from: day,
      first_to: day,
      last_precision: "day",
      last_from: day,
      last_to: day,
    },
    ...{ starts_later: 0, zone: place.zone, place_type: "state" },
    ...(isPlacement
      ? { outlet: "WMTV", cost_amount: low * 100, cost_currency: "USD", cost_qualifier: "about" }
      : {
          state: place.state,
          county: place.county,
          place_id: place.id,
          place_name: place.name,
          lat: place.lat,
          lon: place.lon,
        }),
    ...(observations > 0
      ? {
          attendance_low: low,
          attendance_high: high,
          attendance_exact: low === high ? low : 0,
          official_count: 1,
        }
      : { attendance_low: 0, attendance_high: 0, attendance_exact: 0, official_count: 0 }),
    ...{ online_low: 0, online_high: 0, attendance_open_ended: 0, counts_as: one.countsAs },
  });
  if (isPlacement) {
    for (const state of new Set(one.states)) insert.placementState({ occurrence_id: id, state });
    insert.reach({
      occurrence_id: id,
      measure: "viewers",
      phase: "planned",
      value: low * 100,
      qualifier: "about",
    });
  }
  for (let number = 1; number <= observations; number += 1) {
    insert.observation({
      ...{
        id: observationsBefore + number,
        occurrence_id: id,
        mode: "in-person",
        method: "counted",
      },
      ...{ low, high, open_ended: 0, wording: String(low), observed_at: 0 },
    });
  }
  if (observations > 0) {
    insert.official({
      occurrence_id: id,
      mode: "in-person",
      observation_id: observationsBefore + observations,
    });
  }
  return observations;
}

function outcomeOf(day: string, random: Random): Outcome {
  if (random.below(20) === 0) return "cancelled";
  return day <= TODAY ? "held" : "scheduled";
}
