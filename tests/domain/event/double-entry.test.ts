import { expect, test } from "vitest";
import { type ComparedEntry, likelyDoubleEntry, similarity } from "~/domain/event/double-entry";

const on = (day: string) => ({ from: day, to: day });
const ENTRY: ComparedEntry = {
  title: { ja: "コロラド州草の根キャラバン", en: "Colorado Grassroots Caravan" },
  first: on("2018-07-10"),
  states: ["CO"],
};

test.each([
  ["itself", {}, true],
  ["3 days later", { first: on("2018-07-13") }, true],
  ["4 days later", { first: on("2018-07-14") }, false],
  ["3 days earlier, across a month", { first: on("2018-07-07") }, true],
  ["in another state", { states: ["FL"] }, false],
  ["in another state too", { states: ["FL", "CO"] }, true],
  [
    "in full-width letters",
    { title: { ja: null, en: "ＣＯＬＯＲＡＤＯ　grassroots caravan" } },
    true,
  ],
  ["with a longer title", { title: { ja: "コロラド州 草の根キャラバン2018", en: null } }, true],
  ["with another title", { title: { ja: "日本語弁論大会", en: "Speech Contest" } }, false],
  ["without a title in a common language", { title: { ja: null, en: null } }, false],
  ["known to the month", { first: { from: "2018-07-01", to: "2018-07-31" } }, true],
  ["of the month before", { first: { from: "2018-06-01", to: "2018-06-30" } }, false],
] satisfies [string, Partial<ComparedEntry>, boolean][])(
  "an entry %s is a likely double entry: %s",
  (_, over, likely) => {
    const other = { ...ENTRY, ...over };
    expect(likelyDoubleEntry(ENTRY, other)).toBe(likely);
    expect(likelyDoubleEntry(other, ENTRY)).toBe(likely);
  },
);

test("similarity counts each pair once: aaaa is not like aa", () => {
  expect(similarity("aaaa", "aa")).toBe(0.5);
  expect(similarity("aa", "aaaa")).toBe(0.5);
  expect(similarity("night", "nacht")).toBe(0.25);
  expect(similarity("a", "b")).toBe(0);
  expect(similarity("", "")).toBe(1);
});
