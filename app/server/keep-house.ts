/** What a server does for its attachments beside answering: it says once whether it can draw, and keeps house daily. P192 */
import { canDrawPictures } from "~/operations/attachment/can-draw-pictures.server";
import { discardUnneededFiles } from "~/operations/attachment/discard-unneeded-files.server";
import type { Database } from "~db/client";
import { logError, logEvent } from "./log";

const EVERY_MS = 24 * 3_600_000;

/** The timer never keeps the process alive. Answers how to stop. */
export function keepHouse(db: Database): () => void {
  void tellWithoutPictures();
  const tick = () => void discard(db);
  const timer = setInterval(tick, EVERY_MS).unref();
  tick();
  return () => clearInterval(timer);
}

async function discard(db: Database): Promise<void> {
  try {
    const count = await discardUnneededFiles({ db, now: new Date() });
    if (count > 0) logEvent(`files that nothing needs discarded: ${count}`);
  } catch (error) {
    logError(error, "FILES", "");
  }
}

async function tellWithoutPictures(): Promise<void> {
  if (await canDrawPictures()) return;
  const why = "the package sharp does not run on this machine";
  process.stderr.write(`Photos cannot be attached: ${why}. Everything else works.\n`);
}
