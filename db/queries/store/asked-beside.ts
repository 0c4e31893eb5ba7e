/**
 * Questions that somebody beside the asker may answer, such as a thread with a connection of its own. What crosses is the
 * question and its answer, both plain, and no row.
 *
 * Which questions cross stands with whoever answers them. Where nobody does, as in a transaction, in a thread itself and
 * in most tests, they are answered where they are asked.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Handle } from "../../client";

export type Ask<Question, Given> = (db: Handle, question: Question) => Promise<Given>;

/** Null: this one is to be answered where it is asked. `gone`: nobody waits for the answer any more. */
export type Beside = (
  ask: Ask<never, unknown>,
  question: unknown,
  gone: AbortSignal | null,
) => Promise<unknown> | null;

const besides = new WeakMap<Handle, Beside>();

/** From now on whatever is asked on this handle is offered first; null: never again. */
export function askBeside(db: Handle, beside: Beside | null): void {
  if (beside === null) besides.delete(db);
  else besides.set(db, beside);
}

const asker = new AsyncLocalStorage<AbortSignal>();

/** Whatever the work asks is asked for somebody who may go before it is answered. */
export function askingFor<T>(gone: AbortSignal, work: () => Promise<T>): Promise<T> {
  return asker.run(gone, work);
}

/** A question that is not kept: of one person, or of too many kinds. Given up with who asked it. */
export function askedBeside<Question, Given>(here: Ask<Question, Given>): Ask<Question, Given> {
  const asked: Ask<Question, Given> = (db, question) =>
    besideOrHere({ asked, here, gone: asker.getStore() ?? null }, db, question);
  return asked;
}

type Ways<Question, Given> = {
  /** What everybody calls, by which the question is known beside. */
  asked: Ask<Question, Given>;
  here: Ask<Question, Given>;
  gone: AbortSignal | null;
};

export function besideOrHere<Question, Given>(
  { asked, here, gone }: Ways<Question, Given>,
  db: Handle,
  question: Question,
): Promise<Given> {
  const given = besides.get(db)?.(asked, question, gone) ?? here(db, question);
  // What is given beside is what `here` gave there.
  return given as Promise<Given>;
}
