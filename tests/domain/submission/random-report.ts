/**
 * Random reports of one small register and what becomes of it, for the properties of differences: each from one number,
 * since to draw its hundred parts one by one takes fast-check as long as the comparing.
 */
import fc from "fast-check";
import { COUNTED } from "~/domain/counting/counted";
import { METHODS, MODES } from "~/domain/counting/observation";
import { OUTCOMES, PLACE_TYPES } from "~/domain/counting/occurrence";
import { SCOPES } from "~/domain/counting/scope";
import { addDays, type CalendarDate } from "~/domain/day/calendar-date";
import type {
  FrozenEvent,
  FrozenObservation,
  FrozenOccurrence,
  FrozenReport,
} from "~/domain/submission/frozen-report";
import { type Random, seededRandom } from "../../bench/seeded-random";

const TERMS = ["old:1", "old:2", "new:1", "new:2", "new:t"];
const STATES = ["IN", "OH", "GU"];

const term = (key: string) => ({
  ...{ key, axis: key.endsWith("t") ? ("tier" as const) : ("priority" as const), parent: null },
  ...{ ja: key, en: key },
});

/** Two versions of the action plan; the second one drops a term of the first. */
export const PLANS: FrozenReport["plans"] = [
  {
    ...{ id: "old", name: { ja: "旧", en: "Old" }, from: "2018-01-01", to: "2019-03-31" },
    ...{ terms: [term("old:1"), term("old:2")], offers: ["old:1", "old:2"] },
  },
  {
    ...{ id: "new", name: { ja: "新", en: "New" }, from: "2019-04-01", to: null },
    ...{ terms: [term("new:1"), term("new:2"), term("new:t")] },
    offers: ["old:2", "new:1", "new:2", "new:t"],
  },
];

export function report(events: FrozenEvent[], more: Partial<FrozenReport> = {}): FrozenReport {
  return {
    ...{
      format: 1,
      period: { from: "2019-01-01", to: "2019-12-31" },
      asOf: "2020-01-10T00:00:00Z",
    },
    ...{ rules: "1", code: "0", plans: PLANS, crosswalk: [{ from: "old:1", to: "new:1" }] },
    ...{ names: [], facts: [], published: [], figures: [], events },
    ...more,
  };
}

export function frozenEvent(id: number, more: Partial<FrozenEvent> = {}): FrozenEvent {
  const event: FrozenEvent = {
    id,
    title: { ja: `取組${id}`, en: null },
    form: "mission-event",
    kind: "seminar",
    organisers: ["us-chicago"],
    counted: "yes",
    criterion: null,
    tags: ["new:1"],
    plan: "new",
    classification: "confidentiality-1",
    mayBePublished: true,
    fictional: true,
    mark: null,
    source: null,
    occurrences: more.occurrences ?? [frozenOccurrence(id * 10)],
  };
  return Object.assign(event, more);
}

export function frozenOccurrence(
  id: number,
  more: Partial<FrozenOccurrence> = {},
): FrozenOccurrence {
  const day = "2019-06-01";
  const occurrence: FrozenOccurrence = {
    id,
    type: "session",
    outcome: "held",
    firstFrom: day,
    firstTo: day,
    lastFrom: day,
    lastTo: day,
    placeType: "state",
    state: "IN",
    placementStates: [],
    place: null,
    organisers: [],
    tags: [],
    observations: [],
    reach: [],
  };
  return Object.assign(occurrence, more);
}

export function counted(low: number, more: Partial<FrozenObservation> = {}): FrozenObservation {
  const observation: FrozenObservation = {
    id: low,
    mode: "in-person",
    method: "counted",
    scope: "own",
    low,
    high: low,
    openEnded: false,
    official: true,
    wording: null,
    recordedAt: "2019-06-02T00:00:00Z",
  };
  return Object.assign(observation, more);
}

type Chance = Random & {
  oneIn(count: number): boolean;
  some<T>(of: readonly T[], most: number): T[];
};

function chanceOf(seed: number): Chance {
  const random = seededRandom(seed);
  return {
    ...random,
    oneIn: (count) => random.below(count) === 0,
    /** Each once, in any order; maybe none. */
    some(of, most) {
      const left = [...of];
      const count = random.below(Math.min(most, of.length) + 1);
      return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)).flat();
    },
  };
}

const manyOf = <T>(
  chance: Chance,
  { least, most }: Record<"least" | "most", number>,
  one: () => T,
) => Array.from({ length: least + chance.below(most - least + 1) }, one);

/** At most one of each mode, as the register holds official ones. N4 */
function observationsOf(chance: Chance): FrozenObservation[] {
  return MODES.flatMap((mode) => {
    if (chance.oneIn(6)) return [];
    const low = chance.below(301);
    const high = low + (chance.oneIn(3) ? 0 : chance.below(41));
    return [
      counted(low, {
        ...{ mode, high, method: chance.pick(METHODS), scope: chance.pick(SCOPES) },
        ...{ openEnded: chance.oneIn(2), official: chance.oneIn(2) },
      }),
    ];
  });
}

const FIRST = "2018-06-01";
/** Worked out once: from a day as good as at the edge of a period to one behind the next. */
const DAYS: readonly CalendarDate[] = Array.from({ length: 900 }, (_, at) => addDays(FIRST, at));
const dayAt = (at: number): CalendarDate => DAYS[at] ?? FIRST;

function spanOf(chance: Chance): Pick<FrozenOccurrence, "firstFrom" | "firstTo"> {
  const at = chance.below(801);
  return { firstFrom: dayAt(at), firstTo: dayAt(at + chance.pick([0, 0, 0, 29, 89])) };
}

const WHERE = [...PLACE_TYPES, "state", "state"] as const;

function placeOf(
  chance: Chance,
): Pick<FrozenOccurrence, "placeType" | "state" | "placementStates"> {
  const placeType = chance.pick(WHERE);
  if (placeType !== "state") return { placeType, state: null, placementStates: [] };
  const first = chance.pick(STATES);
  const others = chance.some(STATES, 2).filter((state) => state !== first);
  return { placeType, state: first, placementStates: [first, ...others] };
}

const OCCURRENCE_TYPES = ["session", "session", "placement"] as const;
const OUTCOME = [...OUTCOMES, "held", "held"] as const;
const ORGANISERS = ["us-chicago", "us-detroit", "jetro"];

/** What is known of an occurrence, part by part. */
const OCCURRENCE_PARTS: readonly ((chance: Chance) => Partial<FrozenOccurrence>)[] = [
  (chance) => ({ type: chance.pick(OCCURRENCE_TYPES) }),
  (chance) => ({ outcome: chance.pick(OUTCOME) }),
  spanOf,
  placeOf,
  (chance) => ({ tags: chance.some(TERMS, 3) }),
  (chance) => ({ organisers: chance.some(ORGANISERS, 2) }),
  (chance) => ({ observations: observationsOf(chance) }),
];

/** What is known of an event beside its occurrences. */
const EVENT_PARTS: readonly ((chance: Chance) => Partial<FrozenEvent>)[] = [
  (chance) => ({ kind: chance.pick(["reception", "seminar"]) }),
  (chance) => ({ form: chance.pick(["caravan", "mission-event"] as const) }),
  (chance) => ({ counted: chance.pick(COUNTED) }),
  (chance) => {
    const lead = chance.pick(ORGANISERS);
    return { organisers: [lead, ...chance.some(ORGANISERS, 2).filter((one) => one !== lead)] };
  },
  (chance) => ({ tags: chance.some(TERMS, 3) }),
  (chance) => ({ plan: chance.pick(["old", "new", null]) }),
];

const allOf = <T extends object>(parts: readonly ((chance: Chance) => Partial<T>)[], of: Chance) =>
  parts.reduce<Partial<T>>((made, part) => Object.assign(made, part(of)), {});

/** About half of them. */
const halfOf = <T extends object>(parts: readonly ((chance: Chance) => Partial<T>)[], of: Chance) =>
  allOf(
    parts.filter(() => of.oneIn(2)),
    of,
  );

const eventsOf = (chance: Chance, { after }: { after: number }): FrozenEvent[] =>
  manyOf(chance, { least: 0, most: 4 }, () => allOf(EVENT_PARTS, chance)).map((parts, place) => {
    const id = after + place + 1;
    const stops = manyOf(chance, { least: 1, most: 4 }, () => allOf(OCCURRENCE_PARTS, chance));
    const occurrences = stops.map((one, at) => frozenOccurrence(id * 10 + at, one));
    return frozenEvent(id, { ...parts, occurrences });
  });

/** What happens to one event: it goes, it stays, or some of what is known of it is another. */
function changed(before: FrozenEvent, chance: Chance): FrozenEvent[] {
  if (chance.oneIn(6)) return [];
  if (chance.oneIn(6)) return [before];
  const without = chance.below(9);
  const kept = before.occurrences
    .map((one) => (chance.oneIn(3) ? one : { ...one, ...halfOf(OCCURRENCE_PARTS, chance) }))
    .filter((_, place) => place !== without);
  if (chance.oneIn(4))
    kept.push(frozenOccurrence(before.id * 10 + 9, allOf(OCCURRENCE_PARTS, chance)));
  return [{ ...before, ...halfOf(EVENT_PARTS, chance), occurrences: kept }];
}

const YEAR = { from: "2019-01-01", to: "2019-12-31" };
const PERIODS = [YEAR, YEAR, { from: "2018-04-01", to: "2019-03-31" }];
const LATER_PLANS = [
  PLANS,
  PLANS,
  [
    ...PLANS.slice(0, 1),
    ...PLANS.slice(1).map((plan) => ({ ...plan, offers: ["new:1", "new:t"] })),
  ],
];
const CROSSWALKS = [[{ from: "old:1", to: "new:1" }], [{ from: "old:1", to: "new:2" }], []];

/** A report, and one of the same register after random changes. */
function twoReportsOf(seed: number): { a: FrozenReport; b: FrozenReport } {
  const chance = chanceOf(seed);
  const before = eventsOf(chance, { after: 0 });
  const stay = before.flatMap((one) => changed(one, chance));
  const come = eventsOf(chance, { after: 100 }).slice(0, 2);
  const ground = {
    ...{ period: chance.pick(PERIODS), plans: chance.pick(LATER_PLANS) },
    crosswalk: chance.pick(CROSSWALKS),
  };
  return { a: report(before), b: report([...stay, ...come], ground) };
}

export const twoReports = fc.integer().map(twoReportsOf);
