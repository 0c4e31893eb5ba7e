/**
 * What statistics write in place of a number: a code says why there is none, and is kept as it is. None is ever 0.
 *
 * BEA: (D) withheld so that no firm is told, (*) less than half a unit, a letter for a range of employment; Census
 * Bureau: (X) not applicable, (S) withheld, (NA), (Z). Japanese statistics: － nothing of the kind, … not known,
 * χ (x) withheld.
 */
import { fold } from "~/domain/value/search-text";

export const NUMBER_CODES = [
  ...["(D)", "(L)", "(S)", "(X)", "(Z)", "(*)"],
  ...["－", "…", "n.a.", "n.s.", "unknown", "undisclosed", "undecided"],
] as const;
export type NumberCode = (typeof NUMBER_CODES)[number];

/** As they are written once NFKC made them plain, without spaces, in lower case. */
const WRITINGS: Record<NumberCode, readonly string[]> = {
  "(D)": ["(d)", "d", "<d>", "[d]", "*d"],
  "(L)": ["(l)"],
  "(S)": ["(s)", "s"],
  "(X)": ["(x)", "x", "χ", "(χ)", "xx", "xxx"],
  "(Z)": ["(z)", "z"],
  "(*)": ["(*)", "*"],
  "－": [
    "-",
    "--",
    "---",
    "(-)",
    "−",
    "–",
    "—",
    "―",
    "ー",
    "‐",
    "‑",
    "─",
    "なし",
    "該当なし",
    "無し",
    "nil",
  ],
  "…": ["...", "..", "…", "‥"],
  "n.a.": [
    "n.a.",
    "n.a",
    "na",
    "n/a",
    "#n/a",
    "(na)",
    "(n.a.)",
    "該当せず",
    "notapplicable",
    "notavailable",
  ],
  "n.s.": ["n.s.", "n.s", "(ns)"],
  unknown: [
    "unknown",
    "不明",
    "(不明)",
    "不詳",
    "未詳",
    "?",
    "??",
    "???",
    "null",
    "nan",
    "none",
    "nodata",
    "未記録",
  ],
  undisclosed: [
    "undisclosed",
    "notdisclosed",
    "非公表",
    "非公開",
    "未公表",
    "非開示",
    "秘匿",
    "confidential",
  ],
  undecided: ["undecided", "tbd", "tba", "tbc", "未定", "検討中", "調整中"],
};

const CODES = new Map(
  NUMBER_CODES.flatMap((code) => WRITINGS[code].map((writing) => [plainly(writing), code])),
);

export const numberCodeOf = (text: string): NumberCode | null => CODES.get(plainly(text)) ?? null;

function plainly(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/**
 * The letters that BEA gives for a withheld number of employees, with the range that each stands for.
 *
 * Source: notes to the tables of BEA, "Activities of U.S. Affiliates of Foreign Multinational Enterprises".
 */
const EMPLOYMENT_RANGES: Record<string, { low: string; high: string | null }> = {
  A: { low: "1", high: "499" },
  F: { low: "500", high: "999" },
  G: { low: "1000", high: "2499" },
  H: { low: "2500", high: "4999" },
  I: { low: "5000", high: "9999" },
  J: { low: "10000", high: "24999" },
  K: { low: "25000", high: "49999" },
  L: { low: "50000", high: "99999" },
  M: { low: "100000", high: null },
};

/** Only where the column is one of employees: elsewhere a letter is no number. `code` is the letter. */
export function employmentRange(
  text: string,
): { code: string; low: string; high: string | null } | null {
  const code = fold(text)
    .replace(/[()\s]/g, "")
    .toUpperCase();
  const range = Object.hasOwn(EMPLOYMENT_RANGES, code) ? EMPLOYMENT_RANGES[code] : undefined;
  return range === undefined ? null : { code, ...range };
}
