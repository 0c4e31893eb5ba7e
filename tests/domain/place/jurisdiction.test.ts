/** Jurisdiction: J1 to J5 of `domain/place/jurisdiction`. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isWithin,
  type JurisdictionRow,
  jurisdictionKey,
  jurisdictionName,
  postsFor,
  postsWithin,
  statesHeldBy,
} from "~/domain/place/jurisdiction";

const row = (over: Partial<JurisdictionRow>): JurisdictionRow => ({
  mission: "sf",
  state: "CA",
  county: null,
  purpose: "outreach",
  validFrom: null,
  validUntil: null,
  disputed: false,
  ...over,
});

const california = [row({}), row({ mission: "la", county: "06079" })];
const today = "2026-05-01";

test("J1 the row of a county beats the row of its state", () => {
  expect(postsFor({ state: "CA", county: "06079" }, california, today)).toEqual({
    posts: ["la"],
    disputed: false,
  });
  expect(postsFor({ state: "CA", county: "06029" }, california, today)).toEqual({
    posts: ["sf"],
    disputed: false,
  });
});

test("J1 a county row does not reach into another state", () => {
  expect(postsFor({ state: "NV", county: "06079" }, california, today)).toEqual({
    posts: [],
    disputed: false,
  });
});

test("J2 the first and the last day of a row are included, the days beside them are not", () => {
  const rows = [
    row({ validFrom: "2020-01-01", validUntil: "2020-12-31" }),
    row({ mission: "la", validFrom: "2021-01-01" }),
  ];
  const on = (day: string) => postsFor({ state: "CA", county: null }, rows, day).posts;

  expect(on("2019-12-31")).toEqual([]);
  expect(on("2020-01-01")).toEqual(["sf"]);
  expect(on("2020-12-31")).toEqual(["sf"]);
  expect(on("2021-01-01")).toEqual(["la"]);
});

test("J2 an expired county row leaves the county to its state", () => {
  const rows = [row({}), row({ mission: "la", county: "06079", validUntil: "2025-12-31" })];
  expect(postsFor({ state: "CA", county: "06079" }, rows, today).posts).toEqual(["sf"]);
});

test("J3 a rival claim is never the default and sets the flag", () => {
  const rows = [
    row({ mission: "us", state: "MD" }),
    row({ mission: "ny", state: "MD", disputed: true }),
  ];
  expect(postsFor({ state: "MD", county: "24510" }, rows, today)).toEqual({
    posts: ["us"],
    disputed: true,
  });
});

test("J3 a rival claim on a county leaves the default to the state", () => {
  const rows = [
    row({ mission: "portland", state: "ID" }),
    row({ mission: "seattle", state: "ID", county: "16049", disputed: true }),
  ];
  expect(postsFor({ state: "ID", county: "16049" }, rows, today)).toEqual({
    posts: ["portland"],
    disputed: true,
  });
  expect(postsFor({ state: "ID", county: "16001" }, rows, today)).toEqual({
    posts: ["portland"],
    disputed: false,
  });
});

test("rows of another purpose do not answer", () => {
  const rows = [
    row({ mission: "saipan", state: "MP" }),
    row({ mission: "hagatna", state: "MP", purpose: "supervision" }),
  ];
  expect(postsFor({ state: "MP", county: null }, rows, today).posts).toEqual(["saipan"]);
  expect(postsFor({ state: "MP", county: null }, rows, today, "supervision").posts).toEqual([
    "hagatna",
  ]);
});

test("J4 without a county the remainder of the state answers; postsWithin names every mission", () => {
  expect(postsFor({ state: "CA", county: null }, california, today).posts).toEqual(["sf"]);
  expect(postsWithin("CA", california, today).posts).toEqual(["sf", "la"]);
});

test("J3 a county that one mission holds and another claims is held by the first, and disputed", () => {
  const rows = [...california, row({ mission: "us", county: "06079", disputed: true })];
  expect(postsFor({ state: "CA", county: "06079" }, rows, today)).toEqual({
    posts: ["la"],
    disputed: true,
  });
});

test("J2 what a mission holds within a state is asked for its day, state and purpose as well", () => {
  const rows = [
    row({}),
    row({ mission: "la", county: "06079", validFrom: "2026-05-01" }),
    row({ mission: "us", county: "06029", validUntil: "2026-05-01" }),
    row({ mission: "seattle", state: "WA" }),
    row({ mission: "hagatna", purpose: "supervision" }),
    row({ mission: "ny", county: "06029", disputed: true, validFrom: "2026-05-02" }),
  ];
  const within = (day: string, purpose?: string) => postsWithin("CA", rows, day, purpose);
  expect(within("2026-04-30")).toEqual({ posts: ["sf", "us"], disputed: false });
  expect(within("2026-05-01")).toEqual({ posts: ["sf", "la", "us"], disputed: false });
  expect(within("2026-05-02")).toEqual({ posts: ["sf", "la"], disputed: true });
  expect(within("2026-05-01", "supervision")).toEqual({ posts: ["hagatna"], disputed: false });
});

test("the missions of any county are among those within its state", () => {
  const anyRow = fc.record({
    mission: fc.constantFrom("sf", "la", "us"),
    state: fc.constantFrom("CA", "MD"),
    county: fc.constantFrom(null, "06079", "06029"),
    purpose: fc.constantFrom("outreach", "consular"),
    validFrom: fc.constantFrom(null, "2020-01-01", "2030-01-01"),
    validUntil: fc.constantFrom(null, "2019-12-31", "2040-12-31"),
    disputed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyRow), fc.constantFrom(null, "06079", "06029"), (rows, county) => {
      const within = new Set(postsWithin("CA", rows, today).posts);
      const { posts } = postsFor({ state: "CA", county }, rows, today);
      expect(posts.every((post) => within.has(post))).toBe(true);
      expect(new Set(posts).size).toBe(posts.length);
    }),
  );
});

test("J5 a jurisdiction is the states that its mission holds today, whole or in part, and no rival claim", () => {
  const rows = [
    ...california,
    row({ mission: "la", state: "AZ" }),
    row({ mission: "la", state: "NV", validUntil: "2020-12-31" }),
    row({ mission: "la", state: "UT", disputed: true }),
    row({ mission: "la", state: "NM", purpose: "consular" }),
  ];
  expect(statesHeldBy("la", rows)).toEqual(["CA", "AZ"]);
  expect(statesHeldBy("sf", rows)).toEqual(["CA"]);
  expect(isWithin("AZ", jurisdictionKey("la"), rows)).toBe(true);
  expect(isWithin("NV", jurisdictionKey("la"), rows)).toBe(false);
  expect(isWithin("CA", "CA", rows)).toBe(true);
});

test("a jurisdiction is called after its mission", () => {
  const named = (ja: string, short: string) =>
    jurisdictionName({ name: { ja, en: "" }, short: { ja: short, en: "Chicago" } });
  expect(named("在シカゴ日本国総領事館", "シカゴ総")).toEqual({
    ja: "シカゴ総領事館管轄",
    en: "Chicago jurisdiction",
  });
  expect(named("在アメリカ合衆国日本国大使館", "米国大使館").ja).toBe("米国大使館管轄");
});
