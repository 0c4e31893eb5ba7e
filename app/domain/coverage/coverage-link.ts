/** The register's filter narrowed to one cell, as a query: what list and map show of it. N2, N10 */

import { withParams } from "~/domain/filter/address";
import type { Figure } from "~/domain/filter/register-filter";
import { ALL_KEY, type CoverageAxis, type CoverageFigures, type CoverageKey } from "./coverage";

export type LinkedColumn = { key: string; head: string | null };
export type LinkedCell = { row: CoverageKey["row"]; column: LinkedColumn | null };
export type LinkedTable = {
  axis: CoverageAxis;
  filterQuery: string;
  /** The states of the jurisdiction that the filter asks for, if it does. J5 */
  within?: readonly string[];
};
export type LinkedFigure = keyof CoverageFigures | "planned" | "drafts";

/** How a list is asked for exactly what a figure counted. P31 */
const ASKED: Record<LinkedFigure, { figure: Figure; approval?: string }> = {
  events: { figure: "held" },
  planned: { figure: "planned" },
  approved: { figure: "planned", approval: "approved" },
  submitted: { figure: "planned", approval: "submitted" },
  returned: { figure: "planned-returned" },
  drafts: { figure: "planned-draft", approval: "draft" },
  continuing: { figure: "continuing" },
  roughlyDated: { figure: "roughly-dated" },
};

/** The list of the events that a figure of a cell counted. */
export function figureQuery(
  table: LinkedTable,
  cell: LinkedCell,
  figure: LinkedFigure,
): string | null {
  return cellQuery(table, cell, ASKED[figure]);
}

/**
 * Null where the filter already asks for another row or column: a list cannot ask for both. Of a head and its leaf, or
 * a jurisdiction and its state, it asks for the one which is within the other.
 */
export function cellQuery(
  { axis, filterQuery, within = [] }: LinkedTable,
  { row, column }: LinkedCell,
  more: Readonly<Record<string, string>> = {},
): string | null {
  const asked = new URLSearchParams(filterQuery);
  const [state, term] = [asked.get("state"), asked.get(axis)];
  const changes: Record<string, string> = { ...more };
  if (row !== ALL_KEY) {
    if (state !== null && state !== row && !within.includes(row)) return null;
    changes.state = row;
  }
  if (column !== null) {
    if (term !== null && term !== column.key && term !== column.head) return null;
    changes[axis] = column.key;
  }
  return withParams(filterQuery, changes);
}
