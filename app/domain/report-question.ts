/**
 * The question a report's address asks: filter and axis.
 *
 * What is not understood is refused with its name, never ignored: an unknown parameter, too.
 */

import { FILTER_PARAMETERS, refuseStrangers } from "~/domain/filter/parameters";
import type { DraftReader } from "./approval/approval";
import { isPartAxis, TOTAL_AXES, type TotalAxis } from "./counting/axis";
import type { Period } from "./day/calendar-date";
import { partsOfPeriod } from "./day/parts-of-period";
import { type FilterReason, refusalOf } from "./filter/filter-refusal";
import { type KnownKeys, parseRegisterFilter, type RegisterFilter } from "./filter/register-filter";

export type QuestionReason = FilterReason | "period-missing" | "too-many-rows";
export type QuestionRefusal = { field: string; value: string; reason: QuestionReason };
export type ReportQuestion = { filter: RegisterFilter & { period: Period }; axis: TotalAxis };
export type QuestionVerdict =
  | ({ ok: true } & ReportQuestion)
  | { ok: false; refusals: QuestionRefusal[] };

const DEFAULT_AXIS: TotalAxis = "state";

export function parseReportQuestion(
  params: URLSearchParams,
  known: KnownKeys,
  draftsOf: DraftReader,
): QuestionVerdict {
  const refusals: QuestionRefusal[] = refuseStrangers(params, [...FILTER_PARAMETERS, "by"]);
  const by = params.get("by")?.trim() || DEFAULT_AXIS;
  const axis = TOTAL_AXES.find((candidate) => candidate === by);
  if (axis === undefined) refusals.push(refusalOf(params, "by", "unknown"));

  const verdict = parseRegisterFilter(params, known, null, draftsOf);
  if (!verdict.ok) refusals.push(...verdict.refusals);
  const { period } = verdict.ok ? verdict.filter : { period: null };
  if (verdict.ok && period === null) refusals.push(refusalOf(params, "from", "period-missing"));
  if (period !== null && axis !== undefined && isTooLong(period, axis))
    refusals.push(refusalOf(params, "by", "too-many-rows"));
  if (!verdict.ok || period === null || axis === undefined || refusals.length > 0)
    return { ok: false, refusals };
  return { ok: true, filter: { ...verdict.filter, period }, axis };
}

/** Ten years by month: what a table still shows. */
const MOST_PARTS = 120;

function isTooLong(period: Period, axis: TotalAxis): boolean {
  return isPartAxis(axis) && partsOfPeriod(period, axis).length > MOST_PARTS;
}
