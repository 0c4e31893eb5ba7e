/**
 * Many rows in one transaction: a few hundredths of a second of work at a time. Between chunks others are answered, from what
 * was there before.
 */
import { setImmediate } from "node:timers/promises";

const CHUNK = 50;

export async function inChunks<Row>(
  rows: readonly Row[],
  work: (chunk: Row[]) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    await work(rows.slice(at, at + CHUNK));
    await setImmediate();
  }
}
