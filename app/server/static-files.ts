/**
 * The files of the client build and of `public/`.
 *
 * The list is read once at start, and only what is on it is served: no path of a request ever reaches the
 * file system. Names under /assets carry a hash of their content and never change; everything else is
 * asked for again after five minutes, and answered 304 when it is the same. Large files lie compressed beside
 * themselves since they were built; the others are compressed when they are first asked for.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import {
  type Compressed,
  chooseEncoding,
  compress,
  type Encoding,
  isCompressible,
} from "./compression";

type StaticFile = {
  path: string;
  /** Where the same lies in brotli. */
  brotli: string | null;
  type: string;
  etag: string;
  cacheControl: string;
};
export type StaticFiles = (request: Request, pathname: string) => Promise<Response | null>;

const IMMUTABLE = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=300";
const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

export function staticFiles(folder: string): StaticFiles {
  const files = new Map(listFiles(folder, ""));
  const kept = new Map<string, Compressed>();

  async function contentOf(file: StaticFile, wanted: Encoding | null): Promise<Compressed> {
    const encoding = isCompressible(file.type) ? wanted : null;
    if (encoding === null) return { content: await readFile(file.path), encoding };
    const key = `${encoding} ${file.path}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made =
      encoding === "br" && file.brotli !== null
        ? { content: await readFile(file.brotli), encoding }
        : await compress(await readFile(file.path), encoding, "once");
    kept.set(key, made);
    return made;
  }

  return async (request, pathname) => {
    const file = files.get(pathname);
    if (file === undefined || (request.method !== "GET" && request.method !== "HEAD")) return null;
    const headers = new Headers({
      "Cache-Control": file.cacheControl,
      ETag: file.etag,
      "Content-Type": file.type,
    });
    if (isCompressible(file.type)) headers.set("Vary", "Accept-Encoding");
    if (request.headers.get("If-None-Match")?.includes(file.etag))
      return new Response(null, { status: 304, headers });

    const { content, encoding } = await contentOf(
      file,
      chooseEncoding(request.headers.get("Accept-Encoding")),
    );
    if (encoding !== null) headers.set("Content-Encoding", encoding);
    headers.set("Content-Length", String(content.byteLength));
    return new Response(request.method === "HEAD" ? null : content, { headers });
  };
}

const BROTLI = ".br";

function listFiles(folder: string, prefix: string): [string, StaticFile][] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = `${prefix}/${entry.name}`;
    if (entry.name.startsWith(".") || entry.name.endsWith(BROTLI)) return [];
    return entry.isDirectory()
      ? listFiles(folder, name)
      : [[name, describe(join(folder, name), name)]];
  });
}

function describe(path: string, name: string): StaticFile {
  const hash = createHash("sha256").update(readFileSync(path)).digest("base64url").slice(0, 22);
  return {
    path,
    brotli: existsSync(path + BROTLI) ? path + BROTLI : null,
    type: TYPES[extname(name).toLowerCase()] ?? "application/octet-stream",
    // Weak: the same tag stands for the plain and the compressed bytes.
    etag: `W/"${hash}"`,
    cacheControl: name.startsWith("/assets/") ? IMMUTABLE : SHORT,
  };
}
