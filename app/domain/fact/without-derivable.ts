/**
 * The facts of a register as they may be shown: totals beside a single withheld part are kept back. P103
 *
 * Every page, file and answer reads facts through this, so that no two of them together say more than one.
 */

import { groupedBy } from "~/domain/value/grouped-by";
import { type AreaFact, seriesOf } from "./area-fact";
import { type Cuts, type PublishedSum, showableSums } from "./shown-totals";

/** What lies in what: states with their FIPS codes, and the states that each mission holds, whole or in part (J5). */
export type Ground = {
  states: readonly { code: string; fips: string }[];
  held: ReadonlyMap<string, readonly string[]>;
};

/** `facts`: all of a measure, of every area, day and release; of several measures, all of each. */
export function withoutDerivable(facts: readonly AreaFact[], ground: Ground): AreaFact[] {
  const groups = groupedBy(facts, (fact) => `${seriesOf(fact)}\n${fact.asOf}`);
  const kept = new Set<string>();
  for (const group of groups.values())
    if (group.some(isHidden)) for (const id of keptBackOf(group, ground)) kept.add(id);
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

/** The ids of totals of one series and day that must not stand beside its parts. */
function keptBackOf(group: readonly AreaFact[], ground: Ground): string[] {
  const alone = statesBesideOneCounty(group, ground);
  const states = group.filter(({ areaType }) => areaType === "state");
  const isKept = (fact: AreaFact) => isHidden(fact) || alone.has(fact.area);
  const totals = group
    .filter(({ areaType }) => areaType === "nation" || areaType === "jurisdiction")
    .toSorted((a, b) => Number(b.areaType === "nation") - Number(a.areaType === "nation"));
  const { pieces, cuts } = cutStates(ground);
  const sums = totals.map(
    ({ areaType, area, id }): PublishedSum => ({
      id,
      pieces:
        areaType === "nation" ? ground.states.map(({ code }) => code) : (pieces.get(area) ?? []),
    }),
  );
  const views = [states, ...groupedBy(states, ({ release }) => release).values()];
  const shown = views.map((view) => showableSums(areasOf(view.filter(isKept)), sums, cuts));
  const parts = states.some(isKept);
  return group.flatMap(({ id, areaType, area }) => {
    if (areaType === "state") return alone.has(area) ? [id] : [];
    // Nobody has told us which states a region has.
    if (areaType === "region") return parts ? [id] : [];
    return areaType !== "county" && shown.some((one) => !one.has(id)) ? [id] : [];
  });
}

/** States of which exactly one county is hidden: to it they are the total. */
function statesBesideOneCounty(group: readonly AreaFact[], { states }: Ground): Set<string> {
  const hidden = areasOf(group.filter((fact) => fact.areaType === "county" && isHidden(fact)));
  const alone = states.filter(
    ({ fips }) => hidden.filter((county) => county.startsWith(fips)).length === 1,
  );
  return new Set(alone.map(({ code }) => code));
}

/** Of each mission its states and pieces of states; of each state that several missions hold its pieces. J5 */
function cutStates({ states, held }: Ground) {
  const holdersOf = (state: string) =>
    [...held].flatMap(([mission, own]) => (own.includes(state) ? [mission] : []));
  const cuts = new Map<string, string[]>();
  for (const { code } of states) {
    const holders = holdersOf(code);
    if (holders.length > 1)
      cuts.set(
        code,
        holders.map((mission) => `${code}@${mission}`),
      );
  }
  const pieces = new Map(
    [...held].map(([mission, own]) => [
      mission,
      own.map((state) => (cuts.has(state) ? `${state}@${mission}` : state)),
    ]),
  );
  return { cuts: cuts as Cuts, pieces };
}

const areasOf = (facts: readonly AreaFact[]): string[] => [
  ...new Set(facts.map(({ area }) => area)),
];
