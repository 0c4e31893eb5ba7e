/**
 * The question a report's address asks: filter and axis.
 *
 * What is not understood is refused with its name, never ignored: an unknown parameter, too.
 */
import type { DraftReader } from "./approval";
import { AXES, type Axis } from "./axis";
import type { Period } from "./calendar-date";
import { type FilterReason, type FilterRefusal, refusalOf } from "./filter-refusal";
import { type KnownKeys, parseRegisterFilter, type RegisterFilter } from "./register-filter";

export type QuestionReason = FilterReason | "period-missing";
export type QuestionRefusal = { field: string; value: string; reason: QuestionReason };
export type ReportQuestion = { filter: RegisterFilter & { period: Period }; axis: Axis };
export type QuestionVerdict =
  | ({ ok: true } & ReportQuestion)
  | { ok: false; refusals: QuestionRefusal[] };

export const FILTER_PARAMETERS = [
  "year",
  "from",
  "to",
  "form",
  "kind",
  "outcome",
  "approval",
  "organiser",
  "priority",
  "tier",
  "restated",
  "state",
  "q",
  "fictional",
] as const;

/** Remix adds `_routes` to its own requests. */
const OURS = new Set(["_routes", "index"]);
const DEFAULT_AXIS: Axis = "state";

export function parseReportQuestion(
  params: URLSearchParams,
  known: KnownKeys,
  draftsOf: DraftReader,
): QuestionVerdict {
  const refusals: QuestionRefusal[] = refuseStrangers(params, [...FILTER_PARAMETERS, "by"]);
  const by = params.get("by")?.trim() || DEFAULT_AXIS;
  const axis = AXES.find((candidate) => candidate === by);
  if (axis === undefined) refusals.push(refusalOf(params, "by", "unknown"));

  const verdict = parseRegisterFilter(params, known, null, draftsOf);
  if (!verdict.ok) refusals.push(...verdict.refusals);
  const { period } = verdict.ok ? verdict.filter : { period: null };
  if (verdict.ok && period === null) refusals.push(refusalOf(params, "from", "period-missing"));
  if (!verdict.ok || period === null || axis === undefined || refusals.length > 0)
    return { ok: false, refusals };
  return { ok: true, filter: { ...verdict.filter, period }, axis };
}

/** Parameters that nobody knows. */
export function refuseStrangers(
  params: URLSearchParams,
  known: readonly string[],
): FilterRefusal[] {
  return [...new Set(params.keys())]
    .filter((field) => !OURS.has(field) && !known.includes(field))
    .map((field) => refusalOf(params, field, "unknown-parameter"));
}
