/** Secrets that people carry: random where they are made, and only their SHA-256 in the database. */
import { createHash, randomBytes } from "node:crypto";

export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Part of an address that is passed on: no secret, but not found by counting. */
export function newKey(): string {
  return randomBytes(9).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A sign-in ends after seven days, however busy. */
export const SIGN_IN_MS = 7 * 24 * 3_600_000;

/** By how much the clocks of two machines may differ. */
const CLOCKS_MS = 5 * 60_000;

/** Sign-ins begun after this instant were begun while the clock was ahead, and have ended with that. */
export function begunBefore(now: Date): Date {
  return new Date(now.getTime() + CLOCKS_MS);
}

/** Sign-ins begun before this instant have ended, whoever still holds their cookie. */
export function endedBefore(now: Date): Date {
  return new Date(now.getTime() - SIGN_IN_MS);
}
