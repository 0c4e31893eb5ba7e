/**
 * Traits of a region (地域の特徴) that the plan of 2017 names, proposed for a state from figures (P140-P143, P145).
 *
 * What is not known is told and is not "no". The secretariat may say otherwise with a reason: the last that it said holds.
 */
export const TRAITS = ["companies", "learners", "industry", "exchange"] as const;
export type Trait = (typeof TRAITS)[number];

/** Their terms in the plan of 2017. */
export const TRAIT_TERMS: Record<Trait, string> = {
  companies: "2017:R1",
  learners: "2017:R2",
  industry: "2017:R3",
  exchange: "2017:R4",
};

export const TRAIT_VERDICTS = ["yes", "no", "unknown"] as const;
export type TraitVerdict = (typeof TRAIT_VERDICTS)[number];

/** So many states must be known before a quarter of them says anything. */
export const LEAST_KNOWN = 12;
/** Sites with a known industry, before a share of them says anything. */
export const LEAST_SITES = 10;
const SHARE = 0.3;
const TIMES_THE_NATION = 1.5;

/** Among the figures that are known: 1 is the most, or the least. `rank` and `value` null: this one is not known. */
export type Standing = {
  verdict: TraitVerdict;
  value: number | null;
  rank: number | null;
  of: number;
};

/** In the quarter are those of which it and all that are ahead or equal make up at most a quarter of the known. P140, P141 */
export function inQuarter(
  state: string,
  figures: ReadonlyMap<string, number>,
  end: "most" | "least",
): Standing {
  const value = figures.get(state) ?? null;
  const of = figures.size;
  if (value === null) return { verdict: "unknown", value, rank: null, of };
  const ahead = [...figures.values()].filter((other) =>
    end === "most" ? other > value : other < value,
  );
  const rank = ahead.length + 1;
  const equal = [...figures.values()].filter((other) => other === value).length;
  if (of < LEAST_KNOWN) return { verdict: "unknown", value, rank, of };
  return { verdict: (ahead.length + equal) * 4 <= of ? "yes" : "no", value, rank, of };
}

export type IndustryStanding = {
  verdict: TraitVerdict;
  /** The one with the most sites; null where none is known. */
  industry: string | null;
  sites: number;
  /** Sites of the state whose industry is known. */
  of: number;
  /** Of all sites whose industry is known, how many are in that industry. */
  nation: { sites: number; of: number };
};

/** Industries by the most exact name that ours has: a subsector of manufacturing, else a sector. */
type Counted = { industry: string; sites: number };

/** An industry holds three tenths of the state's sites, and half as much again as in all states together. P142 */
export function distinctIndustry(
  own: readonly Counted[],
  nation: readonly Counted[],
): IndustryStanding {
  const [here, everywhere] = [byIndustry(own), byIndustry(nation)];
  const [of, all] = [sumOf(here), sumOf(everywhere)];
  const [first] = [...here].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined)
    return { verdict: "unknown", industry: null, sites: 0, of, nation: { sites: 0, of: all } };
  const [industry, sites] = first;
  const there = everywhere.get(industry) ?? 0;
  const isDistinct = sites >= SHARE * of && sites * all >= TIMES_THE_NATION * there * of;
  const verdict = of < LEAST_SITES ? "unknown" : isDistinct ? "yes" : "no";
  return { verdict, industry, sites, of, nation: { sites: there, of: all } };
}

/** Of ties that have not ended; without one, a published number decides, if there is any. P143 */
export function existingExchange(ties: number, published: number | null): TraitVerdict {
  if (ties > 0) return "yes";
  if (published === null) return "unknown";
  return published > 0 ? "yes" : "no";
}

/** What holds: what was said last, or the rule. `said` null: nothing was, or it was given back to the rule. P145 */
export function traitHolds(byRule: TraitVerdict, said: TraitVerdict | null): TraitVerdict {
  return said ?? byRule;
}

function byIndustry(rows: readonly Counted[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { industry, sites } of rows)
    counted.set(industry, (counted.get(industry) ?? 0) + sites);
  return counted;
}

const sumOf = (counted: ReadonlyMap<string, number>): number =>
  [...counted.values()].reduce((sum, sites) => sum + sites, 0);
