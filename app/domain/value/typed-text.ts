/**
 * Text as people type or paste it, before it is stored.
 *
 * Characters no person types (NUL and other controls, halves of surrogate pairs, the mark of undecodable bytes,
 * marks that reverse the line) are refused, not dropped: they come from a broken file, and the rest of its text is
 * not to be trusted either.
 */
import { type Parsed, parsed, refuse } from "./verdict";

export type TypedTextRefusal = "unreadable" | "too-long";

const UNREADABLE = /[\p{Cs}\uFFFD\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\t]/gu;

const CHARACTERS = new Intl.Segmenter("ja", { granularity: "grapheme" });
/** In code units; a family of four is 11. What piles up more on one letter is no character. */
const LONGEST_CHARACTER = 16;

/** Newlines and tabs are read: what a box of one line makes of them is its own affair. */
export function isUnreadable(text: string): boolean {
  return text.search(UNREADABLE) >= 0;
}

/** For showing what was refused: each such character as the mark of undecodable bytes. */
export function madeReadable(text: string): string {
  return text.replace(UNREADABLE, "\uFFFD");
}

/** Trimmed, with newlines as \n and characters composed. `max` counts characters as people do. */
export function cleanText(
  text: string,
  { max }: { max: number },
): Parsed<string, TypedTextRefusal> {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, "\n").trim();
  if (isUnreadable(lines)) return refuse("unreadable");
  const clean = lines.normalize("NFC");
  return isLonger(clean, max) ? refuse("too-long") : parsed(clean);
}

/** 𠮷, が, 葛 with the sign of its variant and 👩‍🌾 are one character each. Counts no further than it must. */
function isLonger(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > max * LONGEST_CHARACTER) return true;
  let count = 0;
  for (const _ of CHARACTERS.segment(text)) {
    count += 1;
    if (count > max) return true;
  }
  return false;
}
