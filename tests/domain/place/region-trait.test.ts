import { expect, test } from "vitest";
import {
  distinctIndustry,
  existingExchange,
  inQuarter,
  type TraitVerdict,
  traitHolds,
} from "~/domain/place/region-trait";
import { checkExample } from "../../support/rule-examples";

/** States with the figures 1, 2, 3 … of which `own` has the figure at that rank from the one end. */
function standing(rank: string, known: string, end: "most" | "least"): TraitVerdict {
  const of = Number(known);
  const at = (place: number) => (end === "most" ? of - place : place);
  const figures = new Map(
    Array.from({ length: of }, (_, place) => [
      String(place + 1) === rank ? "own" : `other ${place}`,
      at(place),
    ]),
  );
  return inQuarter("own", figures, end).verdict;
}

test("P140: in the top quarter of the known", () => {
  checkExample("P140", ["rank", "known"], ["many"], ({ rank, known }) => ({
    many: standing(rank, known, "most"),
  }));
});

test("P140: equal figures share a rank, and are in the quarter together or not at all", () => {
  const withNines = (nines: number) =>
    new Map(Array.from({ length: 12 }, (_, at) => [`s${at}`, at < nines ? 9 : 1]));
  expect(inQuarter("s2", withNines(3), "most")).toMatchObject({ verdict: "yes", rank: 1 });
  expect(inQuarter("s2", withNines(4), "most")).toMatchObject({ verdict: "no", rank: 1 });
  expect(inQuarter("s11", withNines(3), "most")).toMatchObject({ verdict: "no", rank: 4 });
});

test("P141: in the lowest quarter of the known", () => {
  checkExample("P141", ["rank from the least", "known"], ["few"], (row) => ({
    few: standing(row["rank from the least"], row.known, "least"),
  }));
});

test("P142: the largest industry, against its share in all states", () => {
  const given = [
    ...(["sites in the industry", "sites of the state", "in all states"] as const),
    "of all sites" as const,
  ];
  checkExample("P142", given, ["distinctive"], (row) => {
    const [own, of] = [Number(row["sites in the industry"]), Number(row["sites of the state"])];
    const [there, all] = [Number(row["in all states"]), Number(row["of all sites"])];
    const others = ["311", "325", "42", "54"].map((industry) => ({
      industry,
      sites: (of - own) / 4,
    }));
    const here = [{ industry: "336", sites: own }, ...others].filter(({ sites }) => sites > 0);
    const nation = [
      { industry: "336", sites: there },
      { industry: "51", sites: all - there },
    ];
    return { distinctive: distinctIndustry(here, nation).verdict };
  });
});

test("P143: exchange exists where there is a tie", () => {
  checkExample("P143", ["ties", "published"], ["exists"], ({ ties, published }) => ({
    exists: existingExchange(Number(ties), published === "-" ? null : Number(published)),
  }));
});

test("P145: what was said last holds", () => {
  checkExample("P145", ["by the rule", "said"], ["holds"], (row) => ({
    holds: traitHolds(
      row["by the rule"] as TraitVerdict,
      row.said === "-" ? null : (row.said as TraitVerdict),
    ),
  }));
});
