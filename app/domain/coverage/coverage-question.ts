/**
 * The question a coverage address asks: filter, axis of the columns, and how the page orders what it shows.
 *
 * Conditions that are not understood are refused, as in a report; a word that only orders rows falls back.
 */
import type { DraftReader } from "~/domain/approval/approval";
import { type FilterRefusal, refusalOf } from "~/domain/filter/filter-refusal";
import { FILTER_PARAMETERS, refuseStrangers } from "~/domain/filter/parameters";
import {
  type KnownKeys,
  parseRegisterFilter,
  type RegisterFilter,
} from "~/domain/filter/register-filter";
import { COVERAGE_AXES, type CoverageAxis } from "./coverage";

export const COVERAGE_GROUPS = ["none", "jurisdiction", "region"] as const;
export type CoverageGroup = (typeof COVERAGE_GROUPS)[number];

export type CoverageOrder = {
  group: CoverageGroup;
  /** `name`, `gap`, `total`, `last`, or the key of a column. */
  sort: string;
  /** The one row or column that is read for itself. */
  reading: { axis: "row" | "column"; key: string } | null;
};

export type CoverageQuestion = { filter: RegisterFilter; axis: CoverageAxis } & CoverageOrder;
export type CoverageVerdict =
  | ({ ok: true } & CoverageQuestion)
  | { ok: false; refusals: FilterRefusal[] };

/** What a coverage address may say besides the register's filter. */
const COVERAGE_PARAMETERS = ["by", "group", "sort", "row", "column"] as const;

export function parseCoverageQuestion(
  params: URLSearchParams,
  known: KnownKeys,
  defaultYear: number | null,
  draftsOf: DraftReader,
): CoverageVerdict {
  const refusals = refuseStrangers(params, [...FILTER_PARAMETERS, ...COVERAGE_PARAMETERS]);
  const by = params.get("by")?.trim() || "priority";
  const axis = COVERAGE_AXES.find((candidate) => candidate === by);
  if (axis === undefined) refusals.push(refusalOf(params, "by", "unknown"));
  const verdict = parseRegisterFilter(params, known, defaultYear, draftsOf);
  if (!verdict.ok) refusals.push(...verdict.refusals);
  if (!verdict.ok || axis === undefined || refusals.length > 0) return { ok: false, refusals };
  return { ok: true, filter: verdict.filter, axis, ...orderOf(params) };
}

function orderOf(params: URLSearchParams): CoverageOrder {
  const group = COVERAGE_GROUPS.find((one) => one === params.get("group"));
  const [row, column] = [params.get("row"), params.get("column")];
  return {
    group: group ?? "none",
    sort: params.get("sort") || "name",
    reading: row ? { axis: "row", key: row } : column ? { axis: "column", key: column } : null,
  };
}
