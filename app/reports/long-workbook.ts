/**
 * A workbook of one long table whose rows come some at a time: it holds the packed sheet and one piece of what is not.
 *
 * A short table gives the bytes of `workbook`. A long one is packed piece by piece, which gives other bytes than packing
 * it whole, but the same ones for the same rows, however they come.
 */
import { setImmediate } from "node:timers/promises";
import { Deflate, deflateSync, strToU8 } from "fflate";
import { rowXml, type SheetRow } from "./sheet-row";
import { partsOf, SHEET_BEGIN, SHEET_END, workbook } from "./workbook";
import { crcOf, joined, type PackedPart, zipArchive } from "./zip-archive";

const PIECE_BYTES = 65_536;
/** A sheet of this size is packed whole in a tenth of a second. */
const SHORT_BYTES = 2_000_000;

export async function longWorkbook(
  name: string,
  rows: AsyncIterable<readonly SheetRow[]>,
): Promise<Uint8Array> {
  const short: SheetRow[] = [];
  let bytes = 0;
  let long: ReturnType<typeof packedSheet> | null = null;
  for await (const some of rows) {
    if (long === null) {
      short.push(...some);
      bytes += some.reduce((sum, row) => sum + rowXml(row, 0).length, 0);
      if (bytes > SHORT_BYTES) {
        long = packedSheet();
        long.add(short.splice(0));
      }
    } else long.add(some);
    await setImmediate();
  }
  if (long === null) return workbook([{ name, rows: short }]);
  const { sheet, others } = partsOf([name]);
  const parts = others.map(([part, xml]) => packedWhole(part, strToU8(xml)));
  return zipArchive([...parts, { name: sheet(0), ...long.end() }]);
}

function packedWhole(name: string, bytes: Uint8Array): PackedPart {
  const packed = [deflateSync(bytes, { level: 6 })];
  return { name, packed, size: bytes.length, crc: crcOf(bytes, 0) };
}

function packedSheet() {
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (piece) => void packed.push(piece.slice()));
  const waiting = [strToU8(SHEET_BEGIN)];
  let [size, crc, count] = [0, 0, 0];
  const push = (piece: Uint8Array, isLast: boolean) => {
    size += piece.length;
    crc = crcOf(piece, crc);
    deflate.push(piece, isLast);
  };
  const pushWhole = () => {
    const bytes = joined(waiting.splice(0));
    let at = 0;
    for (; bytes.length - at >= PIECE_BYTES; at += PIECE_BYTES)
      push(bytes.subarray(at, at + PIECE_BYTES), false);
    waiting.push(bytes.slice(at));
  };
  return {
    add(rows: readonly SheetRow[]): void {
      const xml = rows.map((row, at) => rowXml(row, count + at + 1)).join("");
      count += rows.length;
      waiting.push(strToU8(xml));
      pushWhole();
    },
    end(): Omit<PackedPart, "name"> {
      waiting.push(strToU8(SHEET_END));
      pushWhole();
      push(joined(waiting), true);
      return { packed, size, crc };
    },
  };
}
