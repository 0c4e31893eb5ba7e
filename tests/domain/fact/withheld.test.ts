/** Nothing lets a withheld figure be derived. P103 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { AreaFact } from "~/domain/fact/area-fact";
import { showable, sumOf } from "~/domain/fact/shown-totals";
import { withoutDerivable } from "~/domain/fact/without-derivable";
import { areaFact } from "../../support/area-fact";
import { checkExample } from "../../support/rule-examples";

const ABC = ["A", "B", "C"].map((code, at) => ({ code, fips: `0${at + 1}` }));

test("P103 totals beside their parts", () => {
  checkExample("P103", ["A", "B", "C"], ["nation", "mission"], (row) => {
    const parts = ABC.map(({ code }) => areaFact(row[code as "A"], { area: code }));
    const nation = areaFact("100", { areaType: "nation", area: "US", wording: "計100" });
    const mission = areaFact("50", { areaType: "jurisdiction", area: "m" });
    const held = new Map([["m", ["A", "B"]]]);
    const shown = withoutDerivable([...parts, nation, mission], { states: ABC, held });
    const said = (id: string) => {
      const fact = shown.find((one) => one.id === id);
      if (fact?.keptBack) expect([fact.value, fact.wording, fact.rank]).toEqual([null, null, null]);
      return fact?.keptBack ? "kept back" : "shown";
    };
    return { nation: said(nation.id), mission: said(mission.id) };
  });
});

test("P103 a total of two missions is not pieced together where they share a state", () => {
  // B is cut: what of it is whose nobody publishes, but both together are it.
  const held = new Map([
    ["m", ["A", "B"]],
    ["n", ["B", "C"]],
  ]);
  const ground = { states: ABC, held };
  const mission = (area: string) => areaFact("50", { areaType: "jurisdiction", area });
  const parts = (figures: string[]) =>
    ABC.map(({ code }, at) => areaFact(figures[at] ?? "1", { area: code }));
  const kept = (figures: string[]) =>
    withoutDerivable([...parts(figures), mission("m"), mission("n")], ground)
      .filter(({ keptBack }) => keptBack)
      .map(({ area }) => area);
  expect(kept(["(D)", "2", "3"])).toEqual(["n"]);
  expect(kept(["1", "2", "3"])).toEqual([]);
});

test("P103 a state is kept back beside its one hidden county, and then counts as hidden itself", () => {
  const county = (figure: string, area: string) => areaFact(figure, { areaType: "county", area });
  const parts = ABC.map(({ code }) => areaFact("9", { area: code }));
  const nation = areaFact("27", { areaType: "nation", area: "US" });
  const facts = [...parts, county("(D)", "01001"), county("4", "01003"), nation];
  const kept = withoutDerivable(facts, { states: ABC, held: new Map() }).filter((f) => f.keptBack);
  expect(kept.map(({ area }) => area)).toEqual(["A", "US"]);
});

test("P103 an earlier release does not give away what a later one hides with another", () => {
  const early = [
    areaFact("(D)", { area: "A", release: "2020" }),
    areaFact("2", { area: "B", release: "2020" }),
  ];
  const late = [
    areaFact("(D)", { area: "A", release: "2021" }),
    areaFact("(D)", { area: "B", release: "2021" }),
  ];
  const nation = areaFact("9", { areaType: "nation", area: "US" });
  const ground = { states: ABC, held: new Map() };
  const kept = (facts: AreaFact[]) => withoutDerivable(facts, ground).filter((f) => f.keptBack);
  expect(kept([...late, nation])).toHaveLength(0);
  expect(kept([...early, ...late, nation])).toHaveLength(1);
});

/** Rank over the integers modulo a prime: another way to the same question than the rule's own. */
const PRIME = 1_000_003n;
function rankOf(vectors: number[][]): number {
  const rows = vectors.map((row) => row.map((n) => BigInt(n)));
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, i) => i >= rank && row[column] !== 0n);
    if (at === -1) continue;
    [rows[rank], rows[at]] = [rows[at] ?? [], rows[rank] ?? []];
    const pivot = rows[rank] ?? [];
    for (const [i, row] of rows.entries()) {
      const own = row[column] ?? 0n;
      if (i === rank || own === 0n) continue;
      const by = pivot[column] ?? 1n;
      for (const k of row.keys())
        row[k] = ((((row[k] ?? 0n) * by - own * (pivot[k] ?? 0n)) % PRIME) + PRIME) % PRIME;
    }
    rank += 1;
  }
  return rank;
}

test("P103 no sum and difference of whatever is shown is a hidden figure", () => {
  const areas = ["A", "B", "C", "D", "E", "F"];
  const subset = fc.subarray(areas, { minLength: 1 });
  fc.assert(
    fc.property(fc.subarray(areas), fc.array(subset, { maxLength: 8 }), (hidden, groups) => {
      const sums = groups.map((pieces, at) => ({ id: `s${at}`, pieces }));
      const open = areas.filter((area) => !hidden.includes(area)).map((area) => sumOf([area]));
      const shown = showable(
        hidden.map((area) => sumOf([area])),
        open,
        sums.map(({ id, pieces }) => ({ id, sum: sumOf(pieces) })),
      );
      const vector = (of: readonly string[]) => areas.map((area) => (of.includes(area) ? 1 : 0));
      const known = [
        ...areas.filter((area) => !hidden.includes(area)).map((area) => vector([area])),
        ...sums.filter(({ id }) => shown.has(id)).map(({ pieces }) => vector(pieces)),
      ];
      for (const area of hidden) expect(rankOf([...known, vector([area])])).toBe(rankOf(known) + 1);
      // And nothing is kept back for no reason: of hidden ones each sum that stays away would fix one.
      for (const { id, pieces } of sums) {
        if (shown.has(id)) continue;
        const tried = [...known, vector(pieces)];
        expect(hidden.some((area) => rankOf([...tried, vector([area])]) === rankOf(tried))).toBe(
          true,
        );
      }
    }),
  );
});

test("P103 a total of measures beside its parts", () => {
  checkExample(
    "P103",
    ["manufacturing", "services", "jobs"],
    ["jobs are", "services are"],
    (row) => {
      const of = (measure: string, figure: string | undefined) =>
        areaFact(figure ?? "", { measure, area: "A", wording: figure ?? "" });
      const facts = [
        of("tested-jobs", row.jobs),
        of("tested-jobs-manufacturing", row.manufacturing),
        of("tested-jobs-services", row.services),
      ];
      const shown = withoutDerivable(facts, { states: ABC, held: new Map() });
      const said = (at: number) => (shown[at]?.keptBack ? "kept back" : "shown");
      return { "jobs are": said(0), "services are": said(2) };
    },
  );
});

test("P103 two ways of dividing one total do not fill each other's gaps", () => {
  const of = (measure: string, figure: string) =>
    areaFact(figure, { areaType: "jurisdiction", area: "chicago", measure });
  const facts = [
    of("jdi-chicago-jobs", "100"),
    of("jdi-chicago-local-jobs", "(D)"),
    of("jdi-chicago-japanese-staff", "5"),
    of("jdi-chicago-manufacturing-jobs", "60"),
  ];
  const kept = withoutDerivable(facts, { states: ABC, held: new Map() }).filter((f) => f.keptBack);
  expect(kept.map(({ measure }) => measure)).toEqual(["jdi-chicago-jobs"]);
});

test("P103 over measures, states, a mission and the nation nothing shown fixes a hidden figure", () => {
  const measures = ["t", "t-a", "t-b", "t-a-x", "t-a-y"];
  const ways = { t: ["t-a", "t-b"], "t-a": ["t-a-x", "t-a-y"] };
  const areas = ABC.map(({ code }) => code);
  const cells = measures.flatMap((measure) => areas.map((area) => `${measure} ${area}`));
  const vector = (of: ReadonlyMap<string, number>) => cells.map((cell) => of.get(cell) ?? 0);
  const ties = Object.entries(ways).flatMap(([total, parts]) =>
    areas.map((area) =>
      vector(
        new Map([[`${total} ${area}`, 1], ...parts.map((one) => [`${one} ${area}`, -1] as const)]),
      ),
    ),
  );
  const ground = { states: ABC, held: new Map([["m", ["A", "B"]]]) };
  fc.assert(
    fc.property(fc.subarray(cells), (hidden) => {
      const facts = measures.flatMap((measure) => [
        ...areas.map((area) =>
          areaFact(hidden.includes(`${measure} ${area}`) ? "(D)" : "1", { measure, area }),
        ),
        areaFact("9", { measure, areaType: "jurisdiction", area: "m" }),
        areaFact("9", { measure, areaType: "nation", area: "US" }),
      ]);
      const known = withoutDerivable(facts, ground).flatMap((fact) => {
        if (fact.value === null) return [];
        const own = fact.area === "US" ? areas : (ground.held.get(fact.area) ?? [fact.area]);
        return [vector(new Map(own.map((area) => [`${fact.measure} ${area}`, 1])))];
      });
      const rows = [...ties, ...known];
      for (const cell of hidden)
        expect([cell, rankOf([...rows, vector(new Map([[cell, 1]]))])]).toEqual([
          cell,
          rankOf(rows) + 1,
        ]);
    }),
  );
});
