/** Works out what imports and other writes of many events have left of the sums, when no import is under way. */
import { keepSums } from "~/operations/counting/keep-sums.server";
import type { Database } from "~db/client";
import { listRunningImports } from "~db/queries/import/running-imports";
import { logError } from "./log";

const EVERY_MS = 500;

/** The timer never keeps the process alive. */
export function startKeepingSums(db: Database): void {
  // An import is not slowed down: while it writes, events are counted.
  const isQuiet = async () => (await listRunningImports(db.read)).length === 0;
  const tick = async () => {
    try {
      await keepSums(db, isQuiet);
    } catch (error) {
      logError(error, "SUMS", "");
    }
    setTimeout(tick, EVERY_MS).unref();
  };
  void tick();
}
