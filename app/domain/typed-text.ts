/**
 * Text as people type or paste it, before it is stored.
 *
 * Characters no person types (NUL and other controls, halves of surrogate pairs) are refused, not
 * dropped: they come from a broken file, and the rest of its text is not to be trusted either.
 */
import { type Parsed, parsed, refuse } from "./verdict";

export type TypedTextRefusal = "has-control-characters" | "too-long";

/** Trimmed, with newlines as \n. `max` counts characters as people do: 𠮷 and が are one each. */
export function cleanText(
  text: string,
  { max }: { max: number },
): Parsed<string, TypedTextRefusal> {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, "\n").trim();
  if (/[^\P{Cc}\n\t]|\p{Cs}/u.test(lines)) return refuse("has-control-characters");
  const clean = lines.normalize("NFC");
  return isLonger(clean, max) ? refuse("too-long") : parsed(clean);
}

/** Counts no further than it must: a text of 10 MB is not spread into an array. */
function isLonger(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > max * 2) return true;
  return [...text].length > max;
}
