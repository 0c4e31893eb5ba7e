/**
 * The file of a request, streamed to the disk: the one file of a form (multipart), or the body itself, named by
 * `X-File-Name` (percent-encoded UTF-8).
 *
 * Authorize first: nothing of the body is read before. Whoever receives a file discards it, whatever becomes of it; what
 * is refused here is gone already. A refused body is still read and thrown away, so that its sender hears the answer.
 */
import { rm } from "node:fs/promises";
import { FILE_NAME, MAX_FILE_BYTES } from "~/domain/value/limits";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import type { FileSink, ReceivedRefusal, Taken } from "./file-sink.server";
import { multipartSink } from "./multipart-sink.server";
import { newUpload, type Upload } from "./upload-folder.server";

export type ReceivedFile = {
  path: string;
  /** Without folders; "" where the sender gave none. */
  name: string;
  bytes: number;
  sha256: string;
  /** The other boxes of its form. */
  fields: Record<string, string>;
};

/** What a form holds beside its file. */
const MAX_BESIDE_BYTES = 1_048_576;
/** A sender that goes on and on is cut off. */
const MAX_READ_BYTES = 4 * MAX_FILE_BYTES;

export async function receiveFile(
  request: Request,
): Promise<Parsed<ReceivedFile, ReceivedRefusal>> {
  const upload = await newUpload().catch(() => null);
  if (upload === null) return refuse("not-stored");
  const taken = await takeBody(request, upload);
  const stored = await upload.close();
  const problem = taken.ok ? (stored.bytes === 0 ? "empty-file" : null) : taken.reason;
  if (taken.ok && problem === null)
    return parsed({
      path: upload.path,
      ...stored,
      ...taken.value,
      name: bareName(taken.value.name),
    });
  await discardFile(upload.path);
  return refuse(problem ?? "not-stored");
}

/** Whoever took a file removes it when it is stored, or refused. */
export async function discardFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

async function takeBody(request: Request, upload: Upload): Promise<Parsed<Taken, ReceivedRefusal>> {
  if (request.body === null) return refuse("no-file");
  const sink = sinkOf(request, upload);
  const reader = request.body.getReader();
  let refusal = sink.ok ? null : sink.reason;
  let bytes = 0;
  for (;;) {
    const part = await reader.read().catch(() => null);
    if (part === null || request.signal.aborted) return refuse("broken-off");
    if (part.done) break;
    bytes += part.value.byteLength;
    if (bytes > MAX_FILE_BYTES + MAX_BESIDE_BYTES) refusal ??= "too-large";
    if (bytes > MAX_READ_BYTES) {
      void reader.cancel().catch(() => undefined);
      break;
    }
    if (sink.ok && refusal === null) refusal = await sink.value.write(part.value);
  }
  if (refusal !== null || !sink.ok) return refuse(refusal ?? "malformed");
  const declared = request.headers.get("Content-Length");
  if (declared !== null && Number(declared) !== bytes) return refuse("broken-off");
  return sink.value.end();
}

function sinkOf(request: Request, upload: Upload): Parsed<FileSink, ReceivedRefusal> {
  const type = request.headers.get("Content-Type") ?? "";
  return /^multipart\/form-data\b/i.test(type)
    ? multipartSink(type, upload)
    : parsed(rawSink(request, upload));
}

function rawSink(request: Request, upload: Upload): FileSink {
  let bytes = 0;
  return {
    async write(chunk) {
      bytes += chunk.byteLength;
      if (bytes > MAX_FILE_BYTES) return "too-large";
      return (await upload.write(chunk)) ? null : "not-stored";
    },
    async end() {
      return parsed({ name: decoded(request.headers.get("X-File-Name") ?? ""), fields: {} });
    },
  };
}

/** What is not percent-encoded UTF-8 is taken as it stands. */
function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}

/** What a person calls the file: the last name of a path, one line, as long as a name is. */
export function bareName(path: string): string {
  const name = path.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const line = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim();
  return [...line].slice(0, FILE_NAME).join("");
}
