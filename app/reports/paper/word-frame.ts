/** What stands on every page of a document: the mark and the number of the paper above, its code and the page below. */
import type { Paper, PaperPart } from "./paper";
import { MAIN } from "./word-styles";
import { TEXT_WIDTH } from "./word-table";
import { wordParagraph, wordRun } from "./word-text";

const END = `<w:tabs><w:tab w:val="right" w:pos="${TEXT_WIDTH}"/></w:tabs>`;
const TAB = "<w:r><w:tab/></w:r>";
/** The number stands in a box, as on papers of a meeting. */
const BOX = '<w:sz w:val="21"/><w:bdr w:val="single" w:sz="8" w:space="4" w:color="auto"/>';

export function headerXml({ mark }: Paper, { number }: PaperPart): string {
  const boxed = number === "" ? "" : TAB + wordRun(`　${number}　`, BOX);
  return `<w:hdr xmlns:w="${MAIN}">${wordParagraph("Header", wordRun(mark) + boxed, END)}</w:hdr>`;
}

export function footerXml({ foot, pageOf }: Paper): string {
  const { before, between, after } = pageOf;
  const page = [
    wordRun(before),
    field("PAGE"),
    wordRun(between),
    field("NUMPAGES"),
    wordRun(after),
  ];
  const line = wordRun(foot) + TAB + page.join("");
  return `<w:ftr xmlns:w="${MAIN}">${wordParagraph("Footer", line, END)}</w:ftr>`;
}

const field = (name: "PAGE" | "NUMPAGES"): string =>
  `<w:fldSimple w:instr=" ${name} ">${wordRun("1")}</w:fldSimple>`;
