/** Whole numbers, 0 or more, as people type them: full-width digits and commas are read, the rest is refused. */
import { type Parsed, parsed, refuse } from "./verdict";

export type WholeNumberRefusal =
  | "number-empty"
  | "number-malformed"
  | "number-negative"
  | "number-fractional"
  | "number-too-large";

export function parseWholeNumber(
  text: string,
  { max }: { max: number },
): Parsed<number, WholeNumberRefusal> {
  const typed = text.normalize("NFKC").trim().replaceAll("−", "-");
  if (typed === "") return refuse("number-empty");
  const match = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/.exec(typed);
  if (!match) return refuse("number-malformed");
  if (match[1] === "-") return refuse("number-negative");
  if (match[3] !== undefined) return refuse("number-fractional");
  const number = Number((match[2] ?? "").replaceAll(",", ""));
  return number <= max ? parsed(number) : refuse("number-too-large");
}

/** 1234567 as 1,234,567, in both languages and on every machine. */
export function groupDigits(number: number): string {
  const [whole = "", fraction] = String(number).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
