/**
 * A ZIP Code as people write it in the cell of a table, its lost zeros given back: 47201, 02139-4307, 2139, 501.
 *
 * A spreadsheet that takes it for a number drops the zeros of New England, New Jersey and Puerto Rico.
 */
import { ALLOWED, type Parsed, parsed, refuse, type Verdict } from "~/domain/value/verdict";
import { numberCodeOf } from "./number-codes";
import { statesOfZip } from "./zip-prefixes";

/** `zip` has five digits, `plusFour` four. */
export type ZipCell = { zip: string; plusFour: string | null; hadLostZeros: boolean };
export type ZipCellRefusal = "zip-malformed" | "zip-japanese";

/** Null for a blank cell and one that says that there is none. */
export function readZipCell(text: string): Parsed<ZipCell | null, ZipCellRefusal> {
  const typed = text
    .normalize("NFKC")
    .trim()
    .replace(/[‐-―−ー]/g, "-")
    .replace(/\.0$/, "");
  if (typed === "" || numberCodeOf(typed) !== null) return parsed(null);
  if (/^〒|^\d{3}-\d{4}$/.test(typed)) return refuse("zip-japanese");
  const match = /^(?:ZIP\s*)?(\d{3,5})(?:\s*-\s*(\d{4}))?$|^(\d{4,5})(\d{4})$/i.exec(typed);
  if (match === null) return refuse("zip-malformed");
  const digits = match[1] ?? match[3] ?? "";
  const zip = digits.padStart(5, "0");
  if (zip === "00000") return refuse("zip-malformed");
  const plusFour = match[2] ?? match[4] ?? null;
  return parsed({ zip, plusFour, hadLostZeros: digits.length < 5 });
}

/** Is a ZIP one of the named state? One of the armed forces or of no known prefix is of none. */
export function checkZipState(
  zip: string,
  state: string,
): Verdict<"zip-of-other-state" | "zip-of-no-state"> {
  const states = statesOfZip(zip);
  if (states.length === 0) return refuse("zip-of-no-state");
  return states.includes(state) ? ALLOWED : refuse("zip-of-other-state");
}
