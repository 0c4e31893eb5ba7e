/**
 * Several questions answered from one state of the register, without keeping anybody from writing: what was written to
 * meanwhile is asked again, and after a few times between two writes.
 */
import type { Database, Handle } from "../../client";
import { registerStamp } from "./data-version";

const MOST_TRIES = 3;

export async function readUnchanged<T>(
  { read, writeKeepingAnswers }: Pick<Database, "read" | "writeKeepingAnswers">,
  ask: (db: Handle) => Promise<T>,
): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = await registerStamp(read);
    const answer = await ask(read);
    if ((await registerStamp(read)) === before) return answer;
  }
  return await writeKeepingAnswers(ask);
}
