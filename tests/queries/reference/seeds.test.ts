/** The seed files themselves: complete, sourced, consistent with each other and with the map. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { geoContains } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { postsFor, postsWithin } from "~/domain/place/jurisdiction";
import { parseTownName } from "~/domain/place/typed-town-name";
import {
  codes,
  content,
  counties,
  csv,
  documented,
  facts,
  fips,
  jurisdictions,
  kinds,
  organisers,
  placeNames,
  places,
  postsOf,
  slugs,
  states,
  today,
  totals,
} from "../../support/seed-rows";

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
      placeNames.map(({ id }) => String(id)),
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

  test("a Japanese name is that of a town, in kana or kanji; Chicago, Columbus and the capital have theirs", () => {
    const ids = new Set(places.map(({ id }) => id));
    const odd = placeNames.filter(({ id, nameJa }) => !ids.has(id) || !parseTownName(nameJa).ok);
    expect(odd).toEqual([]);
    const named = new Map(placeNames.map(({ id, nameJa }) => [id, nameJa]));
    expect([4887398, 4256038, 4140963].map((id) => named.get(id))).toEqual([
      ...["シカゴ", "コロンバス", "ワシントンDC"],
    ]);
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

test("the folder explains every data file", () => {
  expect(existsSync("seeds/README.md")).toBe(true);
  const readme = content("README.md");
  const unnamed = readdirSync("seeds").filter(
    (name) => /\.(csv|json)$/.test(name) && !readme.includes(name),
  );
  expect(unnamed).toEqual([]);
});
