/** The filter of map, list, totals and API: read from a URL, refused when not understood, written back. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FilterPlace } from "~/domain/filter/filter-place";
import {
  filterToParams,
  type KnownKeys,
  NO_FILTER,
  parseRegisterFilter,
} from "~/domain/filter/register-filter";

const KNOWN: KnownKeys = {
  kinds: new Set(["caravan", "speech"]),
  organisers: new Set(["chicago", "jetro"]),
  priorities: new Set(["4.0:1-1", "4.0:untagged"]),
  tiers: new Set(["2017:I1"]),
  restatements: new Map(),
  states: new Set(["IN", "IL"]),
  town: null,
  jurisdictions: new Set(["jurisdiction:chicago"]),
};

const CHICAGO = {
  ...{ id: 4887398, name: { ja: "シカゴ", en: "Chicago" } },
  ...{ state: "IL", namesake: false },
};

const read = (query: string, defaultYear: number | null = 2025) => {
  const params = new URLSearchParams(query);
  const asked = params.get("place") ?? "";
  const town = ["4887398", "シカゴ"].includes(asked) ? CHICAGO : null;
  return parseRegisterFilter(params, { ...KNOWN, town }, defaultYear, null);
};

test("without a period the default year holds, and none on an empty register", () => {
  expect(read("")).toMatchObject({
    ok: true,
    filter: { year: 2025, period: { from: "2025-04-01", to: "2026-03-31" } },
  });
  expect(read("", null)).toMatchObject({ ok: true, filter: { year: null, period: null } });
});

test("year=all is all days; from and to are any period, in either script", () => {
  expect(read("year=all")).toMatchObject({ ok: true, filter: { period: null } });
  expect(read("from=2017-03-01&to=平成29年12月31日")).toMatchObject({
    ok: true,
    filter: { year: null, period: { from: "2017-03-01", to: "2017-12-31" } },
  });
});

test.each([
  ["year=20025", "year", "not-a-year"],
  ["year=1999", "year", "not-a-year"],
  ["from=2019-04-01&to=2018-04-01", "from", "from-after-to"],
  ["from=2019-04-01", "to", "half-a-period"],
  ["from=2019-02-30&to=2019-03-01", "from", "not-a-day"],
  ["state=ZZ", "state", "unknown"],
  ["kind=picnic", "kind", "unknown"],
  ["form=parade", "form", "unknown"],
  ["organiser=atlantis", "organiser", "unknown"],
  ["priority=9.9:9", "priority", "unknown"],
  ["tier=I1", "tier", "unknown"],
  ["outcome=maybe", "outcome", "unknown"],
  ["place=4887399", "place", "not-a-place"],
  ["place=0", "place", "not-a-place"],
  ["place=Atlantis", "place", "not-a-place"],
  ["place=41.85", "place", "not-a-place"],
  ["place=91_-87", "place", "not-a-place"],
  ["place=41_-87_40_-86", "place", "not-a-place"],
  ["place=41_-87_42_-86_43", "place", "not-a-place"],
  ["place=41_-87*", "place", "not-a-place"],
  ["place=1e1_2", "place", "not-a-place"],
  [`place=${"41_-87*".repeat(100)}41_-87`, "place", "not-a-place"],
  ["figure=twice", "figure", "unknown"],
  ["counted=maybe", "counted", "unknown"],
  ["counted=yes,maybe", "counted", "unknown"],
  ["counted=,", "counted", "unknown"],
  ["figure=planned&counted=held", "counted", "unknown"],
  ["fictional=perhaps", "fictional", "unknown"],
  [`q=${"長".repeat(201)}`, "q", "too-long"],
  ["q=・", "q", "no-words"],
  ["q=%25", "q", "no-words"],
  ["q=%00", "q", "unreadable"],
  ["q=a%00b", "q", "unreadable"],
  ["q=%FF", "q", "unreadable"],
  ["q=a%E2%80%AEb", "q", "unreadable"],
  ["state=IN&state=IL", "state", "given-twice"],
  ["state=IN&state=IN", "state", "given-twice"],
  ["view=map&view=table", "view", "given-twice"],
  ["year=2018&from=2018-04-01&to=2019-03-31", "year", "year-beside-days"],
  ["year=all&from=2018-04-01&to=2019-03-31", "year", "year-beside-days"],
])("%s is refused, never ignored", (query, field, reason) => {
  const verdict = read(query);
  expect(verdict).toMatchObject({ ok: false, refusals: [{ field, reason }] });
});

test.each([
  ["counted=yes", ["yes"]],
  ["counted=pending, yes", ["yes", "pending"]],
  ["counted=no,no", ["no"]],
  ["counted=yes,no,pending", []],
  ["counted=", []],
])(
  "N13 %s asks for decisions, each once and in one order; all of them ask nothing",
  (query, counted) => {
    expect(read(query)).toMatchObject({ ok: true, filter: { counted, figure: null } });
  },
);

test("an address from before decisions were asked for names its figure there, and is understood", () => {
  expect(read("counted=held")).toMatchObject({ ok: true, filter: { figure: "held", counted: [] } });
  expect(read("counted=overlap-state")).toMatchObject({ filter: { figure: "overlap-state" } });
});

test("what is given twice is shown whole", () => {
  expect(read("state=IN&state=IL")).toMatchObject({ refusals: [{ value: "IN / IL" }] });
});

test("an empty year beside days, as a form without scripts sends it, asks nothing", () => {
  expect(read("year=&from=2018-04-01&to=2019-03-31&state=")).toMatchObject({
    ok: true,
    filter: { year: null, period: { from: "2018-04-01", to: "2019-03-31" }, state: null },
  });
});

test("what was refused is shown without the characters that cannot be read", () => {
  expect(read("q=a%00b")).toMatchObject({ refusals: [{ value: "a\uFFFDb" }] });
});

test("every refusal is named at once", () => {
  const verdict = read("state=ZZ&kind=picnic");
  expect(verdict.ok ? [] : verdict.refusals.map(({ field }) => field).sort()).toEqual([
    "kind",
    "state",
  ]);
});

test("a filter written into a URL is read back as itself, so that any view can link to another", () => {
  const orNull = <T>(...values: T[]) => fc.constantFrom(null, ...values);
  const filters = fc.record({
    form: orNull("caravan" as const, "other" as const),
    kind: orNull("caravan", "speech"),
    outcome: orNull("held" as const, "cancelled" as const),
    organiser: orNull("chicago"),
    priority: orNull("4.0:1-1"),
    tier: orNull("2017:I1"),
    state: orNull("IN", "online"),
    place: orNull<FilterPlace>(
      { type: "town", ...CHICAGO },
      { type: "areas", areas: [{ south: 41.5, west: -87.25, north: 41.5, east: -87.25 }] },
      {
        type: "areas",
        areas: [
          { south: 13.4, west: 144.7, north: 13.50001, east: 144.8 },
          { south: -14.3, west: -170.7, north: -14.3, east: -170.7 },
        ],
      },
    ),
    figure: orNull("held" as const, "continuing" as const),
    counted: fc.constantFrom([], ["yes" as const], ["yes" as const, "pending" as const]),
    q: orNull("長野", "50% & more"),
    fictional: fc.boolean(),
    period: orNull({ from: "2018-04-01", to: "2019-03-31" }),
  });
  fc.assert(
    fc.property(filters, (some) => {
      const filter = { ...NO_FILTER, ...some };
      expect(read(filterToParams(filter).toString())).toEqual({ ok: true, filter });
    }),
  );
});
