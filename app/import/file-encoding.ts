/** Which encoding a file seems to be in, by the first of its lines that say anything about it. */
import { open } from "node:fs/promises";
import type { Encoding } from "~/domain/import/table-format";
import { guessEncoding } from "./encoding-guess";

const SAMPLE_BYTES = 262_144;
/** A line is whole in one of two samples at least. */
const STEP_BYTES = SAMPLE_BYTES / 2;
const ESCAPE = 0x1b;

/** Null for what is no text in any of them. A guess: whether the whole file fits shows when it is read. */
export async function fileEncoding(path: string): Promise<Encoding | null> {
  const handle = await open(path);
  try {
    for (let at = 0; ; at += STEP_BYTES) {
      const buffer = Buffer.alloc(SAMPLE_BYTES);
      const { bytesRead } = await handle.read(buffer, 0, SAMPLE_BYTES, at);
      const isLast = bytesRead < SAMPLE_BYTES;
      const sample = wholeLines(buffer.subarray(0, bytesRead), at > 0, !isLast);
      if (sample.some(isTelling)) return guessEncoding(sample);
      if (isLast) return "utf-8";
    }
  } finally {
    await handle.close();
  }
}

/** Of a letter beyond ASCII, in some encoding. */
const isTelling = (byte: number): boolean => byte >= 0x80 || byte === 0 || byte === ESCAPE;

const LINE_FEED = 0x0a;

/** Cut where lines end, unless every second byte is zero, where a line end has two bytes. */
function wholeLines(bytes: Buffer, cutStart: boolean, cutEnd: boolean): Buffer {
  if (bytes.subarray(0, 4096).includes(0)) return bytes;
  const start = cutStart ? bytes.indexOf(LINE_FEED) + 1 : 0;
  const end = cutEnd ? bytes.lastIndexOf(LINE_FEED) + 1 : 0;
  return bytes.subarray(start, end > start ? end : bytes.length);
}
