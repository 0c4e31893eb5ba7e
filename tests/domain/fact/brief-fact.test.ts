/** Where there is little room, every published series is told, and what is left out of it stands with its measure. P100 */
import { expect, test } from "vitest";
import { briefly } from "~/domain/fact/brief-fact";
import { areaFact } from "../../support/area-fact";

const FACTS = [
  areaFact("300", { measure: "firms", asOf: "2024" }),
  areaFact("280", { measure: "firms", asOf: "2022" }),
  areaFact("90", { measure: "jobs-bea", asOf: "2019", release: "2021" }),
  areaFact("80", { measure: "jobs-bea", asOf: "2019", release: "2020" }),
  areaFact("70", { measure: "jobs-bea", asOf: "2016" }),
  areaFact("(D)", { measure: "population", asOf: "2020", wording: "原文" }),
];

test("P100 the first series are whole, of each of the others the latest release of its last day", () => {
  const { facts, others } = briefly(FACTS, 1);
  expect(facts).toEqual(FACTS.slice(0, 2));
  expect(others.map(({ measure, value, asOf }) => [measure, value, asOf])).toEqual([
    ["jobs-bea", 90, "2019"],
    ["population", null, "2020"],
  ]);
  expect(others[1]).toMatchObject({ code: "withheld", unit: { ja: "人" } });
});

test("in brief there is no definition, source or wording: they are what weighs", () => {
  const [fact] = briefly(FACTS, 0).others;
  expect(Object.keys(fact ?? {})).toEqual(
    expect.not.arrayContaining(["definition", "source", "wording", "note"]),
  );
});

test("with room for all nothing is in brief", () => {
  expect(briefly(FACTS, 3)).toEqual({ facts: FACTS, others: [] });
});
