/** What a contrast sets side by side: a measure of an area, with all that has to be said beside its figures (P120). */
import type { Bilingual } from "~/domain/value/language";

/** What the register says is done. The rest is what is there: what the register knows of investment, and published facts as `fact:MEASURE`. */
export const DONE_MEASURES = ["events", "planned", "attendance"] as const;
export type DoneMeasure = (typeof DONE_MEASURES)[number];
export const doneMeasureOf = (key: string): DoneMeasure | null =>
  DONE_MEASURES.find((measure) => measure === key) ?? null;
export const THERE_MEASURES = ["sites", "announced", "projects", "ties"] as const;
export type ThereMeasure = (typeof THERE_MEASURES)[number];
export const thereMeasureOf = (key: string): ThereMeasure | null =>
  THERE_MEASURES.find((measure) => measure === key) ?? null;

const FACT = "fact:";
export const factKey = (measure: string): string => `${FACT}${measure}`;
/** Null for what is not a published fact. */
export const factOfKey = (key: string): string | null =>
  key.startsWith(FACT) ? key.slice(FACT.length) : null;

export type ContrastMeasure = {
  key: string;
  /** Is it what is done, or what is there? The two have a hue each. */
  isDone: boolean;
  name: Bilingual;
  unit: Bilingual;
  /** What its figures are told to so many of; null: they are as they are. */
  denominator: Denominator | null;
  /** In full, as its source defines it; null where the register's rules are the definition. */
  definition: Bilingual | null;
  /** The period or as-of day, as it is written beside the name; null: that of the filter. */
  asOf: string | null;
  /** The fiscal or calendar year it is of; null where it is of none. */
  year: number | null;
  source: string | null;
  /** Of how many of it a rate is told, such as 10,000 jobs; null where a rate says nothing, as of money. */
  per: number | null;
};

/** What a figure may be told to so many of: jobs as BEA counts them, and people of the census. */
export const DENOMINATORS = {
  jobs: { fact: "jobs-bea", per: 10_000 },
  people: { fact: "population", per: 100_000 },
} as const;
export type Denominator = keyof typeof DENOMINATORS;

const PER = "~";
/** `events~jobs`: events to each 10,000 jobs. */
export const perKey = (key: string, denominator: Denominator): string =>
  `${key}${PER}${denominator}`;

/** A key as the measure that it is of, and what that is told to. */
export function partsOfKey(key: string): { base: string; denominator: Denominator | null } {
  const [base = "", to] = key.split(PER);
  const denominator = to === "jobs" || to === "people" ? to : null;
  return { base, denominator };
}

/** Rates are told of so many: of what is counted in heads, and of what is counted in pieces. */
export const PER_HEADS = 10_000;
export const PER_PEOPLE = 100_000;
export const PER_PIECES = 10;
