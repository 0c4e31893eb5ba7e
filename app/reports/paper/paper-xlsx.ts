/** A paper's tables as a workbook: figures as numbers, a head that stays in sight, and print set up for A4. */
import { paperSheetText } from "~/i18n/paper/paper-sheet-text";
import type { CsvCell } from "~/reports/report/csv-file";
import type { SheetCell } from "~/reports/sheet-row";
import type { CellFormat } from "~/reports/sheet-style";
import { workbook } from "~/reports/workbook";
import type { Paper, PaperSheet, SheetColumn } from "./paper";

const FORMATS = { text: "text", count: "figure", percent: "percent" } as const;
/** More columns than this are read across a page that lies. */
const UPRIGHT = 6;
const WIDE = 25;

export function paperXlsx(paper: Paper): Uint8Array<ArrayBuffer> {
  return workbook(
    paper.sheets.map((sheet) => ({
      name: sheet.title,
      rows: rowsOf(sheet, paperSheetText[paper.language].yes),
      print: {
        widths: sheet.columns.map(({ width }) => width),
        formats: sheet.columns.map(formatOf),
        // The head is the first row.
        strong: new Set([...sheet.sums].map((at) => at + 1)),
        landscape: sheet.printed > UPRIGHT,
        printed: sheet.printed,
        header: { left: paper.mark, right: paper.parts[0]?.number ?? "" },
        footer: { left: paper.foot },
      },
    })),
  );
}

/** A long text wraps in a wide column; what is short stays in its line. */
const formatOf = ({ kind, width }: SheetColumn): CellFormat =>
  kind === "text" && width < WIDE ? "plain" : FORMATS[kind];

function* rowsOf({ columns, rows }: PaperSheet, yes: string): Generator<SheetCell[]> {
  const shown = (cell: CsvCell): SheetCell =>
    typeof cell === "boolean" ? (cell ? yes : null) : cell;
  yield columns.map(({ label }: SheetColumn) => label);
  for (const cells of rows) yield cells.map(shown);
}
