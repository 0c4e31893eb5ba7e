/** The register's filter narrowed to one cell, as a query: what list and map show of it. N2, N10 */
import { ALL_KEY, type CoverageAxis, type CoverageKey } from "./coverage";
import { withParams } from "./map-query";

export type LinkedColumn = { key: string; head: string | null };

/**
 * Null where the filter already asks for another row or column: a list cannot ask for both. Of a head and its leaf it
 * asks for the leaf, which is within the head.
 */
export function cellQuery(
  filterQuery: string,
  axis: CoverageAxis,
  { row, column }: { row: CoverageKey["row"]; column: LinkedColumn | null },
  more: Readonly<Record<string, string>> = {},
): string | null {
  const asked = new URLSearchParams(filterQuery);
  const [state, term] = [asked.get("state"), asked.get(axis)];
  const changes: Record<string, string> = { ...more };
  if (row !== ALL_KEY) {
    if (state !== null && state !== row) return null;
    changes.state = row;
  }
  if (column !== null) {
    if (term !== null && term !== column.key && term !== column.head) return null;
    changes[axis] = column.key;
  }
  return withParams(filterQuery, changes);
}
