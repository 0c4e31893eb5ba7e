/** Until the reader of workbooks is here: delimited text alone, its first row the header. */
import { readFile } from "node:fs/promises";
import { refusedWhole } from "~/domain/import/import-refusal";
import type { FileVerdict, TableChoice } from "~/domain/import/understood-file";
import { delimitedRows } from "./delimited-rows";
import { fileText } from "./file-text";

export const MOST_FILE_ROWS = 200_000;

export async function understandFile(
  path: string,
  choice: TableChoice,
  { maxRows = MOST_FILE_ROWS }: { maxRows?: number } = {},
): Promise<FileVerdict> {
  const read = fileText(await readFile(path), choice.encoding);
  if (!read.ok)
    return { ok: false, reason: read.reason, refusal: refusedWhole(read.reason), seen: null };
  const separator = choice.separator ?? "comma";
  const { rows } = await delimitedRows(read.value.text, { separator, most: maxRows });
  const [header, ...data] = rows;
  if (header === undefined || data.length === 0)
    return { ok: false, reason: "no-rows", refusal: refusedWhole("no-rows"), seen: null };
  return {
    ok: true,
    value: {
      ...{ format: "delimited", encoding: read.value.encoding, separator, sheets: [], sheet: null },
      ...{ preamble: [], headerRow: header.number, headerRows: 1, header: header.cells },
      ...{ sample: data.slice(0, 5), findings: [], rowCount: data.length },
      kinds: { data: data.length, note: 0, total: 0 },
    },
  };
}
