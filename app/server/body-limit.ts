/**
 * The size of a request body, checked before any route reads it.
 *
 * A declared length is believed, because Node's parser holds the sender to it; a body sent in chunks declares
 * none and is read up to the limit. What is too large is still read and thrown away: a browser that is cut off
 * while it sends shows a broken connection instead of our answer.
 */
const MAX_BODY_BYTES = 1_048_576;
/** Beyond this the sender is cut off after all. */
const MAX_DISCARDED_BYTES = 64 * MAX_BODY_BYTES;

export type LimitedBody = { ok: true; request: Request } | { ok: false; reason: "too-large" };
type Body = ReadableStream<Uint8Array>;

const TOO_LARGE: LimitedBody = { ok: false, reason: "too-large" };

export async function limitBody(request: Request): Promise<LimitedBody> {
  if (request.method === "GET" || request.method === "HEAD") return { ok: true, request };
  const declared = Number(request.headers.get("Content-Length") ?? Number.NaN);
  if (declared <= MAX_BODY_BYTES) return { ok: true, request };
  if (request.body === null) return { ok: true, request };
  if (declared > MAX_DISCARDED_BYTES) return TOO_LARGE;

  const body = await readAtMost(request.body, MAX_BODY_BYTES);
  return body === null ? TOO_LARGE : { ok: true, request: new Request(request, { body }) };
}

/** The whole body, or null when it is larger; either way it is read to its end. */
async function readAtMost(stream: Body, maxBytes: number): Promise<Buffer<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size <= maxBytes) chunks.push(part.value);
    if (size > MAX_DISCARDED_BYTES) break;
  }
  return size <= maxBytes ? Buffer.concat(chunks) : null;
}
