/**
 * The one value that page, CSV, API and chart draw a report from.
 *
 * Lines stand in printed order. Rows and overlap lines add up to the total: overlap lines are negative.
 * Subtotals of heads repeat what their leaves say and are never added. N3
 */
import type { TotalAxis } from "~/domain/counting/axis";
import type { CellFigures } from "~/domain/counting/tie-rows";
import type { Period } from "~/domain/day/calendar-date";
import type { RowTargets } from "~/domain/targets/target";
import type { Bilingual } from "~/domain/value/language";

const LINE_ROLES = [
  "row",
  "subtotal",
  "subtotal-overlap",
  "overlap-several-rows",
  "overlap-earlier-period",
  "total",
] as const;
export type LineRole = (typeof LINE_ROLES)[number];

/** Where the rows behind each figure are listed; null where no filter of the list says exactly those. N10 */
export type LineLinks = Record<
  | "events"
  | "pending"
  | "planned"
  | "continuing"
  | "roughlyDated"
  | "attendance"
  | "sessionsMissing",
  string | null
>;

export type ReportLine = {
  role: LineRole;
  key: string;
  label: Bilingual;
  /** Terms of an axis stand in groups by plan when a period has several. N7 */
  group: Bilingual | null;
  isLeaf: boolean;
  figures: CellFigures;
  /** Of exactly this row. P10 */
  targets: RowTargets;
  links: LineLinks;
};

export type ReportTable<On extends TotalAxis = TotalAxis> = {
  axis: On;
  period: Period | null;
  /** The plan under which priority areas and tiers stand; null: as tagged then. P26 */
  restatedUnder: string | null;
  asOf: Date;
  lines: ReportLine[];
};

export function linesOf(table: ReportTable, role: LineRole): ReportLine[] {
  return table.lines.filter((line) => line.role === role);
}
