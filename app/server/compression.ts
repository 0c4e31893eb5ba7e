/**
 * Compression of text over 1 kB, brotli before gzip.
 *
 * Our answers are made whole before they are sent (no loader defers), so an answer is collected, compressed
 * on Node's thread pool in one go and sent with its length. Files are compressed once and kept.
 */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import Negotiator from "negotiator";

/** The best first. */
const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];
export type Compressed = { content: Buffer<ArrayBuffer>; encoding: Encoding | null };
/** `live` favours time, `once` favours size. */
type Effort = "live" | "once";

const SMALLEST_BYTES = 1024;
const TEXT =
  /^(text\/(?!event-stream)|image\/svg|application\/(javascript|[\w.-]*\+?(json|xml)\b))/;
const BROTLI_LEVEL: Record<Effort, number> = { live: 4, once: 9 };
const GZIP_LEVEL: Record<Effort, number> = { live: 5, once: 9 };

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

export function isCompressible(contentType: string | null): boolean {
  return contentType !== null && TEXT.test(contentType);
}

/** The best encoding that the client names, whatever else it would like more; `q=0` is a refusal. */
export function chooseEncoding(acceptEncoding: string | null): Encoding | null {
  const headers = { "accept-encoding": (acceptEncoding ?? "").toLowerCase() };
  const accepted = new Negotiator({ headers }).encodings();
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? null;
}

/** The content in an encoding, or as it is where that is not worth it. */
export async function compress(
  content: Buffer<ArrayBuffer>,
  encoding: Encoding | null,
  effort: Effort,
): Promise<Compressed> {
  if (encoding === null || content.byteLength <= SMALLEST_BYTES) return { content, encoding: null };
  const compressed =
    encoding === "br"
      ? await toBrotli(content, {
          params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL[effort] },
        })
      : await toGzip(content, { level: GZIP_LEVEL[effort] });
  return { content: compressed, encoding };
}

/** The same answer, compressed where that is worth it. */
export async function compressAnswer(request: Request, answer: Response): Promise<Response> {
  if (answer.body === null || answer.headers.has("Content-Encoding")) return answer;
  if (!isCompressible(answer.headers.get("Content-Type"))) return answer;

  const wanted = chooseEncoding(request.headers.get("Accept-Encoding"));
  const whole = Buffer.from(await answer.arrayBuffer());
  const { content, encoding } = await compress(whole, wanted, "live");
  const headers = new Headers(answer.headers);
  headers.append("Vary", "Accept-Encoding");
  headers.set("Content-Length", String(content.byteLength));
  if (encoding !== null) headers.set("Content-Encoding", encoding);
  return new Response(content, { status: answer.status, statusText: answer.statusText, headers });
}
