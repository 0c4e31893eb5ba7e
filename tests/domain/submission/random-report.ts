/** Random reports of one small register and what becomes of it, for the properties of differences. */
import fc from "fast-check";
import { COUNTED } from "~/domain/counting/counted";
import { METHODS, MODES } from "~/domain/counting/observation";
import { OUTCOMES, PLACE_TYPES } from "~/domain/counting/occurrence";
import { SCOPES } from "~/domain/counting/scope";
import { addDays } from "~/domain/day/calendar-date";
import type {
  FrozenEvent,
  FrozenObservation,
  FrozenOccurrence,
  FrozenReport,
} from "~/domain/submission/frozen-report";

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
  return {
    ...{ id, title: { ja: `取組${id}`, en: null }, form: "mission-event", kind: "seminar" },
    ...{
      organisers: ["us-chicago"],
      counted: "yes",
      criterion: null,
      tags: ["new:1"],
      plan: "new",
    },
    ...{ classification: "confidentiality-1", mayBePublished: true, fictional: true },
    ...{ mark: null, source: null, occurrences: [frozenOccurrence(id * 10)] },
    ...more,
  };
}

export function frozenOccurrence(
  id: number,
  more: Partial<FrozenOccurrence> = {},
): FrozenOccurrence {
  const day = "2019-06-01";
  return {
    ...{ id, type: "session", outcome: "held", firstFrom: day, firstTo: day },
    ...{ lastFrom: day, lastTo: day, placeType: "state", state: "IN", placementStates: [] },
    ...{ place: null, organisers: [], tags: [], observations: [], reach: [] },
    ...more,
  };
}

export function counted(low: number, more: Partial<FrozenObservation> = {}): FrozenObservation {
  return {
    ...{ id: low, mode: "in-person", method: "counted", scope: "own", low, high: low },
    ...{ openEnded: false, official: true, wording: null, recordedAt: "2019-06-02T00:00:00Z" },
    ...more,
  };
}

const observation = fc
  .record({
    ...{ method: fc.constantFrom(...METHODS), scope: fc.constantFrom(...SCOPES) },
    ...{ low: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 0, max: 40 }) },
    ...{ openEnded: fc.boolean(), official: fc.boolean() },
  })
  .map(({ width, low, ...rest }) => counted(low, { ...rest, high: low + width }));

/** At most one of each mode, as the register holds official ones. N4 */
const observations = fc
  .tuple(fc.option(observation), fc.option(observation))
  .map((ofModes) =>
    ofModes.flatMap((one, place) => (one ? [{ ...one, mode: MODES[place] ?? "online" }] : [])),
  );

const span = fc
  .tuple(fc.integer({ min: 0, max: 800 }), fc.constantFrom(0, 0, 0, 29, 89))
  .map(([offset, length]) => {
    const from = addDays("2018-06-01", offset);
    return { firstFrom: from, firstTo: addDays(from, length) };
  });

const place = fc
  .record({
    placeType: fc.constantFrom(...PLACE_TYPES, "state" as const, "state" as const),
    states: fc.uniqueArray(fc.constantFrom(...STATES), { minLength: 1, maxLength: 3 }),
  })
  .map(({ placeType, states }) =>
    placeType === "state"
      ? { placeType, state: states[0] ?? "IN", placementStates: states }
      : { placeType, state: null, placementStates: [] },
  );

const tags = fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 3 });
const organisers = fc.uniqueArray(fc.constantFrom("us-chicago", "us-detroit", "jetro"), {
  maxLength: 2,
});

const occurrenceParts = {
  type: fc.constantFrom("session" as const, "session" as const, "placement" as const),
  outcome: fc.constantFrom(...OUTCOMES, "held" as const, "held" as const),
  ...{ span, place, tags, organisers, observations },
};

const occurrence = fc
  .record(occurrenceParts)
  .map(({ span: days, place: where, ...rest }) => ({ ...days, ...where, ...rest }));

const eventParts = {
  kind: fc.constantFrom("reception", "seminar"),
  form: fc.constantFrom("caravan" as const, "mission-event" as const),
  counted: fc.constantFrom(...COUNTED),
  organisers: fc.uniqueArray(fc.constantFrom("us-chicago", "us-detroit", "jetro"), {
    minLength: 1,
  }),
  ...{ tags, plan: fc.constantFrom("old", "new", null) },
};

const event = fc.record({
  ...eventParts,
  occurrences: fc.array(occurrence, { minLength: 1, maxLength: 4 }),
});

const events = fc.array(event, { maxLength: 4 }).map((all) =>
  all.map(({ occurrences, ...rest }, place) =>
    frozenEvent(place + 1, {
      ...rest,
      occurrences: occurrences.map((one, at) => frozenOccurrence((place + 1) * 10 + at, one)),
    }),
  ),
);

/** What happens to one event: it goes, or some of what is known of it is another. */
const change = fc.record({
  goes: fc.integer({ min: 0, max: 5 }).map((roll) => roll === 0),
  event: fc.record(eventParts, { requiredKeys: [] }),
  occurrences: fc.array(fc.option(fc.record(occurrenceParts, { requiredKeys: [] })), {
    maxLength: 4,
  }),
  without: fc.integer({ min: 0, max: 8 }),
  newStop: fc.option(occurrence, { freq: 3 }),
});

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function changed(before: FrozenEvent, { goes, without, newStop, ...more }: Change): FrozenEvent[] {
  if (goes) return [];
  const kept = before.occurrences
    .map((one, place) => changedOccurrence(one, more.occurrences[place] ?? {}))
    .filter((_, place) => place !== without);
  const added = newStop ? [frozenOccurrence(before.id * 10 + 9, newStop)] : [];
  return [{ ...before, ...more.event, occurrences: [...kept, ...added] }];
}

function changedOccurrence(
  before: FrozenOccurrence,
  { span: days, place: where, ...rest }: NonNullable<Change["occurrences"][number]>,
): FrozenOccurrence {
  return { ...before, ...days, ...where, ...rest };
}

const later: fc.Arbitrary<Pick<FrozenReport, "period" | "plans" | "crosswalk">> = fc.record({
  period: fc.constantFrom(
    { from: "2019-01-01", to: "2019-12-31" },
    { from: "2019-01-01", to: "2019-12-31" },
    { from: "2018-04-01", to: "2019-03-31" },
  ),
  plans: fc.constantFrom(PLANS, PLANS, [
    ...PLANS.slice(0, 1),
    ...PLANS.slice(1).map((plan) => ({ ...plan, offers: ["new:1", "new:t"] })),
  ]),
  crosswalk: fc.constantFrom(
    [{ from: "old:1", to: "new:1" }],
    [{ from: "old:1", to: "new:2" }],
    [],
  ),
});

/** A report, and one of the same register after random changes. */
export const twoReports: fc.Arbitrary<{ a: FrozenReport; b: FrozenReport }> = fc
  .record({
    ...{ events, more: events, later },
    changes: fc.array(change, { minLength: 4, maxLength: 4 }),
  })
  .map(({ events: all, more, changes, later: ground }) => {
    const stay = all.flatMap((one, place) => {
      const turned = changes[place];
      return turned === undefined ? [one] : changed(one, turned);
    });
    const come = more.slice(0, 2).map((one) => ({ ...one, id: one.id + 100 }));
    return { a: report(all), b: report([...stay, ...come], ground) };
  });
