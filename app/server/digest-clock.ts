/** Sends the digests of the day from eight in the morning on, Tokyo time, as long as the server runs. */

import type { Database } from "~db/client";
import type { Mail } from "./digest-mail";
import { logError, logEvent } from "./log";
import { sendDigests } from "./send-digests";

const EVERY_MS = 10 * 60_000;
const FROM_HOUR = 8;
const TOKYO_HOURS_AHEAD = 9;

type Clock = { origin: string; send: (mail: Mail) => Promise<void> };

/** The timer never keeps the process alive. */
export function startDigestClock(db: Database, clock: Clock): void {
  const tick = () => void sendDue(db, clock, new Date());
  setInterval(tick, EVERY_MS).unref();
  tick();
}

export async function sendDue(db: Database, clock: Clock, now: Date): Promise<void> {
  if ((now.getUTCHours() + TOKYO_HOURS_AHEAD) % 24 < FROM_HOUR) return;
  try {
    const { sent, failed } = await sendDigests({ db, now }, clock);
    if (sent > 0) logEvent(`digests sent: ${sent}`);
    for (const error of failed) logError(error, "MAIL", "");
  } catch (error) {
    logError(error, "MAIL", "");
  }
}
