/**
 * Which answers outlive this process. On a file those of programs that begin something, as an import or a submission:
 * they are few and short, and done again they would make a second one. Where several processes serve one database, all
 * of them, so that each process answers what another was asked first; there one of them answers while the others wait. P189
 */
import { type Database, database, type Handle } from "~db/client";
import { findKeptAnswer, type KeptAnswer, keepAnswer } from "~db/queries/store/kept-answers";
import type { Sender } from "./body-limit";
import { logError } from "./log";
import { type NamedWrite, sealed, unsealed } from "./named-write";

export type LastingAnswers = {
  find(): Promise<KeptAnswer | null>;
  keep(answer: KeptAnswer): Promise<void>;
  /** No other process answers the same meanwhile. */
  alone<T>(work: () => Promise<T>): Promise<T>;
};

const LASTING = /^\/api\/v1\/(imports|submissions)(\/|$)/;
const MAX_BYTES = { programs: 64 * 1024, forms: 256 * 1024 };

/** Null: kept in memory alone. */
export function lastingAnswers(
  request: Request,
  { key, secret }: NamedWrite,
  sender: Sender,
  db: () => Database = database,
  now: () => Date = () => new Date(),
): LastingAnswers | null {
  const of = LASTING.test(new URL(request.url).pathname) ? "programs" : "forms";
  const { apart, read, writeKeepingAnswers } = db();
  // Of strangers nothing is stored.
  if (of === "forms" && (apart === null || sender !== "signed-in")) return null;
  return {
    async find() {
      const kept = await findKeptAnswer(apart?.handle ?? read, { of, key }, now());
      return kept === null || of === "programs" ? kept : unsealed(kept, secret);
    },
    async keep(answer) {
      if (answer.body.byteLength > MAX_BYTES[of]) return;
      const kept = of === "programs" ? answer : sealed(answer, secret);
      const store = (handle: Handle) => keepAnswer(handle, { of, key }, kept, now());
      if (apart === null) return await writeKeepingAnswers(store);
      // What was written stands, and whoever sent it is to learn of it.
      await store(apart.handle).catch((error) => logError(error, "POST", "kept answer"));
    },
    alone: (work) => (apart === null ? work() : apart.claimed(key, work)),
  };
}
