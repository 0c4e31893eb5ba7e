/**
 * After a write, asks again what people asked last, so that the next reader does not wait for it.
 *
 * It begins when a second has passed without another write: who wrote is answered first, and many writes in a
 * row ask once.
 */
import type { Database } from "~db/client";
import { askAgain, registerStamp } from "~db/queries/store/data-version";
import { logError } from "./log";

const EVERY_MS = 500;

/** The timer never keeps the process alive. */
export function keepAnswers(db: Database): void {
  let last: number | null = null;
  let answered: number | null = null;
  const tick = async () => {
    try {
      const stamp = await registerStamp(db.read);
      if (stamp === last && stamp !== answered) {
        answered = stamp;
        await askAgain(db.read);
      }
      last = stamp;
    } catch (error) {
      logError(error, "KEEP", "");
    }
    setTimeout(tick, EVERY_MS).unref();
  };
  void tick();
}
