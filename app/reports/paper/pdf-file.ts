/**
 * A PDF under construction. The same calls give the same bytes on every machine: its dates are those of the paper, and its
 * streams are packed by code of ours to ship, not by the platform's.
 */
import PDFDocument, { type Reference } from "pdfkit";
import { packedStream } from "~/reports/packing";
import { paperFonts } from "./paper-fonts";

export type PdfFacts = { title: string; language: string; at: Date };

/** Begun, and what is to be asked for its bytes when everything is drawn. */
export function pdfFile({ title, language, at }: PdfFacts): {
  pdf: PDFDocument;
  finished: () => Promise<Uint8Array<ArrayBuffer>>;
} {
  const pdf = new PackedDocument({
    autoFirstPage: false,
    compress: false,
    displayTitle: true,
    info: { Title: title, CreationDate: at, ModDate: at },
    lang: language,
    pdfVersion: "1.7",
    tagged: true,
  });
  const pieces: Uint8Array[] = [];
  pdf.on("data", (bytes) => pieces.push(bytes));
  const ended = new Promise<void>((resolve) => {
    pdf.on("end", resolve);
  });
  const fonts = paperFonts();
  pdf.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
  const finished = async () => {
    pdf.end();
    await ended;
    return new Uint8Array(Buffer.concat(pieces));
  };
  return { pdf, finished };
}

class PackedDocument extends PDFDocument {
  override ref(data: object): Reference {
    const reference = super.ref(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.buffer.length > 0 && reference.data.Filter === undefined) {
        reference.buffer = [packedStream(Buffer.concat(reference.buffer))];
        reference.data.Filter = "FlateDecode";
      }
      finalize();
    };
    return reference;
  }
}
