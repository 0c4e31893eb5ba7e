/** The text of a file as people save it, in the encoding that was chosen or else the one that it seems to be in. */
import type { Encoding } from "~/domain/import/table-format";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import { strictText } from "./decoded-text";
import { guessEncoding } from "./encoding-guess";

export type FileText = { text: string; encoding: Encoding };
export type FileTextRefusal =
  | "file-empty"
  | "file-is-workbook"
  | "encoding-unknown"
  | "encoding-does-not-fit";

/** How a workbook of a spreadsheet begins: of today (a ZIP archive), and of before 2007. */
const WORKBOOKS = ["504b0304", "d0cf11e0"];

export function fileText(
  bytes: Uint8Array,
  chosen: Encoding | null = null,
): Parsed<FileText, FileTextRefusal> {
  if (bytes.length === 0) return refuse("file-empty");
  const begins = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (WORKBOOKS.includes(begins)) return refuse("file-is-workbook");
  const encoding = chosen ?? guessEncoding(bytes);
  const text = encoding === null ? null : strictText(bytes, encoding);
  if (encoding !== null && text !== null) return parsed({ text, encoding });
  return refuse(chosen === null ? "encoding-unknown" : "encoding-does-not-fit");
}
