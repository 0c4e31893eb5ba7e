/**
 * A report as CSV: byte-order mark for Excel, machine names as headers, no preamble. N10
 *
 * Lines stand as on the page: rows, overlap (negative), total. Text that a spreadsheet would run as a
 * formula is quoted with an apostrophe; numbers stay numbers.
 */
import type { ReportLine, ReportTable } from "./report-table";

type Cell = string | number | boolean | null;

const COLUMNS = [
  "line",
  "key",
  "label_ja",
  "label_en",
  "group_ja",
  "events",
  "planned",
  "continuing",
  "roughly_dated",
  "attendance_low",
  "attendance_high",
  "open_ended",
  "online_low",
  "online_high",
  "exact_share",
  "sessions",
  "sessions_missing",
  "rows_url",
  "as_of",
] as const;
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";
/** What Excel, LibreOffice and Google Sheets start a formula with, full-width variants included. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠−]/;

/** `origin` makes the links absolute: a file travels. */
export function reportCsv(table: ReportTable, origin: string): string {
  const lines = table.lines.map((line) => cellsOf(line, table, origin));
  return (
    BYTE_ORDER_MARK +
    [[...COLUMNS], ...lines].map((cells) => `${cells.map(written).join(",")}${LINE_END}`).join("")
  );
}

function cellsOf(line: ReportLine, table: ReportTable, origin: string): Cell[] {
  const { role, key, label, group, figures, links } = line;
  const { attendance } = figures;
  return [
    ...[role, key, label.ja, label.en, group?.ja ?? null],
    ...[figures.events, figures.planned, figures.continuing, figures.roughlyDated],
    ...[
      attendance.low,
      attendance.high,
      attendance.openEnded,
      attendance.onlineLow,
      attendance.onlineHigh,
    ],
    ...[attendance.exactShare, attendance.sessions, attendance.sessionsMissing],
    links.events === null ? null : `${origin}${links.events}`,
    table.asOf.toISOString(),
  ];
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
