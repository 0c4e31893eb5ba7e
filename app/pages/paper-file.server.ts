/** A paper as the bytes of a file: the same paper gives the same bytes. */
import type { PaperFormat } from "~/domain/meeting";
import type { Paper } from "~/reports/paper/paper";
import { paperDocx } from "~/reports/paper/paper-docx";
import { paperPdf } from "~/reports/paper/paper-pdf";

export async function makePaper(
  paper: Paper,
  format: PaperFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  return format === "pdf" ? await paperPdf(paper) : paperDocx(paper);
}
