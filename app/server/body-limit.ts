/**
 * The size of a request body, checked before any route reads it.
 *
 * A declared length is believed, because Node's parser holds the sender to it; a body sent in chunks declares
 * none and is read up to the limit. What is too large is still read and thrown away: a browser that is cut off
 * while it sends shows a broken connection instead of our answer.
 *
 * Files pass unread: `receiveFile` and `receiveFiles` stream them to the disk, and count what declares no length.
 */

import { MAX_FILE_BYTES } from "~/domain/value/limits";
import { isManyFilesPath, MOST_FILES_BYTES } from "~/http/received-files.server";

const MAX_BODY_BYTES = 1_048_576;
/** Of somebody who is not signed in: a sign-in, or a new password. */
const MAX_STRANGERS_BYTES = 16_384;
/** A file with the other boxes of its form. */
const MAX_UPLOAD_BYTES = MAX_FILE_BYTES + MAX_BODY_BYTES;
/** Beyond this the sender is cut off after all. */
const MAX_DISCARDED_BYTES = 64 * MAX_BODY_BYTES;
const MAX_DISCARDED_UPLOAD_BYTES = 4 * MAX_FILE_BYTES;
/** Where files are posted: by a page of ours, by its script, by a program. */
const UPLOADS = new Set(["/imports/new", "/imports/new.data", "/api/v1/imports"]);
const ATTACHED = /^\/events\/\d+\/attachments\/send$/;

export type LimitedBody =
  | { ok: true; request: Request }
  | { ok: false; reason: "too-large" | "too-large-file" | "too-large-before-sign-in" };
type Body = ReadableStream<Uint8Array>;

/** Who sends it: somebody whose sign-in has ended is neither a stranger nor signed in. */
export type Sender = "signed-in" | "signed-out" | "stranger";

/**
 * `senderOf` is asked only where the answer makes a difference. What is too long of somebody whose sign-in has ended goes
 * on without its body: the page asks them to sign in again, and the browser has kept what they typed.
 */
export async function limitBody(
  request: Request,
  senderOf: () => Promise<Sender>,
): Promise<LimitedBody> {
  if (request.method === "GET" || request.method === "HEAD") return { ok: true, request };
  const declared = Number(request.headers.get("Content-Length") ?? Number.NaN);
  if (declared <= MAX_STRANGERS_BYTES || request.body === null) return { ok: true, request };
  const sender = await senderOf();
  if (sender === "signed-in" && isUpload(request)) return limitUpload(request, declared);
  const reason = sender === "signed-in" ? "too-large" : "too-large-before-sign-in";
  const max = sender === "signed-in" ? MAX_BODY_BYTES : MAX_STRANGERS_BYTES;
  if (declared <= max) return { ok: true, request };
  if (declared > MAX_DISCARDED_BYTES) return { ok: false, reason };

  const body = await readAtMost(request.body, max);
  if (body === null && sender !== "signed-out") return { ok: false, reason };
  return { ok: true, request: new Request(request, { body: body ?? "" }) };
}

function isUpload({ method, url }: Request): boolean {
  return method === "POST" && isUploadPath(new URL(url).pathname);
}

export function isUploadPath(path: string): boolean {
  return UPLOADS.has(path) || ATTACHED.test(path) || isManyFilesPath(path);
}

async function limitUpload(request: Request, declared: number): Promise<LimitedBody> {
  const isMany = isManyFilesPath(new URL(request.url).pathname);
  if (!(declared > (isMany ? MOST_FILES_BYTES : MAX_UPLOAD_BYTES))) return { ok: true, request };
  if (declared <= MAX_DISCARDED_UPLOAD_BYTES && request.body !== null)
    await readAtMost(request.body, 0, MAX_DISCARDED_UPLOAD_BYTES);
  return { ok: false, reason: "too-large-file" };
}

/** The whole body, or null when it is larger; either way it is read to its end, or until that is too much. */
async function readAtMost(
  stream: Body,
  maxBytes: number,
  maxDiscarded = MAX_DISCARDED_BYTES,
): Promise<Buffer<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size <= maxBytes) chunks.push(part.value);
    if (size > maxDiscarded) break;
  }
  return size <= maxBytes ? Buffer.concat(chunks) : null;
}
