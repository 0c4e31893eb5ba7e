/**
 * Parts packed into one file, as spreadsheets and documents are. The same parts give the same bytes on every machine, in
 * every time zone and at any time: they have no dates, and are packed by code of ours to ship, not by the platform's.
 *
 * A part is packed as it is written, so that a long table never stands in memory as a whole.
 */
import { Zip, ZipDeflate, zlibSync } from "fflate";

export type Part = { name: string; content: string | Uint8Array | Iterable<string> };

const CHUNK = 65_536;
/** In bytes: a chunk and the line that filled it, most of one byte each. */
const PLACE = 4 * CHUNK;
const ENCODER = new TextEncoder();
/** A long table takes most of its time to be packed: three times as quick, it is a third larger. */
const QUICK = 1;
const SMALL = 6;

export function packedParts(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  // The date of a part is written as the clock on the wall says, so it is made of such a one.
  const mtime = new Date(1980, 0, 1);
  for (const { name, content } of parts) {
    const isLong = typeof content !== "string" && !(content instanceof Uint8Array);
    const part = Object.assign(new ZipDeflate(name, { level: isLong ? QUICK : SMALL }), { mtime });
    zip.add(part);
    for (const chunk of chunksOf(content)) part.push(chunk);
    part.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(packed);
}

/** A stream of a document that packs its streams one by one. */
export const packedStream = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: SMALL });

/**
 * Lines are put together up to a fixed size: where they are parted tells in the packed bytes. A chunk is good until the
 * next one is asked for: all of them are written into one place.
 */
function* chunksOf(content: Part["content"]): Generator<Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  const place = new Uint8Array(PLACE);
  let waiting = "";
  for (const text of typeof content === "string" ? [content] : content) {
    waiting += text;
    if (waiting.length < CHUNK) continue;
    yield* encoded(waiting, place);
    waiting = "";
  }
  yield* encoded(waiting, place);
}

/** In so many pieces as the place asks for; no character is parted. */
function* encoded(text: string, place: Uint8Array): Generator<Uint8Array> {
  for (let rest = text; rest !== ""; ) {
    const { read, written } = ENCODER.encodeInto(rest, place);
    yield place.subarray(0, written);
    rest = rest.slice(read);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
