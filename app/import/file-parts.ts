/** A whole reading of a file, row by row, so that memory is bounded however long it is. */
import { type FileFindings, fileFindings, mergedData } from "~/domain/import/file-findings";
import type { ImportRefusal } from "~/domain/import/import-refusal";
import { columnLetters, type MergedCells, type RawRow } from "~/domain/import/raw-row";
import { filledLength } from "~/domain/import/table-layout";
import { TableRefused } from "~/domain/import/table-refused";
import type { TableRow } from "~/domain/import/table-row";
import type {
  BroughtRow,
  FileFinding,
  FilePart,
  FileVerdict,
  RowKind,
  TableChoice,
  UnderstoodFile,
} from "~/domain/import/understood-file";
import { type LaidOut, laidOut } from "./laid-out";
import { type OpenTable, openTable } from "./open-table";

const MOST_PREAMBLE = 20;
const ROWS_SHOWN = 5;

/** Read in this thread. */
export async function* fileParts(
  path: string,
  choice: TableChoice,
  maxRows: number,
): AsyncGenerator<FilePart> {
  let table: OpenTable | null = null;
  let tally: Tally | null = null;
  try {
    table = await openTable(path, choice);
    const laid = await laidOut(table, choice);
    tally = tallyOf(table, laid);
    yield { layout: laid.layout };
    for await (const rows of laid.rows) {
      for (const row of rows) tally.count(row);
      if (tally.rowCount() > maxRows) throw new TableRefused("rows-beyond-limit");
      yield { rows };
    }
    const value = tally.file();
    if (value.kinds.data === 0) throw new TableRefused("no-rows");
    yield { verdict: { ok: true, value } };
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    yield { verdict: refusedWith(error.refusal, tally?.file() ?? null) };
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
  const named = head.filter(({ number }) => number >= layout.headerRow);
  addTrailing(findings, named.at(-1), layout.header.length);
  for (const row of named) addUncalculated(findings, row);
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
function addTrailing(findings: FileFindings, row: RawRow | undefined, width: number): void {
  if (row === undefined) return;
  const count = row.cells.length - Math.max(width, filledLength(row.cells));
  const where = { row: row.number, column: columnLetters(width), count };
  if (count > 0) findings.add("trailing-empty-columns", where);
}

/** A name that a formula was to make. */
function addUncalculated(findings: FileFindings, { number, uncalculated = [] }: RawRow): void {
  const [first] = uncalculated;
  if (first === undefined) return;
  const where = { row: number, column: columnLetters(first), count: uncalculated.length };
  findings.add("formula-uncalculated", where);
}
