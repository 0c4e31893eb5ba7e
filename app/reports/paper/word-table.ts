/** A table of a document: its head is repeated on every page, and no row is parted. */
import type { PaperColumn, PaperRow, PaperTable } from "./paper";
import { wordParagraph, wordRun, wordText } from "./word-text";

/** Between the margins of the page, in twentieths of a point. */
export const TEXT_WIDTH = 9298;
const SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="EFEFEF"/>';
const EDGES = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("");
const MARGINS =
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>';

export function wordTable({ title, columns, rows }: PaperTable): string {
  const widths = widthsOf(columns);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const properties = `<w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>${EDGES}</w:tblBorders><w:tblLayout w:type="fixed"/>${MARGINS}<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${wordText(title)}"/>`;
  const body = rows.map((row, at) => bodyRow(row, rows[at + 1]?.role === "sum", columns, widths));
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${headRow(columns, widths)}${body.join("")}</w:tbl>`;
}

/** Whole numbers that fill the page. */
function widthsOf(columns: readonly PaperColumn[]): number[] {
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / 100));
  const left = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === 0 ? width + left : width));
}

function headRow(columns: readonly PaperColumn[], widths: readonly number[]): string {
  const cells = columns.map(({ label }, at) =>
    cellXml(wordParagraph("CellHead", wordRun(label)), widths[at] ?? 0, SHADE),
  );
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
}

function bodyRow(
  { role, cells }: PaperRow,
  /** What adds up stands below it. */
  stays: boolean,
  columns: readonly PaperColumn[],
  widths: readonly number[],
): string {
  const start = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
  if (role === "group") {
    const heading = wordParagraph("Cell", wordRun(cells[0] ?? ""), "<w:keepNext/>");
    const span = `<w:gridSpan w:val="${columns.length}"/>${SHADE}`;
    return `${start}${cellXml(heading, TEXT_WIDTH, span)}</w:tr>`;
  }
  const written = columns.map(({ align }, at) => {
    const style = align === "end" ? "CellEnd" : "Cell";
    const kept = stays ? "<w:keepNext/>" : "";
    const inner = role === "part" && at === 0 ? `${kept}<w:ind w:left="200"/>` : kept;
    const run = wordRun(cells[at] ?? "", role === "sum" ? "<w:b/><w:bCs/>" : "");
    return cellXml(wordParagraph(style, run, inner), widths[at] ?? 0, "");
  });
  return `${start}${written.join("")}</w:tr>`;
}

const cellXml = (content: string, width: number, look: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${look}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
