/**
 * The facts of a register as they may be shown: what would give a withheld figure away is kept back. P103
 *
 * Every page, file and answer reads facts through this, so that no two of them together say more than one.
 */

import { groupedBy } from "~/domain/value/grouped-by";
import { type AreaFact, seriesOf } from "./area-fact";
import { type Ground, groundCut } from "./ground-cut";
import { divisionsOf, measuresTiedTo } from "./measure-parts";
import { type Equation, seriesTied } from "./series-tied";
import { type Candidate, showable, sumOf } from "./shown-totals";

export type { Ground } from "./ground-cut";

/** `facts`: all of some measures, and of those that are tied to them, of every area, day and release. */
export function withoutDerivable(facts: readonly AreaFact[], ground: Ground): AreaFact[] {
  const divisions = divisionsOf(facts.map(({ measure, unit }) => ({ measure, unit: unit.en })));
  const family = new Map<string, string>();
  for (const { measure } of facts)
    if (!family.has(measure))
      for (const tied of measuresTiedTo([measure], divisions)) family.set(tied, measure);
  const kept = new Set<string>();
  for (const group of groupedBy(facts, (f) => `${family.get(f.measure)}\n${f.asOf}`).values())
    if (group.some(isHidden))
      for (const id of keptBackOf(group, seriesTied(group, divisions), ground)) kept.add(id);
  return facts.map((fact) => (kept.has(fact.id) ? asKeptBack(fact) : fact));
}

/** Nothing of it is left from which it could be read: its wording has the figure in it. */
function asKeptBack(fact: AreaFact): AreaFact {
  const nothing = { value: null, code: null, low: null, high: null };
  return {
    ...fact,
    ...nothing,
    qualifier: "exact",
    wording: null,
    note: null,
    rank: null,
    keptBack: true,
  };
}

/** A code in the place of a figure; － is a figure: there is nothing. */
function isHidden({ code }: AreaFact): boolean {
  return code !== null && code !== "none";
}

type Tied = ReturnType<typeof seriesTied>;

/** The ids of what must not be shown of one day, of measures that are tied to each other. */
function keptBackOf(group: readonly AreaFact[], tied: Tied, ground: Ground): Set<string> {
  const kept = new Set<string>();
  const isKept = (fact: AreaFact) => isHidden(fact) || kept.has(fact.id);
  const of = (...types: AreaFact["areaType"][]) =>
    group.filter(({ areaType }) => types.includes(areaType));
  const keepAmong = (facts: readonly AreaFact[]) => {
    for (const own of groupedBy(facts, ({ areaType, area }) => `${areaType} ${area}`).values())
      for (const id of keptInArea(own, isKept, tied)) kept.add(id);
  };
  keepAmong(of("county"));
  for (const id of statesBesideOneCounty(group, isKept, ground)) kept.add(id);
  const states = of("state");
  const views = [states, ...groupedBy(states, ({ release }) => release).values()];
  const totals = of("nation", "jurisdiction");
  const found = views.flatMap((view) => keptInView({ view, states, totals, isKept }, tied, ground));
  for (const id of found) kept.add(id);
  // Nobody has told us which states a region has.
  const hiddenIn = new Set(states.filter(isKept).map(seriesOf));
  for (const region of of("region")) if (hiddenIn.has(seriesOf(region))) kept.add(region.id);
  keepAmong(of("region", "nation", "jurisdiction"));
  return kept;
}

type IsKept = (fact: AreaFact) => boolean;

/** Of one area: no total of measures beside its parts but one. */
function keptInArea(own: readonly AreaFact[], isKept: IsKept, tied: Tied): string[] {
  const hidden = own.filter(isKept);
  if (hidden.length === 0) return [];
  const open = byDepth(
    own.filter((fact) => !isKept(fact)),
    tied,
  );
  const known = tied.equations(new Set(own.map(seriesOf))).map((one) => inPieces(one, [""]));
  const sum = (fact: AreaFact) => sumOf([unknownOf(seriesOf(fact), "")]);
  const candidates = open.map((fact) => ({ id: fact.id, sum: sum(fact) }));
  const shown = showable(hidden.map(sum), known.flat(), candidates);
  return open.flatMap(({ id }) => (shown.has(id) ? [] : [id]));
}

type View = {
  /** States as one release has them, or all. */
  view: readonly AreaFact[];
  states: readonly AreaFact[];
  totals: readonly AreaFact[];
  isKept: IsKept;
};

/** Of the states, the nation and the missions: what may not stand beside what is hidden in one view. */
function keptInView({ view, states, totals, isKept }: View, tied: Tied, ground: Ground): string[] {
  const cellOf = (fact: AreaFact) => `${seriesOf(fact)}\n${fact.area}`;
  const hidden = new Map(view.filter(isKept).map((fact) => [cellOf(fact), fact]));
  if (hidden.size === 0) return [];
  const { piecesOf, statesOf, cut } = groundCut(ground);
  const bare = new Set([...hidden.values()].map(({ area }) => area));
  const cells = groupedBy(states, cellOf);
  const own = [...cells.values()].flatMap(([fact]) => (fact === undefined ? [] : [fact]));
  // Elsewhere everything is known, and nothing can be fixed.
  const open = own.filter(({ area }) => bare.has(area) || cut.has(area));
  const unknowns = (series: string, area: string) =>
    cut.has(area) || (bare.has(area) && cells.has(`${series}\n${area}`))
      ? piecesOf(area).map((piece) => unknownOf(series, piece))
      : [];
  const sum = (fact: AreaFact) => sumOf(unknowns(seriesOf(fact), fact.area));
  const relations = [...groupedBy(open, ({ area }) => area)].flatMap(([area, facts]) =>
    tied.equations(new Set(facts.map(seriesOf))).flatMap((one) => inPieces(one, piecesOf(area))),
  );
  // What is not loaded may be published elsewhere.
  const elsewhere = [...new Set(totals.map(seriesOf))].flatMap((series) =>
    [...cut.keys()]
      .filter((area) => !cells.has(`${series}\n${area}`))
      .map((area) => sumOf(unknowns(series, area))),
  );
  const shownStates = byDepth(
    open.filter((fact) => !hidden.has(cellOf(fact))),
    tied,
  );
  const shownTotals = byDepth(totals, tied).toSorted(
    (a, b) => Number(b.areaType === "nation") - Number(a.areaType === "nation"),
  );
  const candidates = [
    ...shownStates.map((fact): Candidate => ({ id: cellOf(fact), sum: sum(fact) })),
    ...shownTotals.map((fact): Candidate => {
      const pieces = statesOf(fact).flatMap(({ area, piece }) =>
        piece === null ? unknowns(seriesOf(fact), area) : [unknownOf(seriesOf(fact), piece)],
      );
      return { id: fact.id, sum: sumOf(pieces) };
    }),
  ];
  const shown = showable([...hidden.values()].map(sum), [...relations, ...elsewhere], candidates);
  return [
    ...shownStates.flatMap((fact) =>
      shown.has(cellOf(fact)) ? [] : (cells.get(cellOf(fact)) ?? []).map(({ id }) => id),
    ),
    ...shownTotals.flatMap(({ id }) => (shown.has(id) ? [] : [id])),
  ];
}

const unknownOf = (series: string, piece: string): string => `${series}\n\n${piece}`;

const inPieces = ({ total, parts }: Equation, pieces: readonly string[]) =>
  pieces.map(
    (piece) =>
      new Map([
        [unknownOf(total, piece), 1],
        ...parts.map((part): [string, number] => [unknownOf(part, piece), -1]),
      ]),
  );

/** Parts before the totals of them: where one of the two has to go, it is the total. */
function byDepth(facts: readonly AreaFact[], { depthOf }: Tied): AreaFact[] {
  return facts.toSorted((a, b) => depthOf(a.measure) - depthOf(b.measure));
}

/** States of which exactly one county is hidden: to it they are the total. */
function statesBesideOneCounty(
  group: readonly AreaFact[],
  isKept: IsKept,
  { states }: Ground,
): string[] {
  const counties = group.filter((fact) => fact.areaType === "county" && isKept(fact));
  const hidden = new Set(counties.map((fact) => `${seriesOf(fact)}\n${fact.area}`));
  const fipsOf = new Map(states.map(({ code, fips }) => [code, fips]));
  return group.flatMap((fact) => {
    if (fact.areaType !== "state") return [];
    const prefix = `${seriesOf(fact)}\n${fipsOf.get(fact.area)}`;
    const own = [...hidden].filter((county) => county.startsWith(prefix));
    return own.length === 1 ? [fact.id] : [];
  });
}
