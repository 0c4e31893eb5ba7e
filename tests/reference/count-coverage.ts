/** The coverage matrix counted in memory: what the SQL of `db/queries/coverage` is compared with. P30, P31 */
import type { Approval } from "~/domain/approval/approval";
import {
  ALL_KEY,
  type CoverageAxis,
  type CoverageCell,
  type CoverageFigures,
  isEmptyCell,
} from "~/domain/coverage/coverage";
import type { Period } from "~/domain/day/calendar-date";
import { type CountedOccurrence, totals, touches } from "./totals";

type CoveredOccurrence = CountedOccurrence & { approval: Approval };

/** Every cell that says something, with the totals of rows, columns and all. */
export function countCoverage(
  occurrences: readonly CoveredOccurrence[],
  { period, axis }: { period: Period; axis: CoverageAxis },
): CoverageCell[] {
  const keysOf = (of: "state" | CoverageAxis) => [
    ...new Set(
      occurrences.flatMap(({ cells }) =>
        cells.filter((cell) => cell.axis === of).map(({ key }) => key),
      ),
    ),
    ALL_KEY,
  ];
  return keysOf("state").flatMap((row) =>
    keysOf(axis).flatMap((column) => {
      const inCell = occurrences.filter(
        (one) =>
          (row === ALL_KEY || touches(one, "state", row)) &&
          (column === ALL_KEY || touches(one, axis, column)),
      );
      const figures = figuresOf(inCell, period);
      return isEmptyCell(figures) ? [] : [{ row, column, ...figures }];
    }),
  );
}

function figuresOf(inCell: readonly CoveredOccurrence[], period: Period): CoverageFigures {
  const all = totals(inCell, { period, axis: "state" });
  const planned = (...approvals: Approval[]) => {
    const of = inCell.filter(({ approval }) => approvals.includes(approval));
    return totals(of, { period, axis: "state" }).planned;
  };
  return {
    events: all.events,
    approved: planned("approved"),
    submitted: planned("submitted"),
    returned: planned("returned", "draft"),
    continuing: all.continuing,
    roughlyDated: all.roughlyDated,
  };
}
