/**
 * A count as people write it in a table: 12,500, 12件, 延べ1,200名, １．２万人, 30 events.
 *
 * The counter must be one of the things counted: 12名 is no number of events.
 */
import { type Parsed, refuse } from "./verdict";
import { parseWholeNumber, type WholeNumberRefusal } from "./whole-number";
import { parseWrittenNumber } from "./written-number";

/** Words that may stand before and after the number, in lower case, the longer before the shorter. */
export type Counters = { before: readonly string[]; after: readonly string[] };

export function parseWrittenCount(
  text: string,
  { max, counters }: { max: number; counters: Counters },
): Parsed<number, WholeNumberRefusal> {
  const typed = text.normalize("NFKC").trim().toLowerCase();
  const number = withoutCounters(typed, counters);
  if (typed !== "" && number === "") return refuse("number-malformed");
  if (!/[十百千万億〇一二三四五六七八九]/.test(number)) return parseWholeNumber(number, { max });
  const written = parseWrittenNumber(number);
  if (!written.ok)
    return refuse(written.reason === "not-whole" ? "number-fractional" : "number-malformed");
  return written.value <= max ? written : refuse("number-too-large");
}

function withoutCounters(text: string, { before, after }: Counters): string {
  const first = before.find((word) => text.startsWith(word)) ?? "";
  const rest = text.slice(first.length);
  const last = after.find((word) => rest.endsWith(word)) ?? "";
  return rest.slice(0, rest.length - last.length).trim();
}
