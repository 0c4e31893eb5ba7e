/** P15-P19 on examples, and against an oracle that tries every choice of days and measures along a chord. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { eachCollision, listCollisions, type PlannedOccurrence } from "~/domain/calendar/collision";
import { addDays, daysBetween, type RoughDay } from "~/domain/day/calendar-date";
import { exactDay } from "~/domain/day/rough-day";
import { distanceKm } from "~/domain/place/great-circle";
import { anyPlanned } from "../../support/random-plans";

const SEYMOUR = { state: "IN", name: "Seymour", lat: 38.9592, lon: -85.8903 };
const INDIANAPOLIS = { state: "IN", name: "Indianapolis", lat: 39.7684, lon: -86.158 };
const CINCINNATI = { state: "OH", name: "Cincinnati", lat: 39.127, lon: -84.5144 };
const byHand = (name: string, state = "IN") => ({ state, name, lat: null, lon: null });

/** A stop of the Chicago mission at Seymour on 10 June. */
const STOP: PlannedOccurrence = {
  eventId: 1,
  type: "session",
  outcome: "scheduled",
  first: exactDay("2026-06-10"),
  last: exactDay("2026-06-10"),
  organisers: ["chicago"],
  place: SEYMOUR,
  partners: [],
  market: null,
  states: [],
};
const planned = (over: Partial<PlannedOccurrence>): PlannedOccurrence => ({
  ...STOP,
  eventId: 2,
  ...over,
});
const on = (day: string, last = day) => ({ first: exactDay(day), last: exactDay(last) });
const reasons = (a: PlannedOccurrence, b: PlannedOccurrence) =>
  eachCollision([a], [b])[0]?.reasons ?? [];

test.each([
  ["P15 its own event", { eventId: 1 }, []],
  ["P15 one that was held", { outcome: "held" }, ["same-city"]],
  ["P15 one that is cancelled", { outcome: "cancelled" }, []],
  ["P15 one that is postponed", { outcome: "postponed" }, []],
  ["P16 in the same city 7 days later", on("2026-06-17"), ["same-city"]],
  ["P16 in the same city 8 days later, by the same organiser", on("2026-06-18"), []],
  ["P16 that ended 7 days before it", on("2026-05-20", "2026-06-03"), ["same-city"]],
  ["P16 typed by hand in other letters", { place: byHand("ＳＥＹＭＯＵＲ") }, ["same-city"]],
  ["P16 of the same name in another state", { place: byHand("Seymour", "TN") }, []],
  ["P16 of the same name at another point", { place: { ...SEYMOUR, lat: 40.5 } }, []],
  [
    "P16 at a place without a name",
    { place: { ...SEYMOUR, name: null, lat: null, lon: null } },
    [],
  ],
  [
    "P17 by another organiser 14 days later",
    { ...on("2026-06-24"), organisers: ["detroit"] },
    ["nearby"],
  ],
  ["P17 15 days later", { ...on("2026-06-25"), organisers: ["detroit"] }, []],
  [
    "P17 across the border of the state",
    { place: CINCINNATI, organisers: ["detroit"] },
    ["nearby"],
  ],
  ["P17 by a common organiser", { place: CINCINNATI, organisers: ["detroit", "chicago"] }, []],
  ["P17 near and typed by hand", { place: byHand("Columbus"), organisers: ["detroit"] }, []],
  ["P19 that is no placement", { market: "Bangor" }, ["same-city"]],
] satisfies [string, Partial<PlannedOccurrence>, string[]][])(
  "a stop and another event: %s",
  (_, over, wanted) => {
    expect(reasons(STOP, planned(over))).toEqual(wanted);
    expect(reasons(planned(over), STOP)).toEqual(wanted);
  },
);

test.each([
  [
    "P18 known as the same partner",
    [{ id: 3, name: "JASI" }],
    [{ id: 3, name: "Japan-America Society" }],
    true,
  ],
  [
    "P18 known as another of the same name",
    [{ id: 3, name: "JASI" }],
    [{ id: 4, name: "JASI" }],
    false,
  ],
  [
    "P18 only named, in other letters",
    [{ id: null, name: "ＪＡＳＩ" }],
    [{ id: 4, name: "jasi" }],
    true,
  ],
  [
    "P18 of which only the other is only named",
    [{ id: 4, name: "JASI" }],
    [{ id: null, name: "jasi" }],
    true,
  ],
  ["P18 named differently", [{ id: null, name: "JASI" }], [{ id: null, name: "JASW" }], false],
  ["P18 without a name", [{ id: null, name: "・" }], [{ id: null, name: "・" }], false],
])("a partner %s collides: %s", (_, a, b, collides) => {
  const far = { place: CINCINNATI, organisers: ["chicago"], ...on("2026-06-17") };
  const [one, other] = [planned({ ...STOP, partners: a }), planned({ ...far, partners: b })];
  expect(reasons(one, other)).toEqual(collides ? ["same-partner"] : []);
  expect(reasons(one, { ...other, ...on("2026-06-18") })).toEqual([]);
});

test.each([
  ["P19 on a common day", {}, true],
  ["P19 the day after it ended", on("2026-06-11", "2026-06-30"), false],
  ["P19 in another state", { states: ["MA"] }, false],
  ["P19 nationwide", { states: [] }, true],
  ["P19 of a session", { type: "session" as const }, false],
])("two flights in one market, %s: %s", (_, over, collides) => {
  const flight = { type: "placement" as const, place: null, market: "Bangor", states: ["ME"] };
  const [one, other] = [planned({ ...flight, eventId: 1 }), planned({ ...flight, ...over })];
  expect(reasons(one, { ...other, market: "ｂａｎｇｏｒ" })).toEqual(
    collides ? ["same-market"] : [],
  );
  expect(reasons(one, { ...other, market: "Portland" })).toEqual([]);
});

test("P15 a collision says how far apart the two are, in days and km, and through which partner", () => {
  const jasi = { id: null, name: "JASI" };
  const own = { ...STOP, partners: [{ id: 9, name: "Cummins" }, jasi] };
  const other = planned({ place: INDIANAPOLIS, ...on("2026-06-12"), partners: [jasi] });
  const [found] = eachCollision([own], [other]);
  expect(found).toEqual({
    ...{ own, other, reasons: ["same-partner"], daysApart: 2, partner: "JASI" },
    km: distanceKm(SEYMOUR, INDIANAPOLIS),
  });
  const [typed] = eachCollision([STOP], [planned({ place: byHand("Seymour") })]);
  expect(typed).toMatchObject({ km: null, partner: null });
});

test("P15 two events that are not stored yet are two events", () => {
  const [one, other] = [planned({ eventId: null }), planned({ eventId: null })];
  expect(reasons(one, other)).toEqual(["same-city"]);
});

test.each([
  ["without a latitude", { lat: null }],
  ["without a longitude", { lon: null }],
])("P16 a place %s is known by its name, as if typed by hand", (_, missing) => {
  const half = planned({ place: { ...SEYMOUR, ...missing } });
  expect(reasons(STOP, half)).toEqual(["same-city"]);
  expect(reasons(half, STOP)).toEqual(["same-city"]);
});

test("P16 two places without a name are no city", () => {
  const nowhere = { ...byHand(""), name: null };
  expect(eachCollision([{ ...STOP, place: nowhere }], [planned({ place: nowhere })])).toEqual([]);
});

test("P15 what is near in days alone is no collision at all", () => {
  expect(eachCollision([STOP], [planned({ place: CINCINNATI })])).toEqual([]);
});

test.each([
  ["begins in June and ends on the 12th", { last: exactDay("2026-06-12") }],
  ["begins on the 8th and ends in June", { first: exactDay("2026-06-08") }],
])("P15 one that %s is at most 2 days from the 10th", (_, days) => {
  const june: RoughDay = { precision: "month", from: "2026-06-01", to: "2026-06-30" };
  const other = planned({ first: june, last: june, ...days });
  expect(eachCollision([STOP], [other])[0]?.daysApart).toBe(2);
  expect(eachCollision([other], [STOP])[0]?.daysApart).toBe(2);
});

test("P15 a rough day collides only where every choice of it would", () => {
  const june: RoughDay = { precision: "month", from: "2026-06-01", to: "2026-06-30" };
  const inJune = planned({ first: june, last: june, organisers: ["detroit"] });
  expect(eachCollision([STOP], [inJune])).toEqual([]);
  const allMonth = { ...STOP, ...on("2026-06-08", "2026-06-23") };
  expect(eachCollision([allMonth], [inJune])[0]).toMatchObject({
    reasons: ["same-city", "nearby"],
    daysApart: 7,
  });
});

test("each other event is named once, by its heaviest and nearest occurrence", () => {
  const others = [
    planned({ eventId: 2, place: INDIANAPOLIS, organisers: ["detroit"] }),
    planned({ eventId: 2, ...on("2026-06-13") }),
    planned({ eventId: 2, ...on("2026-06-12") }),
    planned({ eventId: 3, place: INDIANAPOLIS, organisers: ["jetro"] }),
  ];
  const found = listCollisions([STOP], others);
  expect(found.map(({ other, daysApart }) => [other.eventId, daysApart])).toEqual([
    [2, 2],
    [3, 0],
  ]);
});

test("the heaviest reason comes first, then the fewest days, then the least distance", () => {
  const detroit = { organisers: ["detroit"] };
  const others = [
    planned({ eventId: 2, ...detroit, place: CINCINNATI, ...on("2026-06-12") }),
    planned({ eventId: 3, ...detroit, place: CINCINNATI, ...on("2026-06-11") }),
    planned({ eventId: 4, ...detroit, place: INDIANAPOLIS, ...on("2026-06-11") }),
    planned({ eventId: 5, ...detroit, place: byHand("Seymour"), ...on("2026-06-20") }),
    planned({ eventId: 6, ...detroit, ...on("2026-06-16") }),
  ];
  for (const given of [others, [...others].reverse()])
    expect(listCollisions([STOP], given).map(({ other }) => other.eventId)).toEqual([
      6, 4, 3, 2, 5,
    ]);
});

test("P15-P19 the rule agrees with the oracle", () => {
  fc.assert(
    fc.property(anyPlanned(1), anyPlanned(2), (a, b) => {
      expect(reasons(a, b)).toEqual(oracle(a, b));
    }),
    { numRuns: 1500 },
  );
});

/** The rule said again, from its sentences alone. */
function oracle(a: PlannedOccurrence, b: PlannedOccurrence): string[] {
  if (a.eventId === b.eventId) return [];
  if ([a, b].some(({ outcome }) => outcome === "cancelled" || outcome === "postponed")) return [];
  const days = Math.max(...choices(a).flatMap((one) => choices(b).map((other) => gap(one, other))));
  const km = chordKm(a, b);
  const plain = (text: string | null) => (text ?? "").normalize("NFKC").toLowerCase();
  const sameName =
    a.place !== null &&
    b.place !== null &&
    a.place.name !== null &&
    a.place.state === b.place.state &&
    plain(a.place.name) === plain(b.place.name);
  const sameCity = km === null ? sameName : km <= 1;
  const near = sameCity || (km !== null && km <= 150);
  const apart = a.organisers.every((slug) => !b.organisers.includes(slug));
  const partner = a.partners.some((one) =>
    b.partners.some((other) =>
      one.id !== null && other.id !== null
        ? one.id === other.id
        : plain(one.name) === plain(other.name),
    ),
  );
  const market =
    a.type === "placement" &&
    b.type === "placement" &&
    a.market !== null &&
    plain(a.market) === plain(b.market) &&
    (a.states.length * b.states.length === 0 || a.states.some((state) => b.states.includes(state)));
  return [
    ...(sameCity && days <= 7 ? ["same-city"] : []),
    ...(partner && days <= 7 ? ["same-partner"] : []),
    ...(market && days === 0 ? ["same-market"] : []),
    ...(near && apart && days <= 14 ? ["nearby"] : []),
  ];
}

type Days = { first: string; last: string };

function choices({ first, last }: PlannedOccurrence): Days[] {
  const each = ({ from, to }: RoughDay) =>
    Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
  return each(first).flatMap((start) =>
    each(last)
      .filter((end) => start <= end)
      .map((end) => ({ first: start, last: end })),
  );
}

function gap(a: Days, b: Days): number {
  if (a.last < b.first) return daysBetween(a.last, b.first);
  return b.last < a.first ? daysBetween(b.last, a.first) : 0;
}

function chordKm({ place: a }: PlannedOccurrence, { place: b }: PlannedOccurrence): number | null {
  if (a?.lat == null || a.lon === null || b?.lat == null || b.lon === null) return null;
  const [p, q] = [pointOf(a.lat, a.lon), pointOf(b.lat, b.lon)];
  const chord = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
  return 2 * 6371.0088 * Math.asin(Math.min(1, chord / 2));
}

function pointOf(lat: number, lon: number): [number, number, number] {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
