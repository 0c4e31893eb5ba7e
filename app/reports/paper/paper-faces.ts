/** The two faces of a paper: how wide a text is in them, and which characters they have. */
import type PDFDocument from "pdfkit";
import type { FontMeasure } from "./laid-page";
import { pdfFile } from "./pdf-file";

export type PaperFaces = { measure: FontMeasure; covers: (code: number) => boolean };

/** Widths are added up from those of the characters, so that a line is measured in no time. */
export function facesOf(pdf: PDFDocument): PaperFaces {
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

/** Where nothing is written to a file: pages for the screen. */
export const paperFaces = (): PaperFaces =>
  facesOf(pdfFile({ title: "", language: "ja", at: new Date(0) }).pdf);
