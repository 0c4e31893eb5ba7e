/** Which grid of targets somebody asks for: its year and measure, what its rows and columns are. P10 */
import { parseFiscalYear } from "~/domain/day/fiscal-year";
import type { FilterOptions, TermGroup } from "~/domain/filter/filter-options";
import {
  type FilterRefusal,
  refusalOf,
  refuseContradictions,
} from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import { TARGET_MEASURES, type TargetMeasure } from "./target-measure";

export const TARGET_ROWS = ["state", "organiser"] as const;
export const TARGET_COLUMNS = ["none", "priority", "tier"] as const;
export type TargetRows = (typeof TARGET_ROWS)[number];
export type TargetColumns = (typeof TARGET_COLUMNS)[number];

export type TargetQuestion = {
  fiscalYear: number;
  measure: TargetMeasure;
  rows: TargetRows;
  columns: TargetColumns;
  /** One organiser's targets by state, or one state's by organiser; null for those of all. */
  within: string | null;
  /** Of a file: every cell of the grid, whether or not it has a target. */
  wholeGrid: boolean;
};

export type TargetVerdict =
  | { ok: true; question: TargetQuestion }
  | { ok: false; refusals: FilterRefusal[] };

/** Before it there was no programme. */

const PARAMETERS = ["year", "measure", "rows", "columns", "organiser", "state", "cells", "saved"];

type Known = { organisers: ReadonlySet<string>; states: ReadonlySet<string> };

/** The level that is not in the rows, and that the grid may be narrowed by. */
export const otherLevel = (rows: TargetRows): TargetRows =>
  rows === "state" ? "organiser" : "state";

/** An editor who asks for nothing sees the own organiser's targets by state. */
export function parseTargetQuestion(
  params: URLSearchParams,
  known: Known,
  defaults: { year: number; organiser: string | null },
): TargetVerdict {
  const refusals = [...refuseContradictions(params), ...refuseStrangers(params, PARAMETERS)];
  const text = (field: string) => params.get(field)?.trim() || null;
  const oneOf = <T extends string>(field: string, values: readonly T[], otherwise: T): T => {
    const value = text(field);
    const match = values.find((candidate) => candidate === value);
    if (value !== null && match === undefined) refusals.push(refusalOf(params, field, "unknown"));
    return match ?? otherwise;
  };
  const fiscalYear = parseFiscalYear(text("year") ?? String(defaults.year));
  if (fiscalYear === null) refusals.push(refusalOf(params, "year", "not-a-year"));
  const rows = oneOf("rows", TARGET_ROWS, "state");
  const level = otherLevel(rows);
  const within = text(level);
  const isKnown = (level === "state" ? known.states : known.organisers).has(within ?? "");
  if (within !== null && !isKnown) refusals.push(refusalOf(params, level, "unknown"));
  const question = {
    measure: oneOf("measure", TARGET_MEASURES, "events"),
    columns: oneOf("columns", TARGET_COLUMNS, "none"),
    rows,
    wholeGrid: oneOf("cells", ["set", "grid"], "set") === "grid",
    within: params.has(level) || level === "state" ? within : defaults.organiser,
  };
  if (fiscalYear === null || refusals.length > 0) return { ok: false, refusals };
  return { ok: true, question: { fiscalYear, ...question } };
}

export function targetParams(question: TargetQuestion): URLSearchParams {
  const { fiscalYear, measure, rows, columns, within } = question;
  return new URLSearchParams({
    year: String(fiscalYear),
    measure,
    rows,
    columns,
    [otherLevel(rows)]: within ?? "",
  });
}

/** What the address tells of a save: how many targets changed, and when, so that no two saves have one name. */
export function savedTargetsText(changed: number, at: Date): string {
  return `${changed}.${at.getTime()}`;
}

/** Null for text that tells of no save. */
export function parseSavedTargets(text: string | null): { count: number; name: string } | null {
  const match = /^(\d{1,5})\.\d{1,15}$/.exec(text ?? "");
  return match ? { count: Number(match[1]), name: match[0] } : null;
}

/** Terms that a target may name: the leaves of the plans in force in the year, each once, by plan. N7 */
export function targetTerms(groups: FilterOptions["priorities"]): TermGroup[] {
  const heads = new Set(groups.flatMap(({ terms }) => terms.map(({ head }) => head)));
  const seen = new Set<string>();
  return groups.flatMap((group) => {
    const terms = group.terms.filter(({ key }) => !heads.has(key) && !seen.has(key));
    for (const { key } of terms) seen.add(key);
    return terms.length === 0 ? [] : [{ ...group, terms }];
  });
}
