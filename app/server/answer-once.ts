/**
 * A write that a page sends again, because the answer never reached it, is not done again: it gets the answer of the
 * first time, also while that is still under way.
 *
 * Pages name each write by the header `Idempotency-Key` (`app/components/frame/line.ts`), and so may programs. Answers lie in
 * this process, and those of programs that begin something in the database too (`lasting-answers.ts`); what else was sent
 * before it began is held apart by the form's revision or by the question about doubles.
 */
import { createHash } from "node:crypto";
import { sessionTokenOf } from "~/http/session.server";
import type { Sender } from "./body-limit";
import { type LastingAnswers, lastingAnswers } from "./lasting-answers";

type Kept = { status: number; headers: [string, string][]; body: Uint8Array<ArrayBuffer> };

const MAX_ANSWER_BYTES = 256 * 1024;
const MAX_KEPT_BYTES = 16 * 1024 * 1024;
const MAX_KEPT = 2_000;

/** `senderOf` tells whether the sender is known now: who has been shut out since is answered anew. */
export type Once = (
  request: Request,
  answer: () => Promise<Response>,
  senderOf: () => Promise<Sender>,
) => Promise<Response>;

export function answerOnce(
  lasting: (request: Request) => LastingAnswers | null = lastingAnswers,
): Once {
  const answers = new Map<string, Promise<Kept | null>>();
  const sizes = new Map<string, number>();
  let bytes = 0;

  const forget = (key: string) => {
    bytes -= sizes.get(key) ?? 0;
    sizes.delete(key);
    answers.delete(key);
  };
  const keep = (key: string, size: number) => {
    sizes.set(key, size);
    bytes += size;
    for (const oldest of sizes.keys()) {
      if (bytes <= MAX_KEPT_BYTES && sizes.size <= MAX_KEPT) break;
      forget(oldest);
    }
  };
  const answerAnew = async (
    key: string,
    answer: () => Promise<Response>,
    stored: LastingAnswers | null,
  ): Promise<Response> => {
    const { promise, resolve } = withResolver();
    answers.set(key, promise);
    let kept: Kept | null = null;
    try {
      const before = (await stored?.find(key)) ?? null;
      if (before !== null) {
        kept = { ...before, body: new Uint8Array(before.body) };
        return drawn(kept);
      }
      const response = await answer();
      const body = new Uint8Array(await response.arrayBuffer());
      const given = { status: response.status, headers: [...response.headers], body };
      if (response.status < 500 && body.byteLength <= MAX_ANSWER_BYTES) kept = given;
      if (kept !== null) await stored?.keep(key, kept);
      return drawn(given);
    } finally {
      if (kept === null) forget(key);
      else keep(key, kept.body.byteLength);
      resolve(kept);
    }
  };

  return async (request, answer, senderOf) => {
    const name = keyOf(request);
    if (name === null) return await answer();
    const key = `${await senderOf()} ${name}`;
    // What failed is tried again by one of those who waited for it.
    for (let first = answers.get(key); first !== undefined; first = answers.get(key)) {
      const kept = await first;
      if (kept !== null) return drawn(kept);
    }
    return await answerAnew(key, answer, lasting(request));
  };
}

/** Of who sends and where to: nobody is answered what another was. */
function keyOf(request: Request): string | null {
  const token = request.headers.get("Idempotency-Key");
  if (token === null || request.method !== "POST") return null;
  const sender = [sessionTokenOf(request), request.headers.get("Authorization")];
  const parts = [...sender, request.url, token];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64");
}

function drawn({ status, headers, body }: Kept): Response {
  const hasNone = status === 204 || status === 304;
  return new Response(hasNone ? null : body, { status, headers });
}

function withResolver() {
  let resolve: (kept: Kept | null) => void = () => undefined;
  const promise = new Promise<Kept | null>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
