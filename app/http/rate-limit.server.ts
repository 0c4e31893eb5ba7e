/**
 * How often somebody may try a password.
 *
 * Ten tries for an account from one network address, so that whoever guesses from one place keeps nobody else out; slower,
 * fifty an hour for an account from wherever, against many places at once; and a hundred from one address, whichever
 * accounts they name. A device that the account has signed in from counts by itself: it keeps a way in.
 *
 * Every try counts before it is compared, so that many at once gain nothing; a right password gives the tries of its
 * place back. A refused try counts no further. Kept in memory: a restart forgets it; where several processes serve a
 * database, in its table of attempts, so that they count together.
 */
import { createHash } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import type { Database } from "~db/client";

const WINDOW_SECONDS = 15 * 60;
const HOUR_SECONDS = 60 * 60;

let limits = limitsIn(null);

/** From now on tries are counted where the database has a place for all of its processes. */
export function countTogether({ apart }: Pick<Database, "apart">): void {
  limits = limitsIn(apart);
}

function limitsIn(apart: Database["apart"]) {
  const limiter = (keyPrefix: string, points: number, duration: number): RateLimiterAbstract => {
    const limit = { keyPrefix, points, duration };
    if (apart === null) return new RateLimiterMemory(limit);
    const table = { storeClient: apart, storeType: "pool", tableName: "attempts" };
    return new RateLimiterPostgres({
      ...limit,
      ...table,
      ...{ tableCreated: true, clearExpiredByTimeout: true },
    });
  };
  return {
    place: limiter("place", 10, WINDOW_SECONDS),
    device: limiter("device", 10, WINDOW_SECONDS),
    account: limiter("account", 50, HOUR_SECONDS),
    /** Wide enough for a whole mission behind one address. */
    address: limiter("address", 100, WINDOW_SECONDS),
  };
}

/**
 * Who tries from where. `address` is null in development, and for somebody who is signed in, wherever that is; `device`
 * where this browser is not known to the account.
 */
export type Attempt = { email: string; address: string | null; device: string | null };

export type AttemptVerdict =
  | { ok: true }
  | { ok: false; reason: "too-many-attempts"; retrySeconds: number };

export async function countAttempt(attempt: Attempt): Promise<AttemptVerdict> {
  for (const { limit, key } of limitsOf(attempt)) {
    const wait = await consume(limit, key);
    if (wait !== null)
      return { ok: false, reason: "too-many-attempts", retrySeconds: Math.ceil(wait / 1000) };
  }
  return { ok: true };
}

/** A try that was counted and then not compared. */
export async function returnAttempt(attempt: Attempt): Promise<void> {
  for (const { limit, key } of limitsOf(attempt)) await limit.reward(key);
}

/** After a right password: the tries of this place. */
export async function forgetAttempts({ email, address, device }: Attempt): Promise<void> {
  await limits.place.delete(placeKey(email, address));
  if (device !== null) await limits.device.delete(deviceKey(email, device));
}

/** After a new password: what was tried before was about another. */
export async function forgetAccount(attempt: Attempt): Promise<void> {
  await forgetAttempts(attempt);
  await limits.account.delete(hashed(attempt.email));
}

/** The visitor's network address as the server sees it; null in a server of Vite's own. */
export function addressOf(context: AppLoadContext): string | null {
  return context.clientAddress ?? null;
}

/** In the order in which they are asked: the narrowest first, so that a refusal there counts nowhere else. */
function limitsOf({ email, address, device }: Attempt) {
  if (device !== null) return [{ limit: limits.device, key: deviceKey(email, device) }];
  return [
    ...(address === null ? [] : [{ limit: limits.address, key: hashed(address) }]),
    { limit: limits.place, key: placeKey(email, address) },
    { limit: limits.account, key: hashed(email) },
  ];
}

/** Milliseconds to wait, or null when the try is allowed. */
async function consume(limit: RateLimiterAbstract, key: string): Promise<number | null> {
  try {
    await limit.consume(key);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused.msBeforeNext;
    throw refused;
  }
}

const placeKey = (email: string, address: string | null): string => hashed(`${email} ${address}`);
const deviceKey = (email: string, device: string): string => hashed(`${email} ${device}`);

function hashed(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
