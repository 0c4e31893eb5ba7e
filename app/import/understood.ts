/** A whole reading of a file, row by row, so that memory is bounded however long it is. */
import { type FileFindings, fileFindings, mergedData } from "~/domain/import/file-findings";
import type { ImportRefusal } from "~/domain/import/import-refusal";
import { columnLetters, type MergedCells, type RawRow } from "~/domain/import/raw-row";
import { filledLength } from "~/domain/import/table-layout";
import { TableRefused } from "~/domain/import/table-refused";
import type {
  BroughtRow,
  FileFinding,
  FileVerdict,
  RowKind,
  TableChoice,
  UnderstoodFile,
} from "~/domain/import/understood-file";
import type { TableRow } from "~/domain/import/understood-table";
import { type LaidOut, laidOut } from "./laid-out";
import { type OpenTable, openTable } from "./open-table";

const MOST_PREAMBLE = 20;
const ROWS_SHOWN = 5;

export async function understood(
  path: string,
  choice: TableChoice,
  maxRows: number,
): Promise<FileVerdict> {
  let table: OpenTable | null = null;
  let tally: Tally | null = null;
  try {
    table = await openTable(path, choice);
    const laid = await laidOut(table, choice);
    tally = tallyOf(table, laid);
    for await (const rows of laid.rows) {
      for (const row of rows) tally.count(row);
      if (tally.rowCount() > maxRows) throw new TableRefused("rows-beyond-limit");
    }
    const value = tally.file();
    if (value.kinds.data === 0) throw new TableRefused("no-rows");
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    return refusedWith(error.refusal, tally?.file() ?? null);
  } finally {
    table?.close();
  }
}

const refusedWith = (refusal: ImportRefusal, seen: UnderstoodFile | null): FileVerdict => ({
  ...{ ok: false, reason: refusal.reason, refusal, seen },
});

type Tally = { count(row: BroughtRow): void; rowCount(): number; file(): UnderstoodFile };

function tallyOf(table: OpenTable, { layout, head }: LaidOut): Tally {
  const kinds: Record<RowKind, number> = { data: 0, note: 0, total: 0 };
  const sample: TableRow[] = [];
  const leftOut = new Set<number>();
  const findings = fileFindings(layout);
  const rowCount = () => kinds.data + kinds.note + kinds.total;
  const last = layout.headerRow + layout.headerRows - 1;
  addTrailing(findings, head, last, layout.header.length);
  return {
    rowCount,
    count(row) {
      kinds[row.kind] += 1;
      if (row.kind !== "data") leftOut.add(row.number);
      else {
        findings.lookAt(row);
        if (sample.length < ROWS_SHOWN) sample.push({ number: row.number, cells: row.cells });
      }
    },
    file() {
      const { format, encoding, separator, sheets, sheet, merged } = table;
      const whole = [...otherSheets(table), ...mergedCells(mergedData(merged, layout, leftOut))];
      return {
        ...{ format, encoding, separator, sheets, sheet, ...layout, sample },
        preamble: head
          .filter(({ number }) => number < layout.headerRow)
          .slice(0, MOST_PREAMBLE)
          .map(({ number, cells }) => ({ number, cells })),
        findings: [...findings.list(), ...whole],
        ...{ rowCount: rowCount(), kinds: { ...kinds } },
      };
    },
  };
}

function otherSheets({ sheets, sheet }: OpenTable): FileFinding[] {
  const others = sheets.filter(({ name }) => name !== sheet);
  const [first] = others;
  const where = { row: null, column: null, value: first?.name ?? "", count: others.length };
  return first === undefined ? [] : [{ reason: "other-sheets", ...where }];
}

function mergedCells(merged: readonly MergedCells[]): FileFinding[] {
  const [first] = merged;
  if (first === undefined) return [];
  const column = columnLetters(first.left);
  return [{ reason: "merged-cells", row: first.top, column, value: "", count: merged.length }];
}

/** Separators behind the last name of the header, as spreadsheets leave them. */
function addTrailing(
  findings: FileFindings,
  head: readonly RawRow[],
  last: number,
  width: number,
): void {
  const { cells = [] } = head.find(({ number }) => number === last) ?? {};
  const beyond = cells.length - Math.max(width, filledLength(cells));
  if (beyond > 0)
    findings.add("trailing-empty-columns", {
      ...{ row: last, column: columnLetters(width), count: beyond },
    });
}
