/** Why a table that somebody brings is not taken, whatever it is about: the keys of the messages. */
export type TableReason =
  | "file-empty"
  | "file-lost"
  | "encoding-unknown"
  | "encoding-does-not-fit"
  | "separator-unknown"
  | "quote-not-closed"
  | "quote-misplaced"
  | "row-too-long"
  | "table-malformed"
  | "no-rows"
  | "cells-missing"
  | "cells-beyond"
  | "column-missing"
  | "column-twice"
  | "unreadable"
  | WorkbookReason
  | "file-not-table"
  | "file-changed"
  | "file-too-large"
  | "rows-beyond-limit"
  | "header-empty"
  | "formula-uncalculated";

/** Of workbooks alone. */
export type WorkbookReason =
  | "workbook-old"
  | "workbook-malformed"
  | "workbook-encrypted"
  | "workbook-macros"
  | "workbook-too-large"
  | "workbook-doctype"
  | "sheet-unknown"
  | "too-many-columns"
  | "cell-too-long";

/**
 * `row` is the spreadsheet's, from 1; null where it is the table as a whole. `value` is what stands there, shortened.
 * `cells` tells how many cells a row has of how many its header names, `otherRow` which row it contradicts.
 */
export type ImportRefusal<Reason extends string = TableReason> = {
  row: number | null;
  column: string | null;
  value: string;
  reason: Reason;
  cells?: { found: number; expected: number };
  otherRow?: number;
};

export function refusedWhole(reason: TableReason, row: number | null = null): ImportRefusal {
  return { row, column: null, value: "", reason };
}
