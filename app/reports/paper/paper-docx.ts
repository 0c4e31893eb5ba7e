/** A paper as a document for word processors, in the form of an official paper: to be read, corrected by hand and filed. */
import { type Part, packedParts } from "~/reports/packed-parts";
import type { Paper, PaperBlock, PaperChart, PaperPart } from "./paper";
import { wordBeside } from "./word-beside";
import { chartWorkbook, chartXml, placedChart } from "./word-chart";
import { footerXml, headerXml } from "./word-frame";
import { wordMap } from "./word-map";
import { MAIN, WORD_STYLES } from "./word-styles";
import { wordTable } from "./word-table";
import { wordParagraph, wordRun, wordText } from "./word-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OPEN = "application/vnd.openxmlformats-officedocument";
const WORD = `${OPEN}.wordprocessingml`;

export function paperDocx(paper: Paper): Uint8Array<ArrayBuffer> {
  const charts = paper.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : [])),
  );
  const xml = (name: string, content: string): Part => ({ name, content: HEAD + content });
  return packedParts([
    xml("[Content_Types].xml", contentTypes(paper.parts.length, charts.length)),
    xml(
      "_rels/.rels",
      relations([
        ["rId1", `${OFFICE}/officeDocument`, "word/document.xml"],
        ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ]),
    ),
    xml("docProps/core.xml", coreXml(paper)),
    xml("word/document.xml", documentXml(paper)),
    xml("word/styles.xml", WORD_STYLES),
    xml("word/settings.xml", SETTINGS),
    xml("word/footer1.xml", footerXml(paper)),
    ...paper.parts.map((part, at) => xml(`word/header${at + 1}.xml`, headerXml(paper, part))),
    ...charts.flatMap((chart, at) => chartParts(chart, at + 1)),
    xml("word/_rels/document.xml.rels", documentRelations(paper.parts.length, charts.length)),
  ]);
}

function chartParts(chart: PaperChart, number: number): Part[] {
  const book = `chart${number}.xlsx`;
  const beside = relations([["rId1", `${OFFICE}/package`, `../embeddings/${book}`]]);
  return [
    { name: `word/charts/chart${number}.xml`, content: HEAD + chartXml(chart) },
    { name: `word/charts/_rels/chart${number}.xml.rels`, content: HEAD + beside },
    { name: `word/embeddings/${book}`, content: chartWorkbook(chart) },
  ];
}

function* numbered(): Generator<number, number> {
  for (let at = 1; ; at += 1) yield at;
}

function documentXml(paper: Paper): string {
  const charts = numbered();
  const last = paper.parts.length - 1;
  const body = paper.parts.map((part, at) => {
    const content = partXml(paper, part, charts);
    const section = sectionXml(at);
    return at === last ? content + section : content + wordParagraph("Break", "", section);
  });
  return `<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>${body.join("")}</w:body></w:document>`;
}

function partXml(paper: Paper, part: PaperPart, charts: Generator<number, number>): string {
  return [
    wordParagraph("Heading1", wordRun(part.title)),
    ...part.lines.map((line) => wordParagraph("Origin", wordRun(line))),
    ...(paper.caution === null ? [] : [wordParagraph("Caution", wordRun(paper.caution))]),
    ...part.blocks.map((block) => blockXml(block, charts)),
  ].join("");
}

function blockXml(block: PaperBlock, charts: Generator<number, number>): string {
  switch (block.kind) {
    case "section":
      return wordParagraph("Heading2", wordRun(`${block.number}　${block.text}`), "<w:keepNext/>");
    case "item":
      return wordParagraph(`Item${block.level}`, wordRun(`${block.number}　${block.text}`));
    case "text":
      return wordParagraph("Words", wordRun(block.text));
    case "note":
      return wordParagraph("PaperNote", wordRun(block.text));
    case "table":
      return wordTable(block.table);
    case "chart": {
      const number = charts.next().value;
      return placedChart(block.chart, number, `rIdChart${number}`);
    }
    case "map":
      return wordMap(block.map);
    case "beside":
      return wordBeside(block);
  }
}

/** A4, with the margins of the PDF; pages are numbered through. */
const sectionXml = (at: number): string =>
  `<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader${at + 1}"/><w:footerReference w:type="default" r:id="rIdFooter1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1680" w:right="1304" w:bottom="1400" w:left="1304" w:header="700" w:footer="760" w:gutter="0"/></w:sectPr>`;

type Relation = [id: string, type: string, target: string];

const relations = (all: readonly Relation[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const counted = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

function documentRelations(parts: number, charts: number): string {
  return relations([
    ["rIdStyles", `${OFFICE}/styles`, "styles.xml"],
    ["rIdSettings", `${OFFICE}/settings`, "settings.xml"],
    ["rIdFooter1", `${OFFICE}/footer`, "footer1.xml"],
    ...counted(parts).map(
      (at): Relation => [`rIdHeader${at}`, `${OFFICE}/header`, `header${at}.xml`],
    ),
    ...counted(charts).map(
      (at): Relation => [`rIdChart${at}`, `${OFFICE}/chart`, `charts/chart${at}.xml`],
    ),
  ]);
}

function contentTypes(parts: number, charts: number): string {
  const kinds: [string, string][] = [
    ["word/document.xml", `${WORD}.document.main+xml`],
    ["word/styles.xml", `${WORD}.styles+xml`],
    ["word/settings.xml", `${WORD}.settings+xml`],
    ["word/footer1.xml", `${WORD}.footer+xml`],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...counted(parts).map((at): [string, string] => [`word/header${at}.xml`, `${WORD}.header+xml`]),
    ...counted(charts).map((at): [string, string] => [
      `word/charts/chart${at}.xml`,
      `${OPEN}.drawingml.chart+xml`,
    ]),
  ];
  const overrides = kinds.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="${OPEN}.spreadsheetml.sheet"/>${overrides.join("")}</Types>`;
}

/** The instant is that of the paper, so that the file is the same whenever it is made. */
function coreXml({ title, asOf, language }: Paper): string {
  const at = `${asOf.slice(0, 19)}Z`;
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${wordText(title)}</dc:title><dc:language>${language}</dc:language>${date("created")}${date("modified")}</cp:coreProperties>`;
}

const SETTINGS = `<w:settings xmlns:w="${MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/></w:settings>`;
