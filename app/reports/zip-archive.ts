/** A zip of parts that are packed already, without dates: the same parts give the same bytes. */
import type { Packed } from "./packing";

export type PackedPart = Packed & { name: string };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, where the clock of such files begins. */
const NO_DATE = 0x0021;

export function zipArchive(parts: readonly PackedPart[]): Uint8Array<ArrayBuffer> {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, packed, size, crc } of parts) {
    const title = new TextEncoder().encode(name);
    const common = [
      ...[u16(VERSION), u16(0), u16(DEFLATED), u16(0), u16(NO_DATE), u32(crc)],
      ...[u32(lengthOf(packed)), u32(size), u16(title.length), u16(0)],
    ];
    const body = [u32(LOCAL), ...common, title, ...packed];
    // No comment, the first disk, no attributes.
    const rest = [u16(0), u16(0), u16(0), u32(0), u32(offset)];
    directory.push(u32(CENTRAL), u16(VERSION), ...common, ...rest, title);
    bodies.push(...body);
    offset += lengthOf(body);
  }
  const count = u16(parts.length);
  const where = [u32(lengthOf(directory)), u32(offset)];
  return joined([
    ...[...bodies, ...directory],
    ...[u32(END), u16(0), u16(0), count, count, ...where, u16(0)],
  ]);
}

const u16 = (value: number) => new Uint8Array([value & 0xff, (value >>> 8) & 0xff]);
const u32 = (value: number) =>
  new Uint8Array([0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff));

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
