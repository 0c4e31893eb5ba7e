/** Towns as they stand in tables: one is taken, several are asked. Issue 9, 3.3; case A3 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { placeReader } from "~/domain/import/cell-place";
import { stateReader } from "~/domain/import/cell-state";
import { placeNames, places, states } from "../../support/seed-rows";

const inJapanese = new Map(placeNames.map((names) => [names.id, names]));
const towns = places.map((place) => ({
  ...place,
  nameJa: inJapanese.get(place.id)?.nameJa ?? null,
  otherNames: inJapanese.get(place.id)?.others ?? [],
}));
const read = placeReader(towns, stateReader(states));

function told(text: string, state: string | null): string {
  const answer = read(text, state);
  if (answer.kind === "exact") return `${answer.place.name} ${answer.place.state}`;
  return answer.kind === "none" ? answer.why : answer.kind;
}

test.each([
  ["Springfield", "IL", "Springfield IL"],
  ["Springfield, IL", null, "Springfield IL"],
  ["Springfield (IL)", null, "Springfield IL"],
  ["Springfield IL", null, "Springfield IL"],
  ["Springfield, Illinois, USA", null, "Springfield IL"],
  ["イリノイ州スプリングフィールド", null, "Springfield IL"],
  ["スプリングフィールド（イリノイ州）", null, "Springfield IL"],
  ["米国イリノイ州シカゴ市", null, "Chicago IL"],
  ["シカゴ市", null, "Chicago IL"],
  ["City of Chicago", null, "Chicago IL"],
  ["ＣＨＩＣＡＧＯ", "IL", "Chicago IL"],
  ["コロンバス", "IN", "Columbus IN"],
  ["インディアナ州コロンバス市", null, "Columbus IN"],
  ["St. Louis, MO", null, "St. Louis MO"],
  ["Saint Louis", "MO", "St. Louis MO"],
  ["Ft. Wayne, Indiana", null, "Fort Wayne IN"],
  ["Coeur d’Alene, Idaho", null, "Coeur d'Alene ID"],
  ["San José, CA", null, "San Jose CA"],
  ["Winston-Salem, NC", null, "Winston-Salem NC"],
  ["Kansas City", "MO", "Kansas City MO"],
  ["New York City", null, "New York City NY"],
  ["New York, NY", null, "New York City NY"],
  ["New York, United States", null, "New York City NY"],
  ["ニューヨーク", null, "New York City NY"],
  ["Washington, D.C.", null, "Washington, D.C. DC"],
  ["Washington", "DC", "Washington, D.C. DC"],
  ["ワシントンDC", null, "Washington, D.C. DC"],
  ["ホノルル", null, "Honolulu HI"],
  ["Springfield", null, "several"],
  ["Georgetown", "GA", "several"],
  ["Chicago", "IN", "not-in-state"],
  ["Chicago, IL", "IN", "states-differ"],
  ["Nowhere at all", "IN", "name-unknown"],
  ["", "IN", "blank"],
])("%s in %s: %s", (text, state, answer) => {
  expect(told(text, state)).toBe(answer);
});

test("two Springfields are asked, the one of most people first", () => {
  const answer = read("Springfield", null);
  const found = answer.kind === "several" ? answer.places : [];
  expect(found.length).toBeGreaterThan(10);
  expect(found.map(({ state }) => state).slice(0, 3)).toEqual(["MO", "MA", "IL"]);
  const counts = found.map(({ population }) => population);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test("a town that is not in the named state is told with those elsewhere", () => {
  const answer = read("Chicago", "IN");
  expect(answer.kind === "none" && answer.elsewhere.map(({ state }) => state)).toContain("IL");
});

test("every town of the gazetteer is found by its names and its state, itself or among its like", () => {
  for (const town of towns) {
    for (const name of [town.name, town.nameJa ?? town.name]) {
      const answer = read(name, town.state);
      const found =
        answer.kind === "exact" ? [answer.place] : answer.kind === "several" ? answer.places : [];
      expect([name, found.some(({ id }) => id === town.id)]).toEqual([name, true]);
    }
  }
});

test("any text has an answer", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(null, "IN", "XX"), (text, state) => {
      expect(["blank", "exact", "several", "none"]).toContain(read(text, state).kind);
    }),
  );
});
