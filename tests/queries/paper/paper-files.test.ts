/** Files of a paper as programs open them: whole, with nothing that runs, whatever was typed into the register. */
import { inflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { paperCsvs } from "~/reports/paper/paper-csv";
import { paperDocx } from "~/reports/paper/paper-docx";
import { paperPdf } from "~/reports/paper/paper-pdf";
import { paperXlsx } from "~/reports/paper/paper-xlsx";
import { readFile } from "../../support/brought-file";
import { frozenEvent, frozenReport, variedEvents } from "../../support/frozen-record";
import { paperOf } from "../../support/report-papers";

const HOSTILE = [
  ...['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "<script>&\"'"],
  ..."\u202eabc".split("|"),
  ...[
    "العربية",
    "😀👨‍👩‍👧",
    "\u0000\u0001\u0008",
    "_x0041_",
    "\ud83d",
    "]]>",
    "a\nb\rc",
    "長".repeat(50_000),
  ],
];
const hostile = () =>
  paperOf(
    frozenReport(
      HOSTILE.map((text, at) =>
        frozenEvent({ id: at + 1, title: { ja: text, en: text }, source: text }),
      ),
    ),
  );

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );

/** Every element with its parents, or the fault of what is no XML. */
function elementsOf(xml: string): { name: string; path: string; text: string }[] {
  const found: { name: string; path: string; text: string }[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name }) => {
    found.push({ name, path: open.join("/"), text: "" });
    open.push(name);
  });
  parser.on("text", (text) => {
    const last = found.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return found;
}

test.each(["varied", "hostile"])("a document (%s) is whole: XML, types and relations", (which) => {
  const paper = which === "varied" ? paperOf(frozenReport(variedEvents(30))) : hostile();
  const parts = partsOf(paperDocx(paper));
  const types = parts["[Content_Types].xml"] ?? "";
  for (const [name, xml] of Object.entries(parts)) {
    if (name.endsWith(".xlsx")) continue;
    elementsOf(xml);
    if (!name.endsWith(".rels") && name !== "[Content_Types].xml")
      expect(types).toContain(`PartName="/${name}"`);
    for (const [, target = ""] of name.endsWith(".rels") ? xml.matchAll(/Target="([^"]+)"/g) : []) {
      const folder = name.replace(/_rels\/.*$/, "");
      const path = new URL(target, `http://x/${folder}`).pathname.slice(1);
      expect(Object.keys(parts)).toContain(path);
    }
  }
  const document = parts["word/document.xml"] ?? "";
  const asked = [...document.matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id);
  for (const id of asked) expect(parts["word/_rels/document.xml.rels"]).toContain(`Id="${id}"`);
  const styles = [...document.matchAll(/w:pStyle w:val="([^"]+)"/g)].map(([, id]) => id);
  for (const style of new Set(styles))
    expect(parts["word/styles.xml"]).toContain(`w:styleId="${style}"`);
});

test("a document repeats the head of each table, parts no row, and runs no field but the pages'", () => {
  const parts = partsOf(paperDocx(hostile()));
  const document = parts["word/document.xml"] ?? "";
  const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  expect(tables.length).toBeGreaterThan(6);
  for (const table of tables) {
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual(
      rows.map((_, at) => at === 0),
    );
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  }
  const fields = Object.values(parts)
    .join("")
    .match(/w:instr(Text|="[^"]*")/g);
  expect([...new Set(fields)].sort()).toEqual(['w:instr=" NUMPAGES "', 'w:instr=" PAGE "']);
  // All but line ends, tabs and what joins an emoji.
  expect(document.replace(/[\n\t\u200d]/g, "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(parts["word/footer1.xml"]).toContain("7F3A-91C2");
  expect(parts["word/header1.xml"]).toContain("資料１");
});

test("a document has a chart with the figures that it shows, and its words", async () => {
  const unzipped = unzipSync(paperDocx(paperOf(frozenReport(variedEvents(30)))));
  const chart = strFromU8(unzipped["word/charts/chart1.xml"] ?? new Uint8Array());
  const shown = [...chart.matchAll(/<c:numCache>.*<\/c:numCache>/gs)].join("");
  const values = [...shown.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) => value);
  expect(values).toHaveLength(12);
  const book = await readFile(unzipped["word/embeddings/chart1.xlsx"] ?? new Uint8Array());
  expect(book.rows.map(({ cells }) => cells[1])).toEqual(values);
  const document = strFromU8(unzipped["word/document.xml"] ?? new Uint8Array());
  expect(document).toMatch(/descr="[^"]*4月 \d+件/);
});

test("a workbook holds figures as figures, texts as texts, a head in sight, and print set up for A4", () => {
  const parts = partsOf(paperXlsx(hostile()));
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/"));
  expect(sheets.length).toBeGreaterThan(7);
  for (const [, xml] of sheets) {
    const elements = elementsOf(xml).map(({ name }) => name);
    expect(elements).not.toContain("f");
    expect(elements).not.toContain("hyperlink");
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('paperSize="9"');
    expect(xml).toContain("7F3A-91C2");
    for (const cell of xml.match(/<c r="[^>]*>/g) ?? [])
      expect(cell).toMatch(/^<c r="[A-Z]+\d+"( s="\d+")?( t="s")?>$/);
  }
  expect(parts["xl/workbook.xml"]).toContain("_xlnm.Print_Titles");
  const summary = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(summary).toMatch(new RegExp(`<c r="B2" s="\\d+"><v>${HOSTILE.length}</v>`));
});

test("what a person reads back from the rows of a workbook is what was typed", async () => {
  const titles = ["=1+1", "桜まつり", "العربية 😀", "a\tb"];
  const events = titles.map((ja, at) => frozenEvent({ id: at + 1, title: { ja, en: null } }));
  const paper = paperOf(frozenReport(events));
  const rows = paper.sheets.filter(({ name }) => name === "rows");
  const read = await readFile(paperXlsx({ ...paper, sheets: rows }));
  expect(read.rows.map(({ cells }) => cells[1])).toEqual(titles);
});

test("CSV of every table runs nothing and has machine names", () => {
  const paper = hostile();
  const files = paperCsvs(paper);
  expect(files.map(({ name }) => name)).toEqual(paper.sheets.map(({ name }) => name));
  for (const { content } of files)
    for (const line of content.slice(1).split("\r\n").slice(1))
      expect(line).not.toMatch(/(^|,)"?[=+@＝]/);
});

test("a PDF is tagged, says its language and title, and does nothing when it is opened", async () => {
  const bytes = await paperPdf(hostile());
  const text = Buffer.from(bytes).toString("latin1");
  expect(text.startsWith("%PDF-1.7")).toBe(true);
  expect(text).toMatch(/\/Marked true/);
  expect(text).toMatch(/\/Lang \(ja\)/);
  for (const tag of ["H1", "H2", "Table", "TH", "TD", "Figure"])
    expect(text).toContain(`/S /${tag}\n`);
  expect(text).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|URI|AA|EmbeddedFile)\b/);
  const streams = [...text.matchAll(/\/Length (\d+)[\s\S]*?stream\n/g)].map((found) => {
    const from = (found.index ?? 0) + found[0].length;
    return inflateSync(bytes.subarray(from, from + Number(found[1])));
  });
  expect(streams.length).toBeGreaterThan(4);
});
