/**
 * A file that people brought, on its way back to a browser: of a type that we say, never one that the browser guesses;
 * where it is opened as a page it may do nothing at all. P192
 *
 * A browser keeps it and asks each time whether it may still show it: rights end at once.
 */
import { Readable } from "node:stream";
import type { AttachmentKind } from "~/domain/attachment/attachment-kind";

export type BroughtFile = {
  hash: string;
  bytes: number;
  kind: AttachmentKind;
  /** What it is saved as. */
  name: string;
  parts: AsyncIterable<Buffer>;
};

const TYPES: Record<AttachmentKind, string> = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const POLICY = "default-src 'none'; sandbox";
const KEPT = "private, no-cache";
/** Signs that a name on a disk may not have, and those that end a header's value. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;

/** `shown`: a picture in a page; else the browser saves it. */
export function broughtFileAnswer(
  request: Request,
  file: BroughtFile,
  { shown }: { shown: boolean },
): Response {
  const etag = `"${file.hash}"`;
  const known = request.headers.get("If-None-Match") ?? "";
  const headers = {
    ETag: etag,
    "Cache-Control": KEPT,
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
  };
  if (known.split(/\s*,\s*/).includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(Readable.toWeb(Readable.from(file.parts)) as ReadableStream<Uint8Array>, {
    headers: {
      ...headers,
      "Content-Type": TYPES[file.kind],
      "Content-Length": String(file.bytes),
      "Content-Disposition": disposition(file.name, shown),
    },
  });
}

/** Did such an answer leave a route? */
export function isBrought(answer: Response): boolean {
  return answer.headers.get("Content-Security-Policy") === POLICY;
}

/** The name in full, and in plain letters for what reads no others (RFC 6266, RFC 5987). */
function disposition(name: string, shown: boolean): string {
  const fit = name.replace(UNFIT, "_");
  const plain = fit.replace(/[^\x20-\x7e]|%/g, "_");
  const encoded = encodeURIComponent(fit).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${shown ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
