/**
 * Which cells of a sheet are merged. They are told behind its rows, so the sheet is unpacked once before it is read: that
 * costs a tenth of reading its rows.
 */
import { type MergedCells, mergedCellsOf } from "~/domain/import/raw-row";
import { TableRefused } from "~/domain/import/table-refused";
import { readXml } from "./xml-part";

/** More are counted and not kept. */
const MOST_KEPT = 20_000;
const ROWS_END = /<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\s*\/>/;
/** As much as an end tag with the longest prefix can be cut at. */
const OVERLAP = 200;

export async function mergedCells(chunks: AsyncIterable<Uint8Array>): Promise<MergedCells[]> {
  const merged: MergedCells[] = [];
  try {
    await readXml(behindRows(chunks), {
      open(name, { ref }) {
        const cells = name === "mergeCell" ? mergedCellsOf(ref ?? "") : null;
        if (cells !== null && merged.length < MOST_KEPT) merged.push(cells);
      },
      close(name) {
        if (name === "mergeCells") throw new BehindMerges();
      },
    });
  } catch (error) {
    // The rest ends tags that began before the rows; whatever is wrong there shows when the rows are read.
    const isRest = error instanceof TableRefused && error.refusal.reason === "workbook-malformed";
    if (!isRest && !(error instanceof BehindMerges)) throw error;
  }
  return merged;
}

class BehindMerges extends Error {}

async function* behindRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let before = Buffer.alloc(0);
  let isBehind = false;
  for await (const chunk of chunks) {
    if (isBehind) {
      yield chunk;
      continue;
    }
    const bytes = Buffer.concat([before, chunk]);
    const end = ROWS_END.exec(bytes.toString("latin1"));
    if (end === null) {
      before = bytes.subarray(-OVERLAP);
      continue;
    }
    isBehind = true;
    yield Buffer.concat([Buffer.from("<rest>"), bytes.subarray(end.index + end[0].length)]);
  }
}
