/** The coverage matrix as the API answers it: the same table, keyed by the codes of the field. */

import { daysSince } from "~/domain/counting/last-contact";
import { plannedIn } from "~/domain/coverage/coverage";
import { placeQuery } from "./coverage-csv";
import type { CoverageColumn, CoverageTable, CoverageValue } from "./coverage-table";

export function coverageAnswer(
  table: CoverageTable,
  { origin, containsFictional }: { origin: string; containsFictional: boolean },
) {
  const answer = (
    value: CoverageValue,
    row: { key: string } | null,
    column: CoverageColumn | null,
  ) => {
    const { last, drafts, ...figures } = value;
    const query = placeQuery(table, { row, column }, "events");
    return {
      ...figures,
      planned: plannedIn(value),
      ownDrafts: drafts,
      lastContact: last,
      daysSince: last === null ? null : daysSince(last, table.today),
      rowsUrl: query === null ? null : `${origin}/events${query}`,
    };
  };
  return {
    period: table.period,
    by: table.axis,
    asOf: table.asOf.toISOString(),
    today: table.today,
    containsFictional,
    terms: table.columns.map((column) => ({
      key: column.key,
      label: column.label,
      head: column.head?.key ?? null,
      total: answer(column.total, null, column),
      overlap: column.overlap,
    })),
    states: table.rows.map((row) => ({
      key: row.key,
      label: row.label,
      gap: row.gap,
      cells: row.cells.map((cell, at) => {
        const column = table.columns[at] ?? null;
        return { term: column?.key ?? null, ...answer(cell, row, column) };
      }),
      total: answer(row.total, row, null),
      overlap: row.overlap,
    })),
    total: answer(table.total, null, null),
    overlap: { states: table.overlap.rows, terms: table.overlap.columns },
  };
}
