/**
 * What is refused in a question, whatever it asks of the register: the field, what was given, and why.
 *
 * A question that says a thing twice, or two things of one, is not understood: whichever were read, the other
 * would have been ignored.
 */
import { madeReadable } from "~/domain/value/typed-text";

export type FilterReason =
  | "unknown"
  | "not-a-year"
  | "not-a-day"
  | "day-out-of-range"
  | "from-after-to"
  | "half-a-period"
  | "not-a-place"
  | "too-long"
  | "unreadable"
  | "no-words"
  | "unknown-parameter"
  | "given-twice"
  | "year-beside-days";
export type FilterRefusal = { field: string; value: string; reason: FilterReason };

const LONGEST_SHOWN = 40;

export function refusalOf<Reason extends string>(
  params: URLSearchParams,
  field: string,
  reason: Reason,
): { field: string; value: string; reason: Reason } {
  const values = params.getAll(field).join(" / ");
  return { field: shown(field), value: shown(values), reason };
}

/** Parameters that come twice, and a year beside days. An empty one, as a form without scripts sends it, asks nothing. */
export function refuseContradictions(params: URLSearchParams): FilterRefusal[] {
  const refusals: FilterRefusal[] = [...new Set(params.keys())]
    .filter((field) => params.getAll(field).length > 1)
    .map((field) => refusalOf(params, field, "given-twice"));
  const isGiven = (field: string) => Boolean(params.get(field)?.trim());
  if (isGiven("year") && (isGiven("from") || isGiven("to")))
    refusals.push(refusalOf(params, "year", "year-beside-days"));
  return refusals;
}

const shown = (text: string): string => madeReadable(text.slice(0, LONGEST_SHOWN));
