/**
 * Typed cells of a seed row, from CSV or JSON.
 *
 * A cell that does not fit throws an Error naming file, row and column: a malformed seed file is a bug of the
 * release, so the start stops there, with nothing of the file stored.
 */
import { MARKS, type Mark } from "~/domain/value/provenance";
import { parseCsv } from "./csv-rows";

export type SeedRow = {
  file: string;
  /** Where the row stands: a line as a spreadsheet counts it, or a path in the JSON. */
  at: string;
  values: Readonly<Record<string, unknown>>;
};

export function csvRows(file: string, content: string): SeedRow[] {
  try {
    return parseCsv(content).map((values, index) => ({ file, at: `row ${index + 2}`, values }));
  } catch (error) {
    throw new Error(`seeds/${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function jsonRows(file: string, content: string): SeedRow[] {
  try {
    return rowsOf(file, "entry", JSON.parse(content));
  } catch (error) {
    throw error instanceof SyntaxError ? new Error(`seeds/${file}: ${error.message}`) : error;
  }
}

/** The list of rows nested under a column of a JSON row. */
export function nestedRows(row: SeedRow, column: string): SeedRow[] {
  return rowsOf(row.file, `${row.at}, ${column}`, row.values[column]);
}

/** The one row nested under a column of a JSON row. */
export function nestedRow(row: SeedRow, column: string): SeedRow {
  const values = row.values[column];
  if (!isRecord(values)) return refuseCell(row, column, "must be an object");
  return { file: row.file, at: `${row.at}, ${column}`, values };
}

export function nestedRowOrNull(row: SeedRow, column: string): SeedRow | null {
  return row.values[column] === null ? null : nestedRow(row, column);
}

export function textList(row: SeedRow, column: string): string[] {
  const values = row.values[column];
  if (!Array.isArray(values)) return refuseCell(row, column, "must be a list");
  return values.map((value: unknown) =>
    typeof value === "string" ? value : refuseCell(row, column, "must be a list of texts"),
  );
}

export function textOrNull(row: SeedRow, column: string): string | null {
  const value = row.values[column];
  if (value === undefined) return refuseCell(row, column, "is missing");
  if (value === null || value === "") return null;
  return typeof value === "string" ? value : refuseCell(row, column, "must be a text");
}

export function text(row: SeedRow, column: string): string {
  return textOrNull(row, column) ?? refuseCell(row, column, "must not be empty");
}

export function numberOrNull(row: SeedRow, column: string): number | null {
  const value = row.values[column];
  if (typeof value === "number") return value;
  const typed = textOrNull(row, column);
  if (typed === null) return null;
  return /^-?\d+(\.\d+)?$/.test(typed)
    ? Number(typed)
    : refuseCell(row, column, `"${typed}" is not a number`);
}

export function number(row: SeedRow, column: string): number {
  return numberOrNull(row, column) ?? refuseCell(row, column, "must not be empty");
}

export function wholeNumberOrNull(row: SeedRow, column: string): number | null {
  const value = numberOrNull(row, column);
  if (value === null || Number.isSafeInteger(value)) return value;
  return refuseCell(row, column, `${value} is not a whole number`);
}

export function wholeNumber(row: SeedRow, column: string): number {
  return wholeNumberOrNull(row, column) ?? refuseCell(row, column, "must not be empty");
}

export function oneOf<T extends string>(row: SeedRow, column: string, allowed: readonly T[]): T {
  const value = text(row, column);
  const found = allowed.find((candidate) => candidate === value);
  return found ?? refuseCell(row, column, `"${value}" is none of ${allowed.join(", ")}`);
}

export function oneOfOrNull<T extends string>(
  row: SeedRow,
  column: string,
  allowed: readonly T[],
): T | null {
  return textOrNull(row, column) === null ? null : oneOf(row, column, allowed);
}

export function dayOrNull(row: SeedRow, column: string): string | null {
  const value = textOrNull(row, column);
  if (value === null || /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)) return value;
  return refuseCell(row, column, `"${value}" is not a day (YYYY-MM-DD)`);
}

export function day(row: SeedRow, column: string): string {
  return dayOrNull(row, column) ?? refuseCell(row, column, "must not be empty");
}

/** A day, a month or a year, as exactly as the source says. */
export function roughDate(row: SeedRow, column: string): string | null {
  const value = textOrNull(row, column);
  return value === null || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)
    ? value
    : refuseCell(row, column, `"${value}" is no day, month or year`);
}

export function yesNo(row: SeedRow, column: string): boolean {
  return oneOf(row, column, ["0", "1"]) === "1";
}

/** Where the row comes from and how sure it is: every row says so. */
export function provenanceOf(row: SeedRow): { source: string; mark: Mark } {
  return { source: text(row, "source"), mark: oneOf(row, "mark", MARKS) };
}

export function refuseCell(row: SeedRow, column: string, problem: string): never {
  throw new Error(`seeds/${row.file}, ${row.at}, column "${column}": ${problem}`);
}

function rowsOf(file: string, at: string, list: unknown): SeedRow[] {
  if (!Array.isArray(list)) throw new Error(`seeds/${file}, ${at}: must be a list`);
  return list.map((values: unknown, index) => {
    const place = `${at} ${index + 1}`;
    if (!isRecord(values)) throw new Error(`seeds/${file}, ${place}: must be an object`);
    return { file, at: place, values };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
