import fc from "fast-check";
import { expect, test } from "vitest";
import { areFarApart, type ContrastPair, contrastOf, namedFrom } from "~/domain/contrast/contrast";
import {
  type ContrastFigure,
  exactly,
  rateOf,
  sumOfFigures,
} from "~/domain/contrast/contrast-figure";
import { type Rank, ranksBehind, ranksOf } from "~/domain/contrast/contrast-ranks";
import { checkExample, partsOf, yesNo } from "../../support/rule-examples";

/** 3, 1..4, 3+ or - as a figure, and back. */
function figureOf(text: string): ContrastFigure | null {
  if (text === "-") return null;
  if (text.endsWith("+")) return { low: Number(text.slice(0, -1)), high: null };
  const [low = "", high = low] = text.split("..");
  return { low: Number(low), high: Number(high) };
}
function written(figure: ContrastFigure | null): string {
  if (figure === null) return "-";
  if (figure.high === null) return `${figure.low}+`;
  return figure.low === figure.high ? String(figure.low) : `${figure.low}..${figure.high}`;
}
const known = (text: string): ContrastFigure => figureOf(text) ?? exactly(Number.NaN);
const rankOf = (text: string): Rank => {
  const { low, high } = known(text);
  return { from: low, to: high ?? Number.NaN };
};
const rankWritten = ({ from, to }: Rank) => written({ low: from, high: to });

test("P120: what the states of a mission have together", () => {
  checkExample("P120", ["figures of the states"], ["together"], (row) => ({
    together: written(
      sumOfFigures(row["figures of the states"].split(";").map((text) => figureOf(text.trim()))),
    ),
  }));
});

test("P121: equal figures share a rank, intervals have those that they may have", () => {
  checkExample("P121", ["figures"], ["ranks"], ({ figures }) => {
    const all = partsOf(figures).map((text, at) => [String(at), known(text)] as const);
    const ranks = ranksOf(new Map(all));
    return {
      ranks: all.map(([at]) => rankWritten(ranks.get(at) ?? { from: 0, to: 0 })).join("; "),
    };
  });
});

test("P122: what is done to each so many of what is there", () => {
  checkExample("P122", ["done", "there", "per"], ["rate"], ({ done, there, per }) => ({
    rate: written(rateOf(known(done), known(there), Number(per))),
  }));
});

test("P123: named is what surely lies a quarter of the known areas behind", () => {
  checkExample(
    "P123",
    ["rank of what is there", "rank of what is done", "known"],
    ["ranks behind", "named"],
    (row) => {
      const behind = ranksBehind(
        rankOf(row["rank of what is done"]),
        rankOf(row["rank of what is there"]),
      );
      return {
        "ranks behind": String(behind),
        named: yesNo(behind >= namedFrom(Number(row.known))),
      };
    },
  );
});

test("P124: years that lie more than two apart are warned of", () => {
  const yearOf = (text: string) => (text === "-" ? null : Number(text));
  checkExample("P124", ["year of one", "year of the other"], ["warned of"], (row) => ({
    "warned of": yesNo(areFarApart(yearOf(row["year of one"]), yearOf(row["year of the other"]))),
  }));
});

const pair = (area: string, x: number | null, y: number | null): ContrastPair => ({
  area,
  x: x === null ? null : exactly(x),
  y: y === null ? null : exactly(y),
});

test("P121: what is unknown has no rank and is in no number of the known", () => {
  const pairs = [pair("OH", 70, 3), pair("AS", null, 1), pair("GU", 2, null)];
  const contrast = contrastOf(pairs, 10);
  expect(contrast.known).toBe(1);
  expect(contrast.rows.map(({ area, xRank, rate }) => [area, xRank?.from, rate?.low])).toEqual([
    ["OH", 1, 30 / 70],
    ["AS", undefined, undefined],
    ["GU", undefined, undefined],
  ]);
});

test("P123: furthest behind comes first", () => {
  const pairs = [
    ...[pair("CA", 90, 9), pair("TX", 80, 8), pair("KY", 70, 1), pair("OH", 60, 7)],
    ...[pair("IN", 50, 6), pair("IA", 40, 0), pair("ME", 30, 5), pair("VT", 20, 4)],
  ];
  expect(contrastOf(pairs, null).named).toEqual(["KY", "IA"]);
});

const figure = fc
  .tuple(fc.nat(50), fc.option(fc.nat(20)))
  .map(([low, more]): ContrastFigure => ({ low, high: more === null ? null : low + more }));

test("P121: whatever an interval turns out to be, its rank is one of those it may have", () => {
  const figures = fc.array(fc.tuple(figure, fc.nat(20)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(figures, (all) => {
      const ranks = ranksOf(new Map(all.map(([one], at) => [String(at), one])));
      const turnedOut = all.map(([{ low, high }, by]) =>
        high === null ? low + by : low + (by % (high - low + 1)),
      );
      for (const [at, value] of turnedOut.entries()) {
        const rank = 1 + turnedOut.filter((other) => other > value).length;
        const { from, to } = ranks.get(String(at)) ?? { from: 0, to: 0 };
        expect(rank).toBeGreaterThanOrEqual(from);
        expect(rank).toBeLessThanOrEqual(to);
      }
    }),
  );
});
