/**
 * Text as people type or paste it, before it is stored.
 *
 * Characters no person types (NUL and other controls, halves of surrogate pairs, the mark of undecodable bytes,
 * marks that reverse the line) are refused, not dropped: they come from a broken file, and the rest of its text is
 * not to be trusted either.
 */
import { type Parsed, parsed, refuse } from "./verdict";

export type TypedTextRefusal = "has-control-characters" | "too-long";

const UNREADABLE = /[\p{Cs}\uFFFD\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\t]/gu;

/** Newlines and tabs are read: what a box of one line makes of them is its own affair. */
export function isUnreadable(text: string): boolean {
  return text.search(UNREADABLE) >= 0;
}

/** For showing what was refused: each such character as the mark of undecodable bytes. */
export function madeReadable(text: string): string {
  return text.replace(UNREADABLE, "\uFFFD");
}

/** Trimmed, with newlines as \n. `max` counts characters as people do: 𠮷 and が are one each. */
export function cleanText(
  text: string,
  { max }: { max: number },
): Parsed<string, TypedTextRefusal> {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, "\n").trim();
  if (isUnreadable(lines)) return refuse("has-control-characters");
  const clean = lines.normalize("NFC");
  return isLonger(clean, max) ? refuse("too-long") : parsed(clean);
}

/** Counts no further than it must: a text of 10 MB is not spread into an array. */
function isLonger(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > max * 2) return true;
  return [...text].length > max;
}
