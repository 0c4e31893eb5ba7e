/**
 * A paper as PDF: tagged, so that programs read it aloud in its order, with headings, tables and what its chart says.
 */
import type PDFDocument from "pdfkit";
import type { PDFStructureElement } from "pdfkit";
import { type FontMeasure, INK, type PageElement, type PageMark } from "./laid-page";
import { layPaper } from "./lay-paper";
import type { Paper } from "./paper";
import { pdfFile } from "./pdf-file";
import { printable } from "./printable";

export async function paperPdf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, asOf } = paper;
  const { pdf, finished } = pdfFile({ title, language, at: new Date(asOf) });
  const { measure, covers } = faces(pdf);
  const ready = printed(paper, (text) => printable(text, covers));
  const { document, pages } = layPaper(ready, measure);
  const elements = new Map<PageElement, PDFStructureElement>();
  const root = structure(pdf, document, elements);
  for (const { frame, pieces } of pages) {
    pdf.addPage({ size: "A4", margin: 0 });
    pdf.markContent("Artifact", { type: "Pagination" });
    for (const mark of frame) draw(pdf, mark);
    pdf.endMarkedContent();
    for (const { element, marks } of pieces) {
      if (marks.length === 0) continue;
      const owner = element && elements.get(element);
      if (!owner) pdf.markContent("Artifact", { type: "Layout" });
      const content = owner && element ? pdf.markStructureContent(element.tag) : null;
      for (const mark of marks) draw(pdf, mark);
      pdf.endMarkedContent();
      if (owner && content) owner.add(content);
    }
  }
  pdf.addStructure(root);
  root.end();
  return finished();
}

/** Widths are added up from those of the characters, so that a line is measured in no time. */
function faces(pdf: PDFDocument): { measure: FontMeasure; covers: (code: number) => boolean } {
  const [regular, bold] = ["regular", "bold"].map((name) => {
    const { font } = pdf.font(name)._font;
    const known = new Map<string, number>();
    const advance = (sign: string) => {
      const width =
        known.get(sign) ??
        font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
      known.set(sign, width);
      return width;
    };
    return { advance, covers: (code: number) => font.hasGlyphForCodePoint(code) };
  });
  if (!regular || !bold) throw new Error("A paper needs two fonts");
  const measure: FontMeasure = (text, size, isBold) => {
    let width = 0;
    for (const sign of text) width += (isBold ? bold : regular).advance(sign);
    return width * size;
  };
  return { measure, covers: (code) => regular.covers(code) && bold.covers(code) };
}

/** Every word of the paper as the font has it. */
function printed<Value>(value: Value, print: (text: string) => string): Value {
  if (typeof value === "string") return print(value) as Value;
  if (Array.isArray(value)) return value.map((each) => printed(each, print)) as Value;
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([name, each]) => [
    name,
    name === "sheets" ? each : printed(each, print),
  ]);
  return Object.fromEntries(entries) as Value;
}

function structure(
  pdf: PDFDocument,
  element: PageElement,
  elements: Map<PageElement, PDFStructureElement>,
): PDFStructureElement {
  const { tag, children, ...said } = element;
  const made = pdf.struct(tag, said);
  elements.set(element, made);
  for (const child of children) made.add(structure(pdf, child, elements));
  return made;
}

function draw(pdf: PDFDocument, mark: PageMark): void {
  if (mark.kind === "words") {
    if (mark.text.trim() === "") return;
    pdf
      .font(mark.bold ? "bold" : "regular")
      .fontSize(mark.size)
      .fillColor(INK);
    // The library sets a line by its ascent; ours are set by the square that the characters fill.
    pdf.text(mark.text, mark.x, mark.y - mark.size * 0.28, { lineBreak: false });
  } else if (mark.kind === "line") {
    pdf
      .lineWidth(mark.width)
      .moveTo(mark.from.x, mark.from.y)
      .lineTo(mark.to.x, mark.to.y)
      .stroke(mark.colour);
  } else {
    const { x, y, width, height, colour } = mark;
    const box = pdf.lineWidth(0.9).rect(x, y, width, height);
    if (mark.kind === "box") box.fill(colour);
    else box.stroke(colour);
  }
}
