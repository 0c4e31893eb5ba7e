/**
 * What stands in the place of a figure when a publisher gives none.
 *
 * withheld: (D), kept back so that no single company can be made out. range: known to lie between two figures, as the
 * letters of the U.S. statistics of employment say. small: (*), less than half of the unit. none: －, nothing of the kind.
 * Blank is none of these: it is unknown, and no row.
 */
export const FACT_CODES = ["withheld", "range", "small", "none"] as const;
export type FactCode = (typeof FACT_CODES)[number];

/** The letters by which the U.S. Bureau of Economic Analysis gives employment as a range; M is open. */
const LETTERS: Readonly<Record<string, { low: number; high: number | null }>> = {
  A: { low: 1, high: 499 },
  F: { low: 500, high: 999 },
  G: { low: 1_000, high: 2_499 },
  H: { low: 2_500, high: 4_999 },
  I: { low: 5_000, high: 9_999 },
  J: { low: 10_000, high: 24_999 },
  K: { low: 25_000, high: 49_999 },
  L: { low: 50_000, high: 99_999 },
  M: { low: 100_000, high: null },
};

/** A figure, a code in its place, or a code with the bounds of a range. `high` null: open upwards. */
export type FactFigure = {
  value: number | null;
  code: FactCode | null;
  low: number | null;
  high: number | null;
};

const coded = (code: FactCode, low: number | null = null, high: number | null = null) => ({
  ...{ value: null, code, low, high },
});

/** (D), (*), －, a letter of employment, 500-999, 100,000+; null where the cell is none of these. */
export function readFactCode(text: string): FactFigure | null {
  const typed = text.normalize("NFKC").replace(/[\s,]/g, "").toUpperCase();
  if (typed === "(D)" || typed === "D" || typed === "X") return coded("withheld");
  if (typed === "(*)" || typed === "*") return coded("small");
  if (/^[-‐-―−]$/.test(typed)) return coded("none");
  const letter = LETTERS[typed.replace(/^\((.)\)$/, "$1")];
  if (letter !== undefined) return coded("range", letter.low, letter.high);
  const range = /^(\d{1,15})[-‐-―−〜~](\d{1,15})$/.exec(typed);
  if (range !== null) {
    const [low, high] = [Number(range[1]), Number(range[2])];
    return low <= high ? coded("range", low, high) : null;
  }
  const open = /^(\d{1,15})\+$/.exec(typed);
  return open === null ? null : coded("range", Number(open[1]), null);
}

/** How it stands in a cell of our own files; `readFactCode` reads it back. */
export function factCodeCell({ code, low, high }: Omit<FactFigure, "value">): string {
  if (code === "withheld") return "(D)";
  if (code === "small") return "(*)";
  if (code === "none") return "－";
  if (code === "range") return high === null ? `${low}+` : `${low}-${high}`;
  return "";
}
