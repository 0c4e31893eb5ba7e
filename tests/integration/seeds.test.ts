/** The seed files themselves: complete, sourced, consistent with each other and with the map. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { geoContains } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { EVENT_FORMS } from "~/domain/event-form";
import { type JurisdictionRow, postsFor, postsWithin } from "~/domain/jurisdiction";
import { checkDaysInOrder } from "~/domain/rough-day";
import { parseDocumentedEvent } from "~seeds/parse-documented-events";
import { parseAreaFact, parsePublishedTotal } from "~seeds/parse-figures";
import { parseCounty, parsePlace, parseState } from "~seeds/parse-geography";
import { parseJurisdiction, parseKind, parseOrganiser } from "~seeds/parse-organisers";
import { parsePlan } from "~seeds/parse-plans";
import { csvRows, jsonRows } from "~seeds/seed-cells";

const content = (name: string) => readFileSync(`seeds/${name}`, "utf8");
const csv = (name: string) => csvRows(name, content(name));

const states = csv("states.csv").map(parseState);
const counties = csv("counties.csv").map(parseCounty);
const places = csv("places.csv").map(parsePlace);
const organisers = csv("organisers.csv").map(parseOrganiser);
const kinds = csv("kinds.csv").map(parseKind);
const facts = csv("area-facts.csv").map(parseAreaFact);
const totals = csv("published-totals.csv").map(parsePublishedTotal);
const plans = jsonRows("plans.json", content("plans.json")).map(parsePlan);
const documented = jsonRows("documented-events.json", content("documented-events.json")).map(
  parseDocumentedEvent,
);
const jurisdictions: JurisdictionRow[] = csv("jurisdictions.csv").map((row) => {
  const { county = null, validFrom = null, validUntil = null, ...rest } = parseJurisdiction(row);
  return { ...rest, county, validFrom, validUntil };
});

const codes = new Set(states.map(({ code }) => code));
const fips = new Map(counties.map((county) => [county.fips, county]));
const slugs = new Set(organisers.map(({ slug }) => slug));
const today = "2026-05-01";

function placeNamed(name: string, state: string) {
  const [largest] = places
    .filter((place) => place.name === name && place.state === state)
    .sort((a, b) => b.population - a.population);
  if (largest === undefined) throw new Error(`The gazetteer has no ${name}, ${state}`);
  return largest;
}

const postsOf = (name: string, state: string) =>
  postsFor({ state, county: placeNamed(name, state).county ?? null }, jurisdictions, today);

describe("every file", () => {
  test.each(
    readdirSync("seeds").filter(
      (name) => name.endsWith(".csv") && !name.startsWith("demonstration"),
    ),
  )("%s has a source and a mark in every row", (name) => {
    const rows = csv(name);
    expect(rows.length).toBeGreaterThan(0);
    const unsourced = rows.filter(({ values }) => !values.source || !values.mark);
    expect(unsourced.map(({ at }) => at)).toEqual([]);
  });

  test("keys stand once", () => {
    for (const keys of [
      states.map(({ code }) => code),
      counties.map((county) => county.fips),
      places.map(({ id }) => String(id)),
      organisers.map(({ slug }) => slug),
      kinds.map(({ code }) => code),
      facts.map(({ id }) => id),
      totals.map(({ id }) => id),
      documented.map(({ key }) => key),
    ]) {
      expect(keys.length).toBe(new Set(keys).size);
    }
  });
});

describe("states, counties and places", () => {
  test("are 50 states, a district and 5 territories", () => {
    const ofType = (type: string) => states.filter((state) => state.type === type).length;
    expect([states.length, ofType("state"), ofType("district"), ofType("territory")]).toEqual([
      56, 50, 1, 5,
    ]);
  });

  test("readings are hiragana", () => {
    expect(states.filter(({ kana }) => !/^[ぁ-ゖー]+$/.test(kana))).toEqual([]);
  });

  test("the label point of every state lies inside its own polygon", () => {
    const atlas = JSON.parse(
      readFileSync("node_modules/us-atlas/states-10m.json", "utf8"),
    ) as Topology<{
      states: GeometryCollection<{ name: string }>;
    }>;
    const shapes = new Map(
      feature(atlas, atlas.objects.states).features.map((shape) => [shape.id, shape]),
    );
    const outside = states.filter((state) => {
      const shape = shapes.get(state.fips);
      return shape === undefined || !geoContains(shape, [state.labelLon, state.labelLat]);
    });
    expect(outside.map(({ code }) => code)).toEqual([]);
  });

  test("a county belongs to the state its FIPS code begins with; Connecticut has its eight old counties", () => {
    const state = new Map(states.map((row) => [row.fips, row.code]));
    expect(
      counties.filter((county) => state.get(county.fips.slice(0, 2)) !== county.state),
    ).toEqual([]);
    expect(
      counties
        .filter((county) => county.state === "CT")
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      "Fairfield",
      "Hartford",
      "Litchfield",
      "Middlesex",
      "New Haven",
      "New London",
      "Tolland",
      "Windham",
    ]);
  });

  test("every place has a county of its own state", () => {
    const astray = places.filter((place) => fips.get(place.county ?? "")?.state !== place.state);
    expect(astray.map(({ name, state }) => `${name}, ${state}`)).toEqual([]);
  });

  test("every place has a zone the machine knows", () => {
    const zones = new Set(places.map(({ zone }) => zone));
    for (const zone of [...zones, ...organisers.map((organiser) => organiser.zone)]) {
      expect(() => new Intl.DateTimeFormat("en", { timeZone: zone }), zone).not.toThrow();
    }
  });
});

describe("organisers and jurisdictions", () => {
  test("18 missions in official order come before 9 agencies", () => {
    const inOrder = [...organisers].sort((a, b) => a.position - b.position).map(({ slug }) => slug);
    expect(inOrder).toEqual([
      "us",
      "atlanta",
      "boston",
      "chicago",
      "denver",
      "detroit",
      "hagatna",
      "honolulu",
      "houston",
      "la",
      "miami",
      "nashville",
      "ny",
      "sf",
      "seattle",
      "anchorage",
      "portland",
      "saipan",
      "cas",
      "mofa",
      "mof",
      "mext",
      "meti",
      "mlit",
      "mic",
      "jetro",
      "jf",
    ]);
    expect(organisers.filter(({ parent }) => parent !== null && !slugs.has(parent ?? ""))).toEqual(
      [],
    );
  });

  test("a jurisdiction names a mission, a state and a county of that state", () => {
    const missions = new Set(
      organisers.filter(({ type }) => type === "mission").map(({ slug }) => slug),
    );
    const wrong = jurisdictions.filter(
      ({ mission, state, county }) =>
        !missions.has(mission) ||
        !codes.has(state) ||
        (county !== null && fips.get(county)?.state !== state),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ["Stamford", "CT", "ny"],
    ["Hartford", "CT", "boston"],
    ["San Luis Obispo", "CA", "la"],
    ["Bakersfield", "CA", "sf"],
    ["Boise", "ID", "portland"],
    ["Lewiston", "ID", "seattle"],
    ["Coeur d'Alene", "ID", "seattle"],
    ["Anchorage", "AK", "anchorage"],
    ["Saipan", "MP", "saipan"],
    ["San Juan", "PR", "ny"],
    ["Washington, D.C.", "DC", "us"],
  ])("%s, %s belongs to %s", (name, state, post) => {
    expect(postsOf(name, state)).toEqual({ posts: [post], disputed: false });
  });

  test.each([
    ["Baltimore", "MD", "us"],
    ["Richmond", "VA", "us"],
    ["Grangeville", "ID", "portland"],
  ])("%s, %s belongs to %s by default and is disputed", (name, state, post) => {
    expect(postsOf(name, state)).toEqual({ posts: [post], disputed: true });
  });

  test("every place and every state resolves to exactly one default mission", () => {
    const resolved = places.map(({ state, county }) =>
      postsFor({ state, county: county ?? null }, jurisdictions, today),
    );
    expect(resolved.filter(({ posts }) => posts.length !== 1)).toEqual([]);
    expect(
      states.filter(
        ({ code }) =>
          postsFor({ state: code, county: null }, jurisdictions, today).posts.length !== 1,
      ),
    ).toEqual([]);
  });

  test("California, Connecticut and Idaho are held by two missions, every other state by one", () => {
    const split = states.filter(
      ({ code }) => postsWithin(code, jurisdictions, today).posts.length > 1,
    );
    expect(split.map(({ code }) => code)).toEqual(["CA", "CT", "ID"]);
    expect(
      jurisdictions.filter(({ mission, state }) => mission === "la" && state === "CA"),
    ).toHaveLength(9);
  });
});

describe("plans and kinds", () => {
  test("each of the 24 kinds has one form", () => {
    expect(kinds).toHaveLength(24);
    const inForm = (form: string) => kinds.filter((kind) => kind.form === form).length;
    expect(EVENT_FORMS.map(inForm)).toEqual([2, 2, 16, 4]);
  });

  test("N7 versions come into force on their days; 2.0 governs none", () => {
    expect(plans.map(({ plan }) => [plan.id, plan.inForceFrom])).toEqual([
      ["2017", "2017-07-13"],
      ["2.0", null],
      ["3.0", "2023-08-04"],
      ["4.0", "2025-12-18"],
    ]);
  });

  test("N7 4.0 offers five leaves under three heads, three tiers and four traits", () => {
    const terms = new Map(plans.flatMap((plan) => plan.terms).map((term) => [term.key, term]));
    const offered =
      plans.find(({ plan }) => plan.id === "4.0")?.carries.map(({ term }) => term) ?? [];
    const parents = new Set([...terms.values()].map(({ parent }) => parent));
    const on = (axis: string) => offered.filter((key) => terms.get(key)?.axis === axis);

    expect(on("priority").filter((key) => !parents.has(key))).toEqual([
      "4.0:1-1",
      "4.0:1-2",
      "4.0:1-3",
      "4.0:2",
      "4.0:3",
    ]);
    expect(on("priority").filter((key) => terms.get(key)?.parent == null)).toEqual([
      "4.0:1",
      "4.0:2",
      "4.0:3",
    ]);
    expect(on("tier")).toEqual(["2017:I1", "2017:I2", "2017:I3"]);
    expect(on("trait")).toEqual(["2017:R1", "2017:R2", "2017:R3", "2017:R4"]);
  });
});

describe("figures", () => {
  test("N8 the published totals are the three known ones", () => {
    expect(
      totals.map(({ from, to, events, attendance, attendanceQualifier }) => [
        from,
        to,
        events,
        attendance,
        attendanceQualifier,
      ]),
    ).toEqual([
      ["2017-03-01", "2017-12-31", 108, null, null],
      ["2017-04-01", "2018-03-31", 221, 770000, "exact"],
      ["2018-04-01", "2019-03-31", 337, 1100000, "at-least"],
    ]);
  });

  test("a measure has one name, one definition and one unit", () => {
    const meanings = new Map<string, Set<string>>();
    for (const {
      measure,
      measureJa,
      measureEn,
      definitionJa,
      definitionEn,
      unitJa,
      unitEn,
    } of facts) {
      const meaning = JSON.stringify([
        measureJa,
        measureEn,
        definitionJa,
        definitionEn,
        unitJa,
        unitEn,
      ]);
      meanings.set(measure, (meanings.get(measure) ?? new Set()).add(meaning));
    }
    expect([...meanings].filter(([, texts]) => texts.size > 1).map(([measure]) => measure)).toEqual(
      [],
    );
    const names = [...meanings.values()].flatMap((texts) => [...texts]);
    expect(new Set(names).size).toBe(meanings.size);
  });

  test("an area fact is about an area that exists", () => {
    const areas: Record<string, (area: string) => boolean> = {
      nation: (area) => area === "US",
      region: (area) => ["Southeast", "Midwest", "West"].includes(area),
      jurisdiction: (area) => slugs.has(area),
      state: (area) => codes.has(area),
      county: (area) => fips.has(area),
    };
    expect(facts.filter(({ areaType, area }) => !areas[areaType]?.(area))).toEqual([]);
  });
});

describe("documented events", () => {
  test("1, 7 and 5 fall in the fiscal years 2017 to 2019", () => {
    const firstDays = documented.map(
      ({ draft }) => draft.occurrences.map(({ first }) => first.from).sort()[0] ?? "",
    );
    const within = (from: string, to: string) =>
      firstDays.filter((day) => from <= day && day <= to).length;
    expect(documented).toHaveLength(13);
    expect([
      within("2017-04-01", "2018-03-31"),
      within("2018-04-01", "2019-03-31"),
      within("2019-04-01", "2020-03-31"),
    ]).toEqual([1, 7, 5]);
  });

  test("the Chicago caravan of 2017 is one event with four sessions, the media buy of 2020 one with three placements", () => {
    const named = (key: string) => documented.find((event) => event.key === key)?.draft;
    expect(
      named("2017-chicago-caravan")?.occurrences.map(
        ({ place }) => place.type === "state" && place.state,
      ),
    ).toEqual(["IL", "IN", "IL", "IN"]);
    expect(
      named("2020-01-me-wy-nd-media")?.occurrences.map(({ placement }) => placement?.states),
    ).toEqual([["ME"], ["WY"], ["ND"]]);
  });

  test("form, kind, organisers, places and days fit together", () => {
    for (const { key, draft } of documented) {
      expect(kinds.find(({ code }) => code === draft.kind)?.form, key).toBe(draft.form);
      expect(
        [draft.lead, ...draft.coOrganisers].every((slug) => slugs.has(slug)),
        key,
      ).toBe(true);
      for (const occurrence of draft.occurrences) {
        expect(occurrence.placement !== null, key).toBe(draft.form === "media-buy");
        expect(checkDaysInOrder(occurrence.first, occurrence.last), key).toEqual({ ok: true });
        const { place } = occurrence;
        if (place.type !== "state" || place.placeId === null) continue;
        expect(
          places.find(({ id }) => id === place.placeId),
          key,
        ).toMatchObject({
          name: place.name,
          state: place.state,
          county: place.county,
          zone: occurrence.zone,
        });
      }
    }
  });

  test("titles and summaries exist in both languages", () => {
    const owed = documented.filter(
      ({ draft }) => !draft.title.ja || !draft.title.en || !draft.summary.ja || !draft.summary.en,
    );
    expect(owed.map(({ key }) => key)).toEqual([]);
  });
});

test("the folder explains every data file", () => {
  expect(existsSync("seeds/README.md")).toBe(true);
  const readme = content("README.md");
  const unnamed = readdirSync("seeds").filter(
    (name) => /\.(csv|json)$/.test(name) && !readme.includes(name),
  );
  expect(unnamed).toEqual([]);
});
