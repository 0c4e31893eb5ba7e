/**
 * A paper as PDF: tagged, so that programs read it aloud in its order, with headings, tables and what its chart says.
 */
import type PDFDocument from "pdfkit";
import type { PDFStructureElement } from "pdfkit";
import { INK, type PageElement, type PageMark } from "./laid-page";
import { layPaper } from "./lay-paper";
import type { Paper } from "./paper";
import { facesOf } from "./paper-faces";
import { pdfFile } from "./pdf-file";
import { printed } from "./printable";

export async function paperPdf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, asOf } = paper;
  const { pdf, finished } = pdfFile({ title, language, at: new Date(asOf) });
  const { measure, covers } = facesOf(pdf);
  const ready = printed(paper, covers);
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
  } else if (mark.kind === "shape") {
    const [first, ...rest] = mark.points;
    if (first === undefined) return;
    pdf.lineWidth(mark.width).moveTo(first.x, first.y);
    for (const { x, y } of rest) pdf.lineTo(x, y);
    pdf.closePath();
    if (mark.fill === null) pdf.stroke(INK);
    else pdf.fillAndStroke(mark.fill, INK);
  } else if (mark.kind === "dot") {
    const { x, y, radius, fill } = mark;
    pdf.lineWidth(0.7).circle(x, y, radius).fillAndStroke(fill, INK);
  } else {
    const { x, y, width, height, colour } = mark;
    const box = pdf.lineWidth(0.9).rect(x, y, width, height);
    if (mark.kind === "box") box.fill(colour);
    else box.stroke(colour);
  }
}
