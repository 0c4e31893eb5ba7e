/**
 * What many events at once have left to be worked out of the sums of years, a few at a time: between them others write and
 * are answered, by counting events. Nobody's figures change by it.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "~db/client";
import { areSumsBehind, beginSumsAnew, catchUpSums } from "~db/queries/counting/event-sums";

/** A few hundredths of a second of work. */
const TOGETHER = 100;

/** Until all is worked out, or `goesOn` says no; answers of how many events. */
export async function keepSums(
  db: Database,
  goesOn: () => boolean | Promise<boolean> = () => true,
): Promise<number> {
  let done = 0;
  while ((await areSumsBehind(db.read)) && (await goesOn())) {
    done += await db.writeKeepingAnswers((tx) => catchUpSums(tx, TOGETHER));
    // A file is read and written without a turn of the loop: whoever asks meanwhile would wait for the last batch.
    await nextTurn();
  }
  return done;
}

/** All sums anew, whatever was stored: `keepSums` then works them out. */
export async function recountSums(db: Database): Promise<void> {
  await db.write(beginSumsAnew);
}
