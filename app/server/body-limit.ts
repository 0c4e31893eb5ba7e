/**
 * The size of a request body, checked before any route reads it.
 *
 * A declared length is believed, because Node's parser holds the sender to it. A body sent in chunks
 * declares none: it is read up to the limit and handed on whole.
 */
export const MAX_BODY_BYTES = 1_048_576;

export type LimitedBody = { ok: true; request: Request } | { ok: false; reason: "too-large" };

const TOO_LARGE: LimitedBody = { ok: false, reason: "too-large" };

export async function limitBody(request: Request, maxBytes = MAX_BODY_BYTES): Promise<LimitedBody> {
  if (request.method === "GET" || request.method === "HEAD") return { ok: true, request };
  const declared = request.headers.get("Content-Length");
  if (declared !== null) return Number(declared) <= maxBytes ? { ok: true, request } : TOO_LARGE;
  if (request.body === null) return { ok: true, request };

  const body = await readUpTo(request.body, maxBytes);
  if (body === null) return TOO_LARGE;
  return { ok: true, request: new Request(request, { body }) };
}

/** The whole body, or null when it is larger. */
async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
