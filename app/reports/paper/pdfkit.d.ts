/** What of the PDF library is used here, as it is at the pinned version. */
declare module "pdfkit" {
  type Bytes = Uint8Array<ArrayBufferLike>;
  export class PDFStructureContent {
    private readonly mark: unknown;
  }
  export class PDFStructureElement {
    add(child: PDFStructureElement | PDFStructureContent): this;
    end(): void;
  }
  type ElementOptions = { alt?: string; lang?: string; scope?: "Column" | "Row" };
  export type Reference = {
    data: { Filter?: string; Length?: number };
    buffer: Bytes[];
    finalize(): void;
  };
  export default class PDFDocument {
    constructor(options: {
      autoFirstPage: boolean;
      compress: boolean;
      displayTitle: boolean;
      info: { Title: string; Subject?: string; CreationDate: Date; ModDate: Date };
      lang: string;
      pdfVersion: "1.7";
      tagged: boolean;
    });
    ref(data: object): Reference;
    on(event: "data", listener: (bytes: Bytes) => void): this;
    on(event: "end", listener: () => void): this;
    addPage(options: { size: "A4"; margin: number }): this;
    registerFont(name: string, source: Bytes): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: { lineBreak: false }): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    closePath(): this;
    circle(x: number, y: number, radius: number): this;
    fillAndStroke(fill: string, stroke: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    stroke(colour: string): this;
    fill(colour: string): this;
    fillColor(colour: string): this;
    struct(type: string, options?: ElementOptions): PDFStructureElement;
    addStructure(element: PDFStructureElement): this;
    markStructureContent(tag: string): PDFStructureContent;
    markContent(tag: "Artifact", options: { type: "Pagination" | "Layout" }): this;
    endMarkedContent(): this;
    end(): void;
    _font: PaperFace;
  }
  export type PaperFace = {
    font: {
      unitsPerEm: number;
      hasGlyphForCodePoint(code: number): boolean;
      glyphForCodePoint(code: number): { advanceWidth: number };
    };
  };
}
