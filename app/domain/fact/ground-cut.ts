/** What lies in what: which states a total is of, and the pieces of a state that several missions hold. J5 */
import type { AreaFact } from "./area-fact";

/** States with their FIPS codes, and the states that each mission holds, whole or in part. */
export type Ground = {
  states: readonly { code: string; fips: string }[];
  held: ReadonlyMap<string, readonly string[]>;
};

/** `cut`: the pieces of each state that is cut. What of it is whose nobody publishes, but all together are it. */
export function groundCut({ states, held }: Ground) {
  const cut = new Map<string, string[]>();
  for (const { code } of states) {
    const holders = [...held].flatMap(([mission, own]) => (own.includes(code) ? [mission] : []));
    if (holders.length > 1)
      cut.set(
        code,
        holders.map((mission) => `${code}@${mission}`),
      );
  }
  return {
    cut,
    piecesOf: (area: string): readonly string[] => cut.get(area) ?? [area],
    /** `piece`: what of the state is in the total, null where it is the whole. */
    statesOf: ({ areaType, area }: AreaFact): { area: string; piece: string | null }[] =>
      areaType === "nation"
        ? states.map(({ code }) => ({ area: code, piece: null }))
        : (held.get(area) ?? []).map((state) => ({
            area: state,
            piece: cut.has(state) ? `${state}@${area}` : null,
          })),
  };
}
