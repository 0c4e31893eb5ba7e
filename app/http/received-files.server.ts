/**
 * The files of one form, each streamed to the disk and handed over before the next is read: of hundreds of photos one
 * lies there at a time. What is wrong with one of them keeps none of the others away.
 *
 * Authorize first: nothing of the body is read before.
 */
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { MAX_AT_ONCE, MAX_ATTACHMENT_BYTES } from "~/domain/attachment/attachment-limits";
import type { ReceivingRefusal } from "~/domain/attachment/attachment-refusal";
import { type Parsed, refuse } from "~/domain/value/verdict";
import { bareName, discardFile, type ReceivedFile } from "./received-file.server";
import { newUpload } from "./upload-folder.server";

/** Of the whole form. */
export const MOST_FILES_BYTES = 2_048 * 1_048_576;
const MANY_FILES = /^\/events\/\d+\/attachments\/new(\.data)?$/;
const MAX_FIELDS = 40;
const MAX_FIELD_BYTES = 20_000;

export function isManyFilesPath(path: string): boolean {
  return MANY_FILES.test(path);
}

export type BroughtOne =
  | { ok: true; file: ReceivedFile }
  | { ok: false; name: string; reason: ReceivingRefusal | "disk-full" | "too-many-at-once" };
type Take = (brought: BroughtOne) => Promise<void>;

/** Refuses where the form itself cannot be read; what was handed over until then stands. Answers how many files came. */
export async function receiveFiles(
  request: Request,
  take: Take,
): Promise<Parsed<number, "malformed">> {
  const parser = parserOf(request.headers.get("Content-Type") ?? "");
  if (parser === null || request.body === null) return refuse("malformed");
  const fields: Record<string, string> = {};
  let count = 0;
  let failed: unknown = null;
  let working: Promise<void> = Promise.resolve();
  const inOrder = (work: () => Promise<void>) => {
    working = working.then(work).catch((error: unknown) => {
      failed ??= error;
    });
  };
  parser.on("field", (name, value) => {
    fields[name] = value;
  });
  parser.on("file", (_field, stream, name) => {
    // A browser posts an empty box as a file without a name.
    if (name === "" || name === undefined) return void stream.resume();
    count += 1;
    // Broken off before it is its turn: whoever reads it then is told so.
    stream.on("error", () => stream.destroy());
    inOrder(() => receiveOne(stream, bareName(name), fields, take));
  });
  parser.on("filesLimit", () =>
    inOrder(() => take({ ok: false, name: "…", reason: "too-many-at-once" })),
  );
  const isRead = await feed(parser, request.body);
  await working;
  if (failed !== null) throw failed;
  return isRead ? { ok: true, value: count } : refuse("malformed");
}

async function receiveOne(
  stream: BusboyFileStream,
  name: string,
  fields: Record<string, string>,
  take: Take,
): Promise<void> {
  const upload = await newUpload().catch(() => null);
  let isStored = upload !== null;
  let isWhole = true;
  try {
    // Read to its end whatever becomes of it: only so does the parser come to the next.
    for await (const chunk of stream)
      if (isStored) isStored = (await upload?.write(chunk)) ?? false;
  } catch {
    isWhole = false;
  }
  const stored = await upload?.close();
  try {
    if (!isWhole) return await take({ ok: false, name, reason: "broken-off" });
    if (stream.truncated) return await take({ ok: false, name, reason: "too-large" });
    if (!isStored || upload === null || stored === undefined)
      return await take({ ok: false, name, reason: "disk-full" });
    if (stored.bytes === 0) return await take({ ok: false, name, reason: "empty" });
    await take({ ok: true, file: { path: upload.path, ...stored, name, fields } });
  } finally {
    if (upload !== null) await discardFile(upload.path);
  }
}

function parserOf(contentType: string): BusboyInstance | null {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      preservePath: true,
      limits: {
        ...{ files: MAX_AT_ONCE, fileSize: MAX_ATTACHMENT_BYTES, fields: MAX_FIELDS },
        ...{ fieldSize: MAX_FIELD_BYTES, headerPairs: 20, headerSize: 8_192 },
      },
    });
  } catch {
    return null;
  }
}

/** False where the body breaks off or is no form. What goes on beyond the limit is cut off. */
async function feed(parser: BusboyInstance, body: ReadableStream<Uint8Array>): Promise<boolean> {
  let isBroken = false;
  const ended = new Promise<void>((resolve) => {
    parser.once("finish", resolve);
    parser.once("error", () => {
      isBroken = true;
      resolve();
    });
  });
  const reader = body.getReader();
  let bytes = 0;
  for (;;) {
    const part = await reader.read().catch(() => null);
    if (part === null) isBroken = true;
    if (part === null || part.done) break;
    bytes += part.value.byteLength;
    if (bytes > MOST_FILES_BYTES) {
      void reader.cancel().catch(() => undefined);
      isBroken = true;
      break;
    }
    if (isBroken) continue;
    const written = new Promise<void>((resolve) => parser.write(part.value, () => resolve()));
    await Promise.race([written, ended]);
  }
  parser.end();
  await ended;
  return !isBroken;
}
