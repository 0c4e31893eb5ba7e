/** What the forms of a round hold, and what can be wrong with each box. */
export const ROUND_TEXT_BOXES = [
  ...(["titleJa", "titleEn", "from", "to", "deadline", "note"] as const),
] as const;
export type RoundTextBox = (typeof ROUND_TEXT_BOXES)[number];
export type RoundBox = RoundTextBox | "asks" | "addressees";

export type TypedRound = Record<RoundTextBox, string> & { asks: string[]; addressees: string[] };
export type RoundErrors = Partial<Record<RoundBox, string>>;

/** Where a refusal of the whole form stands. */
export function boxOfRefusal(reason: string): RoundBox {
  if (reason === "nothing-asked") return "asks";
  if (/addressee/.test(reason)) return "addressees";
  return reason === "changed-meanwhile" || reason === "round-not-open" ? "titleJa" : "from";
}
