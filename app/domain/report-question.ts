/**
 * The question a report's address asks: filter and axis.
 *
 * What is not understood is refused with its name, never ignored: an unknown parameter, one given twice,
 * a year beside days that say something else.
 */
import { AXES, type Axis } from "./axis";
import type { Period } from "./calendar-date";
import {
  type FilterReason,
  type KnownKeys,
  parseRegisterFilter,
  type RegisterFilter,
} from "./register-filter";

export type QuestionReason = FilterReason | "given-twice" | "year-beside-days" | "period-missing";
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
  "organiser",
  "priority",
  "tier",
  "state",
  "q",
  "fictional",
] as const;

/** Remix adds `_routes` to its own requests. */
const OURS = new Set(["_routes", "index"]);
const DEFAULT_AXIS: Axis = "state";

export function parseReportQuestion(params: URLSearchParams, known: KnownKeys): QuestionVerdict {
  const refusals = refuseStrangers(params, [...FILTER_PARAMETERS, "by"]);
  const by = params.get("by")?.trim() || DEFAULT_AXIS;
  const axis = AXES.find((candidate) => candidate === by);
  if (axis === undefined) refusals.push(refusal(params, "by", "unknown"));

  const verdict = parseRegisterFilter(params, known, null);
  if (!verdict.ok) refusals.push(...verdict.refusals);
  const { period } = verdict.ok ? verdict.filter : { period: null };
  if (verdict.ok && period === null) refusals.push(refusal(params, "from", "period-missing"));
  if (!verdict.ok || period === null || axis === undefined || refusals.length > 0)
    return { ok: false, refusals };
  return { ok: true, filter: { ...verdict.filter, period }, axis };
}

/** Parameters that nobody knows, that come twice, or that contradict each other. */
export function refuseStrangers(
  params: URLSearchParams,
  known: readonly string[],
): QuestionRefusal[] {
  const refusals: QuestionRefusal[] = [];
  for (const field of new Set(params.keys())) {
    if (OURS.has(field)) continue;
    if (!known.includes(field)) refusals.push(refusal(params, field, "unknown-parameter"));
    else if (params.getAll(field).length > 1) refusals.push(refusal(params, field, "given-twice"));
  }
  if (params.has("year") && (params.has("from") || params.has("to"))) {
    refusals.push(refusal(params, "year", "year-beside-days"));
  }
  return refusals;
}

const LONGEST_SHOWN = 40;

function refusal(params: URLSearchParams, field: string, reason: QuestionReason): QuestionRefusal {
  return {
    field: field.slice(0, LONGEST_SHOWN),
    value: (params.get(field) ?? "").slice(0, LONGEST_SHOWN),
    reason,
  };
}
