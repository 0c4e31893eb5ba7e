/** A file of a frozen report: its bytes as they were stored, which never change. */
import { Readable } from "node:stream";

export type OpenedFile = {
  hash: string;
  bytes: number;
  ending: string;
  /** What it is saved as: in plain letters, and in the reader's language. */
  plain: string;
  name: string;
  parts: AsyncIterable<Buffer>;
};

const FILE_TYPES: Record<string, string> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

/** Signs that a name on a disk may not have. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]/gu;

export function reportFileAnswer(request: Request, file: OpenedFile): Response {
  const { hash, bytes, ending, plain, name, parts } = file;
  const etag = `"${hash}"`;
  const known = request.headers.get("If-None-Match") ?? "";
  const headers = {
    ETag: etag,
    "X-Content-Type-Options": "nosniff",
  };
  if (known.split(/\s*,\s*/).includes(etag)) return new Response(null, { status: 304, headers });
  const saved = encodeURIComponent(name.replace(UNFIT, "_"));
  return new Response(Readable.toWeb(Readable.from(parts)) as ReadableStream<Uint8Array>, {
    headers: {
      ...headers,
      "Content-Type": FILE_TYPES[ending] ?? "application/octet-stream",
      "Content-Length": String(bytes),
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${saved}`,
    },
  });
}

type Named = { format: "pdf" | "docx"; plain: string; name: string };

/** A file that was made for this request, to be saved. */
export function madeFileAnswer(
  bytes: Uint8Array<ArrayBuffer>,
  { format, plain, name }: Named,
): Response {
  const saved = encodeURIComponent(`${name.replace(UNFIT, "_")}.${format}`);
  return new Response(bytes, {
    headers: {
      "Cache-Control": "no-store",
      "Content-Type": FILE_TYPES[format] ?? "application/octet-stream",
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `attachment; filename="${plain}.${format}"; filename*=UTF-8''${saved}`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
