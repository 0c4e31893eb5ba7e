/**
 * Which answers outlive this process: those of programs that begin something, as an import or a submission. They are few
 * and short, and done again they would make a second one. P189
 */
import { type Database, database } from "~db/client";
import { findKeptAnswer, type KeptAnswer, keepAnswer } from "~db/queries/store/kept-answers";

export type LastingAnswers = {
  find(key: string): Promise<KeptAnswer | null>;
  keep(key: string, answer: KeptAnswer): Promise<void>;
};

const LASTING = /^\/api\/v1\/(imports|submissions)(\/|$)/;
const MAX_BYTES = 64 * 1024;

/** Null: kept in memory alone. */
export function lastingAnswers(
  request: Request,
  db: () => Database = database,
  now: () => Date = () => new Date(),
): LastingAnswers | null {
  if (!LASTING.test(new URL(request.url).pathname)) return null;
  return {
    find: async (key) => await findKeptAnswer(db().read, key, now()),
    async keep(key, answer) {
      if (answer.body.byteLength > MAX_BYTES) return;
      await db().writeKeepingAnswers((tx) => keepAnswer(tx, key, answer, now()));
    },
  };
}
