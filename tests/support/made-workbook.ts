/**
 * Workbooks as programs write them, and as nobody should: their parts are given as XML and packed here.
 *
 * Styles by number: 0 figure, 1 built-in day, 2 `yyyy"年"m"月"d"日"`, 3 era, 4 `#,##0"人"`, 5 `[h]:mm`, 6 built-in era,
 * 7 colours and `"days"`, 8 built-in moment, 9 `h:mm`, 10 `yyyy"年"m"月"`, 11 `0.00E+00`.
 */
import { strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const PLAIN_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const FORMATS = [
  ...["yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "[$-411]ge\\.m\\.d"],
  ...["#,##0&quot;人&quot;", "[h]:mm", "[Red]#,##0.00;[Blue]\\-#,##0&quot;days&quot;", "h:mm"],
  ...["yyyy&quot;年&quot;m&quot;月&quot;", "0.00E+00"],
];
const STYLE_IDS = [0, 14, 164, 165, 166, 167, 57, 168, 22, 169, 170, 171];
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts>${FORMATS.map(
  (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`,
).join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${STYLE_IDS.map(
  (id) => `<xf numFmtId="${id}"/>`,
).join("")}</cellXfs></styleSheet>`;

export type MadeSheet = { name: string; state?: string; xml: string };
export type MadeWorkbook = {
  /** What stands in `sheetData` of the one sheet; or whole sheets. */
  rows?: string;
  behind?: string;
  sheets?: readonly MadeSheet[];
  /** `<si>` each. */
  texts?: string;
  is1904?: boolean;
  type?: string;
  /** How the workbook names its sheets' folder. */
  folder?: string;
  /** Of every tag but those that name parts. */
  prefix?: string;
  more?: Record<string, string | Uint8Array>;
  level?: 0 | 6;
};

export function madeWorkbook(made: MadeWorkbook): Uint8Array {
  const { folder = "worksheets/", prefix = "", type = PLAIN_TYPE, is1904 = false } = made;
  const sheets = made.sheets ?? [{ name: "一覧", xml: sheetXml(made.rows ?? "", made.behind) }];
  const tagged = (xml: string) => HEAD + (prefix === "" ? xml : prefixed(xml, prefix));
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="rId${at + 1}"/>`,
  );
  const relation = (id: string, of: string, target: string) =>
    `<Relationship Id="${id}" Type="${DOCUMENT}/${of}" Target="${target}"/>`;
  const relations = (all: string) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": tagged(
      `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${listed.join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relations(
      sheets
        .map((_, at) => relation(`rId${at + 1}`, "worksheet", `${folder}sheet${at + 1}.xml`))
        .join("") +
        relation("rIdS", "styles", "styles.xml") +
        relation("rIdT", "sharedStrings", "sharedStrings.xml"),
    ),
    "xl/styles.xml": tagged(STYLES),
    "xl/sharedStrings.xml": tagged(`<sst xmlns="${MAIN}">${made.texts ?? ""}</sst>`),
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, tagged(xml)]),
    ),
    ...made.more,
  };
  const bytes = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === "string" ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(bytes), { level: made.level ?? 6 });
}

export const sheetXml = (rows: string, behind = ""): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** Rows of text and figures as most programs write them, from the first row on. */
export const plainRows = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((cells, at) => `<row r="${at + 1}">${cells.map(plainCell).join("")}</row>`).join("");

const plainCell = (value: string | number | null): string =>
  value === null
    ? "<c/>"
    : typeof value === "number"
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${value}</t></is></c>`;

const prefixed = (xml: string, prefix: string): string =>
  xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}:`).replace(/ xmlns="/g, ` xmlns:${prefix}="`);
