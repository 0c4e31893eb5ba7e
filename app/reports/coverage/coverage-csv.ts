/**
 * The coverage matrix as CSV: a line for every cell, then the totals of rows and columns with their overlap (negative),
 * then the total. N3, N10
 *
 * Lines of one row (or one column) without its total add up to that total.
 */

import { daysSince } from "~/domain/counting/last-contact";
import { ALL_KEY, type CoverageOverlap, plannedIn } from "~/domain/coverage/coverage";
import { figureQuery, type LinkedFigure } from "~/domain/coverage/coverage-link";
import type { Bilingual } from "~/domain/value/language";
import { type CsvCell, type CsvFile, csvFile } from "~/reports/report/csv-file";
import type { CoverageColumn, CoverageRow, CoverageTable, CoverageValue } from "./coverage-table";

const COLUMNS = [
  "line",
  "state",
  "state_ja",
  "state_en",
  "term",
  "term_ja",
  "term_en",
  "head_ja",
  "head_en",
  "events",
  "planned",
  "planned_approved",
  "planned_submitted",
  "planned_returned",
  "continuing",
  "roughly_dated",
  "own_drafts",
  "target",
  "last_contact",
  "last_contact_rough",
  "days_since",
  "contains_fictional",
  "rows_url",
  "rows_url_planned",
  "as_of",
] as const;

export type CoverageLineRole =
  | "cell"
  | "state-total"
  | "state-overlap"
  | "term-total"
  | "term-overlap"
  | "states-overlap"
  | "terms-overlap"
  | "total";

type FileFacts = { origin: string; containsFictional: boolean };
type Place = { row: CoverageRow | null; column: CoverageColumn | null };

export function coverageCsv(table: CoverageTable, facts: FileFacts): CsvFile {
  const value = (role: CoverageLineRole, place: Place, of: CoverageValue) =>
    valueLine(role, place, of, { ...facts, table });
  const overlap = (role: CoverageLineRole, place: Place, of: CoverageOverlap) =>
    overlapLine(role, place, of, { ...facts, table });
  const ofRows = table.rows.flatMap((row) => [
    ...row.cells.map((cell, at) => value("cell", { row, column: table.columns[at] ?? null }, cell)),
    overlap("state-overlap", { row, column: null }, row.overlap),
    value("state-total", { row, column: null }, row.total),
  ]);
  const ofColumns = table.columns.flatMap((column) => [
    overlap("term-overlap", { row: null, column }, column.overlap),
    value("term-total", { row: null, column }, column.total),
  ]);
  const all = { row: null, column: null };
  return csvFile([
    [...COLUMNS],
    ...ofRows,
    ...ofColumns,
    overlap("states-overlap", all, table.overlap.rows),
    overlap("terms-overlap", all, table.overlap.columns),
    value("total", all, table.total),
  ]);
}

type LineFacts = FileFacts & { table: CoverageTable };

function valueLine(
  role: CoverageLineRole,
  place: Place,
  of: CoverageValue,
  { table, origin, containsFictional }: LineFacts,
): CsvCell[] {
  const url = (figure: LinkedFigure) => {
    const query = placeQuery(table, place, figure);
    return query === null ? null : `${origin}/events${query}`;
  };
  return [
    ...[role, ...placeCells(place)],
    ...[of.events, plannedIn(of), of.approved, of.submitted, of.returned],
    ...[of.continuing, of.roughlyDated, of.drafts, of.target],
    ...[of.last?.day ?? null, of.last?.rough ?? null],
    of.last === null ? null : daysSince(of.last, table.today),
    containsFictional,
    ...[url("events"), url("planned")],
    table.asOf.toISOString(),
  ];
}

function overlapLine(
  role: CoverageLineRole,
  place: Place,
  { events, planned }: CoverageOverlap,
  { table, containsFictional }: LineFacts,
): CsvCell[] {
  const minus = (count: number) => (count === 0 ? 0 : -count);
  return [
    ...[role, ...placeCells(place)],
    ...[minus(events), minus(planned), null, null, null],
    ...[null, null, null, null],
    ...[null, null, null],
    containsFictional,
    ...[null, null],
    table.asOf.toISOString(),
  ];
}

function placeCells({ row, column }: Place): CsvCell[] {
  const names = (of: { label: Bilingual } | null | undefined) => [
    of?.label.ja ?? null,
    of?.label.en ?? null,
  ];
  return [
    ...[row?.key ?? null, ...names(row)],
    ...[column?.key ?? null, ...names(column), ...names(column?.head)],
  ];
}

/** Where the events behind a figure of this place are listed. N10 */
export function placeQuery(
  table: Pick<CoverageTable, "axis" | "filterQuery">,
  { row, column }: { row: { key: string } | null; column: CoverageColumn | null },
  figure: LinkedFigure,
): string | null {
  const linked = column === null ? null : { key: column.key, head: column.head?.key ?? null };
  return figureQuery(table, { row: row?.key ?? ALL_KEY, column: linked }, figure);
}
