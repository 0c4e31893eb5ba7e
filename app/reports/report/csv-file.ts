/**
 * A CSV file for spreadsheets: byte-order mark for Excel, and text that would be run as a formula behind an
 * apostrophe. Numbers stay numbers.
 */
export type CsvCell = string | number | boolean | null;

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";
/** What Excel, LibreOffice and Google Sheets start a formula with, full-width variants included. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠−]/;

/** The first row holds the names of the columns. */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  return (
    BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(written).join(",")}${LINE_END}`).join("")
  );
}

function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
