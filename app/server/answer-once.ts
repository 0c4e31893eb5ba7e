/**
 * A write that a page sends again, because the answer never reached it, is not done again: it gets the answer of the
 * first time, also while that is still under way.
 *
 * Pages name each write by the header `Idempotency-Key` (`app/components/frame/line.ts`), and so may programs. Answers lie in
 * this process, and some or all of them in the database too (`lasting-answers.ts`); what else was sent before it began is
 * held apart by the form's revision or by the question about doubles.
 */
import type { Sender } from "./body-limit";
import { type LastingAnswers, lastingAnswers } from "./lasting-answers";
import { type NamedWrite, namedWrite } from "./named-write";

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
  lasting: (
    request: Request,
    write: NamedWrite,
    sender: Sender,
  ) => LastingAnswers | null = lastingAnswers,
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
    const done: { kept: Kept | null } = { kept: null };
    const first = async () => {
      const before = (await stored?.find()) ?? null;
      if (before !== null) {
        done.kept = { ...before, body: new Uint8Array(before.body) };
        return drawn(done.kept);
      }
      const response = await answer();
      const body = new Uint8Array(await response.arrayBuffer());
      const given = { status: response.status, headers: [...response.headers], body };
      if (response.status < 500 && body.byteLength <= MAX_ANSWER_BYTES) {
        done.kept = given;
        await stored?.keep(given);
      }
      return drawn(given);
    };
    try {
      return await (stored === null ? first() : stored.alone(first));
    } finally {
      if (done.kept === null) forget(key);
      else keep(key, done.kept.body.byteLength);
      resolve(done.kept);
    }
  };

  return async (request, answer, senderOf) => {
    const write = namedWrite(request);
    if (write === null) return await answer();
    const sender = await senderOf();
    const key = `${sender} ${write.key}`;
    // What failed is tried again by one of those who waited for it.
    for (let first = answers.get(key); first !== undefined; first = answers.get(key)) {
      const kept = await first;
      if (kept !== null) return drawn(kept);
    }
    return await answerAnew(key, answer, lasting(request, { ...write, key }, sender));
  };
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
