/**
 * What was understood of a file that somebody brings, delimited text or workbook, before anything of it is taken, and its
 * rows. Whoever brings it is shown the guess and may choose otherwise; the choice is read again.
 */
import type { ImportRefusal, TableReason } from "./import-refusal";
import type { Encoding, Separator } from "./table-format";
import type { TableRow } from "./table-row";

/** Null: to be guessed. `headerRow` is the row's number in the file, from 1. */
export type TableChoice = {
  encoding: Encoding | null;
  separator: Separator | null;
  sheet: string | null;
  headerRow: number | null;
  headerRows: 1 | 2 | null;
};

export const NO_CHOICE: TableChoice = {
  encoding: null,
  separator: null,
  sheet: null,
  headerRow: null,
  headerRows: null,
};

export type SheetName = { name: string; isHidden: boolean };

/** What is told about a file and does not keep it from being read. */
export type FindingReason =
  | "private-characters"
  | "formula-uncalculated"
  | "merged-cells"
  | "trailing-empty-columns"
  | "column-twice"
  | "column-unnamed"
  | "cells-missing"
  | "cells-beyond"
  | "unreadable"
  | "other-sheets";

/**
 * Where it is first, and at how many cells or rows in all. `row` is null where it is the file as a whole, `column` is the
 * name of the header or the letter of the spreadsheet.
 */
export type FileFinding = {
  reason: FindingReason;
  row: number | null;
  column: string | null;
  value: string;
  count: number;
};

export const ROW_KINDS = ["data", "note", "total"] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** Why a row cannot be taken, whatever it is about. Each is the key of its message. */
export type RowProblem = Extract<
  TableReason,
  "cells-missing" | "cells-beyond" | "unreadable" | "formula-uncalculated"
>;

/**
 * A row below the header that holds anything. Notes and totals are left out of what is taken, and said.
 *
 * Data without a problem has as many cells as the header. `problemAt` is the cell's place, from 0, where it is one cell.
 */
export type BroughtRow = {
  number: number;
  cells: string[];
  kind: RowKind;
  problem?: RowProblem;
  problemAt?: number;
};

export type UnderstoodFile = {
  format: "delimited" | "workbook";
  /** Null in a workbook, as is `separator`. */
  encoding: Encoding | null;
  separator: Separator | null;
  sheets: SheetName[];
  sheet: string | null;
  /** Rows with anything in them above the header, at most 20. */
  preamble: TableRow[];
  headerRow: number;
  headerRows: 1 | 2;
  /** Names of the columns, those of two rows joined by a space. Empty for a column without. */
  header: string[];
  /** The first five rows of data. */
  sample: TableRow[];
  findings: FileFinding[];
  /** Below the header: data, notes and totals. */
  rowCount: number;
  kinds: Record<RowKind, number>;
};

/** `seen`: as far as it was understood, so that whoever brings it can choose otherwise. */
export type FileVerdict =
  | { ok: true; value: UnderstoodFile }
  | { ok: false; reason: TableReason; refusal: ImportRefusal; seen: UnderstoodFile | null };

/** A reading as it goes on: first where the header stands, unless it comes to none, then its rows, at last the verdict. */
export type FilePart =
  | { layout: Pick<UnderstoodFile, "headerRow" | "headerRows" | "header"> }
  | { rows: BroughtRow[] }
  | { verdict: FileVerdict };
