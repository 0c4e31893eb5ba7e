/** Releases, definitions, sums and ranks of published figures. P100-P102 */
import { expect, test } from "vitest";
import { byDatum, latestByArea } from "~/domain/fact/area-fact";
import { factCodeCell, readFactCode } from "~/domain/fact/fact-code";
import { changeSince, ranksOf, rateOf, sumOfFacts } from "~/domain/fact/fact-sums";
import { areaFact } from "../../support/area-fact";
import { checkExample, exampleRows, partsOf, yesNo } from "../../support/rule-examples";

test("P100 the latest release of each period is shown, the others are kept below it", () => {
  const rows = exampleRows("P100", ["period", "release", "figure", "shown"]);
  const facts = rows.map(({ period, release, figure }) =>
    areaFact(figure, { asOf: period, release: release === "-" ? null : release }),
  );
  const data = byDatum(facts);
  const shown = new Set(data.map(({ latest }) => latest.id));
  expect(facts.map(({ id }) => yesNo(shown.has(id)))).toEqual(rows.map((row) => row.shown));
  expect(data.flatMap(({ earlier }) => earlier.map(({ value }) => value))).toEqual([110, 100]);
  expect(latestByArea(facts).get("IN")?.value).toBe(90);
});

test("P101 changes are within one definition, and not across a benchmark survey", () => {
  checkExample(
    "P101",
    ["measure", "earlier", "figure then", "later", "figure now", "same definition"],
    ["change"],
    (row) => {
      const same = row["same definition"] === "yes";
      const other = { ja: "別の定義", en: "Another definition" };
      const since = changeSince(
        areaFact(row["figure then"], { measure: row.measure, asOf: row.earlier }),
        areaFact(row["figure now"], {
          ...{ measure: row.measure, asOf: row.later },
          ...(same ? {} : { definition: other }),
        }),
      );
      return { change: since.ok ? String(since.change) : since.reason };
    },
  );
});

test("P102 sums say 以上, ranks are of those with a figure", () => {
  checkExample("P102", ["figures"], ["sum", "ranks"], ({ figures }) => {
    const facts = partsOf(figures).map((figure, at) => areaFact(figure, { area: `A${at}` }));
    const sum = sumOfFacts(facts);
    const ranks = ranksOf(facts);
    return {
      sum: `${sum?.value}${sum?.openEnded ? "+" : ""}`,
      ranks: facts.map(({ area }) => String(ranks.get(area)?.rank ?? "-")).join("; "),
    };
  });
});

test("P101, P102 nothing is added across definitions, or where one thing is counted in several states", () => {
  const other = areaFact("5", { definition: { ja: "別", en: "Other" } });
  expect(sumOfFacts([areaFact("5"), other])).toBeNull();
  expect(sumOfFacts([areaFact("5", { addsUp: false })])).toBeNull();
});

test("P102 a rate needs both figures", () => {
  const jobs = areaFact("56000");
  expect(rateOf(areaFact("280"), jobs, 10_000)).toBe(50);
  expect(rateOf(areaFact("280"), areaFact("(D)"), 10_000)).toBeNull();
  expect(rateOf(areaFact("280"), areaFact("0"), 10_000)).toBeNull();
  expect(rateOf(areaFact("280"), undefined, 10_000)).toBeNull();
});

test.each([
  ["(D)", "withheld", null, null],
  ["（Ｄ）", "withheld", null, null],
  ["(*)", "small", null, null],
  ["－", "none", null, null],
  ["-", "none", null, null],
  ["I", "range", 5_000, 9_999],
  ["M", "range", 100_000, null],
  ["1,000〜2,499", "range", 1_000, 2_499],
  ["100,000+", "range", 100_000, null],
])("P102 the code %s is read, and its cell is read back", (cell, code, low, high) => {
  const read = readFactCode(cell);
  expect(read).toEqual({ value: null, code, low, high });
  expect(readFactCode(factCodeCell(read ?? { code: null, low: null, high: null }))).toEqual(read);
});

test.each(["", "12", "B", "9-1", "about 5"])("P102 %s is no code", (cell) => {
  expect(readFactCode(cell)).toBeNull();
});
