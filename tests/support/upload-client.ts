/** The process of upload-server.ts, and what browsers and programs send to it. */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { createInterface } from "node:readline";
import { SERVER_ARGUMENTS } from "../../scripts/server-arguments.mjs";

const PIECE = randomBytes(65_536);

export type Answer = { status: number; body: string; json: Record<string, unknown> };
type Sent = Record<string, string>;
type Envelope = { head?: string; foot?: string; headers: Sent };
type Body = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
type Address = { port: number; token: string };

export type UploadServer = Address & {
  process: ChildProcess;
  post(path: string, sent: Envelope, body: Body): Promise<Answer>;
  options(path: string, headers: Sent): RequestOptions;
};

export async function startUploadServer(folder: string): Promise<UploadServer> {
  const args = SERVER_ARGUMENTS.filter((argument) => argument.startsWith("--"));
  const child = spawn(
    process.execPath,
    [...args, "--import=tsx", "tests/support/upload-server.ts"],
    {
      env: { ...process.env, NODE_ENV: "production", KUSANONE_DATA: folder, PORT: "", ORIGIN: "" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const { stdout } = child;
  const address: Address = await new Promise((resolve, reject) => {
    createInterface({ input: stdout }).once("line", (line) => resolve(JSON.parse(line)));
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}`)));
  });
  return {
    ...address,
    process: child,
    post: (path, sent, body) => postTo(address, path, sent, body),
    options: (path, headers) => optionsFor(address, path, headers),
  };
}

function optionsFor({ port, token }: Address, path: string, headers: Sent) {
  const all = { Authorization: `Bearer ${token}`, "Accept-Language": "en", ...headers };
  return { host: "127.0.0.1", port, path, method: "POST", headers: all };
}

/** Sends piece by piece, as fast as the server takes them. */
async function postTo(
  address: Address,
  path: string,
  { head = "", foot = "", headers }: Envelope,
  body: Body,
): Promise<Answer> {
  const request = httpRequest(optionsFor(address, path, headers));
  const answered: Promise<[IncomingMessage]> = once(request, "response") as never;
  answered.catch(() => undefined);
  request.write(head);
  for await (const piece of body) if (!request.write(piece)) await once(request, "drain");
  request.end(foot);
  const [answer] = await answered;
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const isJson = answer.headers["content-type"]?.includes("json") ?? false;
  return { status: answer.statusCode ?? 0, body: text, json: isJson ? JSON.parse(text) : {} };
}

export function* pieces(bytes: number): Generator<Uint8Array> {
  for (let left = bytes; left > 0; left -= PIECE.length)
    yield PIECE.subarray(0, Math.min(left, PIECE.length));
}

/** What a browser posts: a box, then the file. `bytes` null: it says no length. */
export function form(name: string, bytes: number | null) {
  const head =
    '--x1\r\nContent-Disposition: form-data; name="kind"\r\n\r\nsites\r\n' +
    `--x1\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n` +
    "Content-Type: text/csv\r\n\r\n";
  const foot = "\r\n--x1--\r\n";
  const headers: Sent = { "Content-Type": "multipart/form-data; boundary=x1" };
  if (bytes !== null)
    headers["Content-Length"] = String(Buffer.byteLength(head) + bytes + foot.length);
  return { head, foot, headers };
}

export function raw(bytes: number | null, headers: Sent = {}) {
  return { headers: bytes === null ? headers : { "Content-Length": String(bytes), ...headers } };
}

export function sha256(parts: Iterable<Uint8Array>): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
