/**
 * Parts packed into one file, as spreadsheets and documents are. The same parts give the same bytes on every machine, in
 * every time zone and at any time: they have no dates, and are packed by code of ours to ship, not by the platform's.
 *
 * A part is packed as it is written, so that a long table never stands in memory as a whole.
 */
import { packing, SMALL } from "./packing";
import { zipArchive } from "./zip-archive";

export type Part = { name: string; content: string | Uint8Array | Iterable<string> };

const CHUNK = 65_536;
/** In bytes: a chunk and the line that filled it, most of one byte each. */
const PLACE = 4 * CHUNK;
const ENCODER = new TextEncoder();
/** A long table takes most of its time to be packed: three times as quick, it is a third larger. */
const QUICK = 1;

export function packedParts(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  return zipArchive(
    parts.map(({ name, content }) => {
      const isLong = typeof content !== "string" && !(content instanceof Uint8Array);
      const part = packing(isLong ? QUICK : SMALL);
      for (const chunk of chunksOf(content)) part.add(chunk);
      return { name, ...part.end() };
    }),
  );
}

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
