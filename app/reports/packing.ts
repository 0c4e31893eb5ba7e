/**
 * One part of a zip, packed as it is written: what is put in stands nowhere as a whole. By code of ours to ship, not by
 * the platform's, so that the same pieces give the same bytes with every Node. A checksum is the same from anybody.
 */
import { crc32 } from "node:zlib";
import { Deflate, type DeflateOptions, zlibSync } from "fflate";

/** `packed`: deflated, piece by piece. `size` and `crc` are those of the part itself. */
export type Packed = { packed: Uint8Array[]; size: number; crc: number };

/** The level that is asked for unless a table is long. */
export const SMALL = 6;

/** A stream of a document that packs its streams one by one. */
export const packedStream = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: SMALL });

export function packing(level: NonNullable<DeflateOptions["level"]>) {
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level }, (piece) => void packed.push(piece));
  let [size, crc] = [0, 0];
  return {
    /** Where one piece ends and the next begins tells in the packed bytes. A piece may be written over afterwards. */
    add(piece: Uint8Array): void {
      size += piece.length;
      crc = crc32(piece, crc);
      deflate.push(piece, false);
    },
    end(): Packed {
      deflate.push(new Uint8Array(), true);
      return { packed, size, crc };
    },
  };
}
