/**
 * A workbook for spreadsheet programs, for templates, exports and papers.
 *
 * Text stays text, whatever it begins with: no cell is ever run as a formula.
 */
import { type Part, packedParts } from "./packed-parts";
import { type SharedTexts, sharedTexts } from "./shared-texts";
import { printFoot, printHead, printNames, type SheetPrint } from "./sheet-print";
import { rowXml, type SheetRow } from "./sheet-row";
import { STYLE_SHEET } from "./sheet-style";
import { spreadsheetText } from "./spreadsheet-text";

export type WorkbookSheet = {
  name: string;
  /** Asked for once, a row at a time. */
  rows: Iterable<SheetRow>;
  /** Of a sheet whose first row is its head. */
  print?: SheetPrint;
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const LONGEST_SHEET_NAME = 31;

export function workbook(sheets: readonly WorkbookSheet[]): Uint8Array<ArrayBuffer> {
  const { others, sheet: partOf } = partsOf(
    sheets.map(({ name }) => name),
    sheets,
  );
  const texts = sharedTexts();
  const parts: Part[] = [
    ...others.map(([name, content]) => ({ name, content })),
    ...sheets.map((sheet, at) => ({ name: partOf(at), content: sheetXml(sheet, texts) })),
    // The last: which texts there are is known when every sheet is written.
    { name: TEXTS_PART, content: textsXml(texts) },
  ];
  return packedParts(parts);
}

/** The parts beside the sheets of these names, and what the part of a sheet is called. */
export function partsOf(wanted: readonly string[], sheets: readonly WorkbookSheet[] = []) {
  const names = sheetNames(wanted);
  const others: [name: string, xml: string][] = [
    ["[Content_Types].xml", contentTypes(names.length)],
    ["_rels/.rels", relations([officeDocument, "xl/workbook.xml"])],
    ["xl/workbook.xml", workbookXml(sheets, names)],
    ["xl/_rels/workbook.xml.rels", sheetRelations(names.length)],
    ["xl/styles.xml", STYLE_SHEET],
  ];
  return {
    others: others.map(([name, xml]) => [name, HEAD + xml] as const),
    sheet: (at: number) => `xl/worksheets/sheet${at + 1}.xml`,
  };
}

const officeDocument = `${DOCUMENT}/officeDocument`;
type Relation = [type: string, target: string];

const relations = (...all: Relation[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

function sheetRelations(sheets: number): string {
  const each = Array.from(
    { length: sheets },
    (_, at): Relation => [`${DOCUMENT}/worksheet`, `worksheets/sheet${at + 1}.xml`],
  );
  return relations(
    ...each,
    [`${DOCUMENT}/styles`, "styles.xml"],
    [`${DOCUMENT}/sharedStrings`, "sharedStrings.xml"],
  );
}

function workbookXml(sheets: readonly WorkbookSheet[], names: readonly string[]): string {
  const listed = names.map(
    (name, at) =>
      `<sheet name="${spreadsheetText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = names.flatMap((name, at) => {
    const print = sheets[at]?.print;
    return print ? [printNames(name, at, print)] : [];
  });
  const defined = titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${listed.join("")}</sheets>${defined}</workbook>`;
}

function contentTypes(sheets: number): string {
  const override = (part: string, of: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${of}+xml"/>`;
  const each = Array.from({ length: sheets }, (_, at) =>
    override(`worksheets/sheet${at + 1}`, "worksheet"),
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ...[override("workbook", "sheet.main"), override("styles", "styles")],
    ...[override("sharedStrings", "sharedStrings"), ...each],
  ].join("")}</Types>`;
}

export const SHEET_BEGIN = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
export const SHEET_END = "</sheetData></worksheet>";

function* sheetXml({ rows, print }: WorkbookSheet, texts: SharedTexts): Generator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}">${print ? printHead(print) : ""}<sheetData>`;
  let at = 1;
  for (const cells of rows) {
    yield rowXml(cells, at, texts, print);
    at += 1;
  }
  yield `</sheetData>${print ? printFoot(print) : ""}</worksheet>`;
}

export const TEXTS_PART = "xl/sharedStrings.xml";

export function* textsXml(texts: SharedTexts): Generator<string> {
  yield `${HEAD}<sst xmlns="${MAIN}">`;
  yield* texts.xml();
  yield "</sst>";
}

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
