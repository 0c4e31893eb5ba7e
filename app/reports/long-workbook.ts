/**
 * A workbook of one long table whose rows come some at a time: it holds the packed sheet and one piece of what is not.
 *
 * A short table gives the bytes of `workbook`. A long one is packed piece by piece, which gives other bytes than packing
 * it whole, but the same ones for the same rows, however they come.
 */
import { setImmediate } from "node:timers/promises";
import { type Packed, packing, SMALL } from "./packing";
import { type SharedTexts, sharedTexts } from "./shared-texts";
import { rowXml, type SheetRow } from "./sheet-row";
import { partsOf, SHEET_BEGIN, SHEET_END, TEXTS_PART, textsXml, workbook } from "./workbook";
import { joined, zipArchive } from "./zip-archive";

const PIECE_BYTES = 65_536;
const ENCODER = new TextEncoder();
/** A sheet of so many cells is packed whole in a tenth of a second. */
const SHORT_CELLS = 40_000;

export async function longWorkbook(
  name: string,
  rows: AsyncIterable<readonly SheetRow[]>,
): Promise<Uint8Array> {
  const short: SheetRow[] = [];
  const texts = sharedTexts();
  let [cells, count] = [0, 0];
  let long: ReturnType<typeof inPieces> | null = null;
  for await (const some of rows) {
    if (long === null) {
      short.push(...some);
      cells += some.reduce((sum, row) => sum + row.length, 0);
      if (cells > SHORT_CELLS) long = inPieces(SHEET_BEGIN);
    }
    if (long !== null) {
      const added = short.length > 0 ? short.splice(0) : some;
      long.add(added.map((row, at) => rowXml(row, count + at + 1, texts)).join(""));
      count += added.length;
    }
    await setImmediate();
  }
  if (long === null) return workbook([{ name, rows: short }]);
  long.add(SHEET_END);
  const { sheet, others } = partsOf([name]);
  return zipArchive([
    ...others.map(([part, xml]) => ({ name: part, ...packedWhole(xml) })),
    { name: sheet(0), ...long.end() },
    { name: TEXTS_PART, ...(await packedTexts(texts)) },
  ]);
}

function packedWhole(xml: string): Packed {
  const part = packing(SMALL);
  part.add(ENCODER.encode(xml));
  return part.end();
}

async function packedTexts(texts: SharedTexts): Promise<Packed> {
  const part = inPieces("");
  let waiting = "";
  for (const xml of textsXml(texts)) {
    waiting += xml;
    if (waiting.length < PIECE_BYTES) continue;
    part.add(waiting);
    waiting = "";
    await setImmediate();
  }
  part.add(waiting);
  return part.end();
}

/** In pieces of one size, however the text comes. */
function inPieces(begin: string) {
  const part = packing(SMALL);
  let waiting = ENCODER.encode(begin);
  return {
    add(xml: string): void {
      const bytes = joined([waiting, ENCODER.encode(xml)]);
      let at = 0;
      for (; bytes.length - at >= PIECE_BYTES; at += PIECE_BYTES)
        part.add(bytes.subarray(at, at + PIECE_BYTES));
      waiting = bytes.slice(at);
    },
    end(): Packed {
      part.add(waiting);
      return part.end();
    },
  };
}
