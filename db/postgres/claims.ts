/**
 * Work that one process of several does at a time, by its name. The claim is held by a connection: the server takes it
 * back from a process that was killed. Within a process whoever calls sees to it that a name is asked for once at a time.
 */
import { setTimeout } from "node:timers/promises";
import type { Query } from "./handle";

const AGAIN_MS = 50;
/** Any number, the same in every process: apart from the locks of a start. */
const NAMED = 7_120_421;

const CLAIM = `select pg_try_advisory_lock(hashtextextended($1, ${NAMED})) as held`;
const GIVE_BACK = `select pg_advisory_unlock(hashtextextended($1, ${NAMED}))`;

/** `ask`: over the one connection that holds them, which is kept open. Asked rather than waited for, so that it serves all names. */
export function claimsOn(ask: Query) {
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    while (!(await ask({ text: CLAIM, values: [name] })).rows[0].held) await setTimeout(AGAIN_MS);
    try {
      return await work();
    } finally {
      await ask({ text: GIVE_BACK, values: [name] }).catch(() => undefined);
    }
  };
}
