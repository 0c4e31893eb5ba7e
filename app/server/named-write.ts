/**
 * A write that whoever sends it names by the header `Idempotency-Key`: by which key its answer is found again, and what
 * only its sender can read that answer with. Nobody is answered what another was.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { sessionTokenOf } from "~/http/session.server";
import type { KeptAnswer } from "~db/queries/store/kept-answers";

export type NamedWrite = { key: string; secret: Buffer };

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

export function namedWrite(request: Request): NamedWrite | null {
  const token = request.headers.get("Idempotency-Key");
  if (token === null || request.method !== "POST") return null;
  const { pathname, search } = new URL(request.url);
  const sender = [sessionTokenOf(request), request.headers.get("Authorization")];
  const name = JSON.stringify([...sender, pathname + search, token]);
  const hash = (of: string) => createHash("sha256").update(`${of} ${name}`).digest();
  return { key: hash("key").toString("base64"), secret: hash("secret") };
}

/** As it may lie in a database: an answer can hold what is shown to its sender once, such as a token. */
export function sealed({ status, headers, body }: KeptAnswer, secret: Buffer): KeptAnswer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, secret, iv);
  const head = Buffer.from(JSON.stringify(headers));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  const hidden = [length, head, body].map((part) => cipher.update(part));
  const all = [...hidden, cipher.final()];
  return { status, headers: [], body: Buffer.concat([iv, ...all, cipher.getAuthTag()]) };
}

export function unsealed({ status, body }: KeptAnswer, secret: Buffer): KeptAnswer {
  const bytes = Buffer.from(body);
  const decipher = createDecipheriv(CIPHER, secret, bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const hidden = bytes.subarray(IV_BYTES, -TAG_BYTES);
  const open = Buffer.concat([decipher.update(hidden), decipher.final()]);
  const end = 4 + open.readUInt32BE();
  const headers: [string, string][] = JSON.parse(open.toString("utf8", 4, end));
  return { status, headers, body: open.subarray(end) };
}
