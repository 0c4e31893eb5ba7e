/**
 * A workbook for spreadsheet programs, for templates and exports. The same rows give the same bytes on every machine, in
 * every time zone and at any time: its parts have no dates, and are packed by code of ours to ship, not by the platform's.
 *
 * Text stays text, whatever it begins with: no cell is ever run as a formula.
 */
import { strToU8, zipSync } from "fflate";
import { columnLetters } from "~/domain/import/raw-row";

export type SheetRow = readonly (string | number | null)[];
export type WorkbookSheet = { name: string; rows: readonly SheetRow[] };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** What programs keep of a cell; they refuse a file with more. */
const LONGEST_CELL = 32_767;
const LONGEST_SHEET_NAME = 31;

export function workbook(sheets: readonly WorkbookSheet[]): Uint8Array {
  const { others, sheet } = partsOf(sheets.map(({ name }) => name));
  const parts = [...others, ...sheets.map(({ rows }, at) => [sheet(at), sheetXml(rows)] as const)];
  const files = parts.map(([name, xml]) => [name, strToU8(xml)] as const);
  // The date of a part is written as the clock on the wall says, so it is made of such a one.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 });
}

/** The parts beside the sheets of these names, and what the part of a sheet is called. */
export function partsOf(wanted: readonly string[]) {
  const names = sheetNames(wanted);
  const others: [name: string, xml: string][] = [
    ["[Content_Types].xml", contentTypes(names.length)],
    ["_rels/.rels", relations([`${DOCUMENT}/officeDocument`, "xl/workbook.xml"])],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${names
        .map(
          (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
        )
        .join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations(
        ...names.map(
          (_, at): Relation => [`${DOCUMENT}/worksheet`, `worksheets/sheet${at + 1}.xml`],
        ),
        [`${DOCUMENT}/styles`, "styles.xml"],
      ),
    ],
    ["xl/styles.xml", STYLES],
  ];
  return {
    others: others.map(([name, xml]) => [name, HEAD + xml] as const),
    sheet: (at: number) => `xl/worksheets/sheet${at + 1}.xml`,
  };
}

type Relation = [type: string, target: string];

const relations = (...all: Relation[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

function contentTypes(sheets: number): string {
  const override = (part: string, of: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${of}+xml"/>`;
  const each = Array.from({ length: sheets }, (_, at) =>
    override(`worksheets/sheet${at + 1}`, "worksheet"),
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ...[override("workbook", "sheet.main"), override("styles", "styles"), ...each],
  ].join("")}</Types>`;
}

/** Programs refuse a workbook without them. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="游ゴシック"/><family val="3"/><charset val="128"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`;

export const SHEET_BEGIN = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
export const SHEET_END = "</sheetData></worksheet>";

const sheetXml = (rows: readonly SheetRow[]): string =>
  `${SHEET_BEGIN}${rows.map((cells, at) => rowXml(cells, at + 1)).join("")}${SHEET_END}`;

/** `row`: its number, from 1. */
export function rowXml(cells: SheetRow, row: number): string {
  const written = cells.map((value, column) => cellXml(value, `${columnLetters(column)}${row}`));
  return `<row r="${row}">${written.join("")}</row>`;
}

function cellXml(value: string | number | null, at: string): string {
  if (typeof value === "number" && Number.isFinite(value))
    return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value !== "string" || value === "") return "";
  const text = `<t xml:space="preserve">${escaped(cut(value))}</t>`;
  return `<c r="${at}" t="inlineStr"><is>${text}</is></c>`;
}

/** Never in the middle of a character. */
const cut = (text: string): string =>
  text.length <= LONGEST_CELL ? text : text.slice(0, LONGEST_CELL).replace(/[\ud800-\udbff]$/, "");

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML cannot hold is written as spreadsheet programs do: `_x000D_`. Half a character becomes the mark of one. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, codeOf)
    .replace(/\p{Cs}/gu, "\ufffd");

const codeOf = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Without the signs that no name may have, and no two alike. */
function sheetNames(wanted: readonly string[]): string[] {
  const names: string[] = [];
  for (const [at, name] of wanted.entries()) {
    const plain = name
      .replace(/[[\]:*?/\\]/g, " ")
      .trim()
      .slice(0, LONGEST_SHEET_NAME);
    const isFree = plain !== "" && !names.some((of) => of.toLowerCase() === plain.toLowerCase());
    names.push(isFree ? plain : `Sheet${at + 1}`);
  }
  return names;
}
