/** How cells of a workbook look: plain, as a text that wraps, as a figure, as the head of a column; each strong or not. */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const CELL_FORMATS = ["plain", "text", "figure", "percent", "head"] as const;
export type CellFormat = (typeof CELL_FORMATS)[number];

/** The number under which the style sheet has a look; 0 is plain. */
export function styleOf(format: CellFormat, strong: boolean): number {
  return CELL_FORMATS.indexOf(format) + (strong ? CELL_FORMATS.length : 0);
}

const FONT = '<name val="游ゴシック"/><family val="3"/><charset val="128"/>';
const GREY_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEFEFEF"/><bgColor indexed="64"/></patternFill></fill>';
/** Formats that every program knows by number: 1,234 and 74%. */
const THOUSANDS = 3;
const PERCENT = 9;

function look(format: CellFormat, strong: boolean): string {
  const font = strong || format === "head" ? 1 : 0;
  const number = format === "figure" ? THOUSANDS : format === "percent" ? PERCENT : 0;
  const fill = format === "head" ? 2 : 0;
  const wraps = format === "text" || format === "head";
  const align = wraps ? '<alignment vertical="top" wrapText="1"/>' : '<alignment vertical="top"/>';
  const inside = format === "plain" ? "" : align;
  return `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${inside}</xf>`;
}

const LOOKS = [false, true].flatMap((strong) => CELL_FORMATS.map((format) => look(format, strong)));

/** Programs refuse a workbook without it. */
export const STYLE_SHEET = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/>${FONT}</font><font><b/><sz val="11"/>${FONT}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${GREY_FILL}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${LOOKS.length}">${LOOKS.join("")}</cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
