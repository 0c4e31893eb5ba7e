/**
 * How often somebody may try a password: per account and per network address.
 *
 * Every try counts before it is compared, so that many at once gain nothing; a right password gives
 * the account its tries back. A refused address counts for no account, so that one address alone cannot
 * keep others out. Kept in memory: a restart forgets it.
 */
import { createHash } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const WINDOW_SECONDS = 15 * 60;
const perAccount = new RateLimiterMemory({
  keyPrefix: "account",
  points: 10,
  duration: WINDOW_SECONDS,
});
/** Wide enough for a whole mission behind one address. */
const perAddress = new RateLimiterMemory({
  keyPrefix: "address",
  points: 100,
  duration: WINDOW_SECONDS,
});

export type AttemptVerdict =
  | { ok: true }
  | { ok: false; reason: "too-many-attempts"; retrySeconds: number };

export async function countAttempt(email: string, address: string | null): Promise<AttemptVerdict> {
  const fromAddress = address === null ? null : await consume(perAddress, address);
  const wait = fromAddress ?? (await consume(perAccount, keyOf(email)));
  if (wait === null) return { ok: true };
  return { ok: false, reason: "too-many-attempts", retrySeconds: Math.ceil(wait / 1000) };
}

/** After a right password or a new one. */
export async function forgetAttempts(email: string): Promise<void> {
  await perAccount.delete(keyOf(email));
}

/** The visitor's network address as the server sees it; null in a server of Vite's own. */
export function addressOf(context: AppLoadContext): string | null {
  return context.clientAddress ?? null;
}

/** Milliseconds to wait, or null when the try is allowed. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused.msBeforeNext;
    throw refused;
  }
}

function keyOf(email: string): string {
  return createHash("sha256").update(email).digest("hex");
}
