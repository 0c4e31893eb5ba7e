/** The parameters that every question about the register understands; any other is refused by its name. */
import { type FilterRefusal, refusalOf } from "./filter-refusal";

export const FILTER_PARAMETERS = [
  "year",
  "from",
  "to",
  "form",
  "kind",
  "outcome",
  "approval",
  "counted",
  "organiser",
  "priority",
  "tier",
  "restated",
  "state",
  "place",
  "q",
  "fictional",
] as const;

/** Remix adds `_routes` to its own requests. */
const OURS = new Set(["_routes", "index"]);

/** Parameters that nobody knows. */
export function refuseStrangers(
  params: URLSearchParams,
  known: readonly string[],
): FilterRefusal[] {
  return [...new Set(params.keys())]
    .filter((field) => !OURS.has(field) && !known.includes(field))
    .map((field) => refusalOf(params, field, "unknown-parameter"));
}
