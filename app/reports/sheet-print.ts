/** How a sheet of a workbook is shown and printed: its head stays in sight and stands on every page of A4. */
import { columnLetters } from "~/domain/import/raw-row";
import type { CellFormat } from "./sheet-style";
import { spreadsheetText } from "./spreadsheet-text";

export type SheetPrint = {
  /** Of each column, in characters. */
  widths: readonly number[];
  formats: readonly CellFormat[];
  /** Rows that are strong, by their number from 0: totals. */
  strong: ReadonlySet<number>;
  landscape: boolean;
  /** How many of the first columns stand on paper. */
  printed: number;
  /** Printed on every page. */
  header: { left: string; right: string };
  footer: { left: string };
};

const VIEW = (pane: string) =>
  `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
const FROZEN = VIEW(
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>',
);

/** What stands before the rows. */
export function printHead({ widths }: SheetPrint): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${FROZEN}<cols>${columns.join("")}</cols>`;
}

/** What stands after them. Paper 9 is A4. */
export function printFoot({ landscape, header, footer }: SheetPrint): string {
  const orientation = landscape ? "landscape" : "portrait";
  const top = `&L${printed(header.left)}&R${printed(header.right)}`;
  const bottom = `&L${printed(footer.left)}&R&P / &N`;
  return `<printOptions gridLines="1"/><pageMargins left="0.6" right="0.6" top="0.8" bottom="0.7" header="0.35" footer="0.35"/><pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>${spreadsheetText(top)}</oddHeader><oddFooter>${spreadsheetText(bottom)}</oddFooter></headerFooter>`;
}

/** What of it stands on paper, and that its head does on every page. */
export function printNames(sheet: string, at: number, { printed: columns }: SheetPrint): string {
  const quoted = spreadsheetText(`'${sheet.replaceAll("'", "''")}'`);
  const named = (name: string, range: string) =>
    `<definedName name="_xlnm.${name}" localSheetId="${at}">${quoted}!${range}</definedName>`;
  const area = named("Print_Area", `$A:$${columnLetters(columns - 1)}`);
  return area + named("Print_Titles", "$1:$1");
}

/** Programs keep 255 characters of a header, and read what follows an ampersand as an order. */
const printed = (text: string): string => text.slice(0, 100).replaceAll("&", "&&");
