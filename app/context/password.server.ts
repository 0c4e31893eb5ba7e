/**
 * Password hashes: argon2id with the OWASP minimum (19 MiB, two passes).
 *
 * Hash before opening a transaction: it takes tens of milliseconds and the writer serves everybody.
 */
import { hash, verify } from "@node-rs/argon2";
import { normalisePassword } from "~/domain/people/password";
import { type Parsed, parsed } from "~/domain/value/verdict";
import { inHashingQueue } from "./hashing-queue.server";

export type PasswordCost = { memoryCost: number; timeCost: number; parallelism: number };

export const OWASP_MINIMUM: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let cost = OWASP_MINIMUM;

/** For tests alone, which hash hundreds of passwords. No setting of an installation reaches it. */
export function applyPasswordCost(applied: PasswordCost): void {
  cost = applied;
}

/** The hash of random bytes nobody kept: comparing with it takes as long as with a real one. */
function nobodysHash(): string {
  const { memoryCost, timeCost, parallelism } = cost;
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$0UfcUABKBUTgzOuCDQ7niQ$t/XyGde7iq5bZFmq0VwiWF3FYK4/hc09v2IULOsO4CQ`;
}

export async function hashPassword(password: string): Promise<Parsed<string, "too-busy">> {
  return await inHashingQueue(() => hash(normalisePassword(password), cost));
}

/** Takes the same time whether or not there is a hash to compare with. */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<Parsed<boolean, "too-busy">> {
  const right = await inHashingQueue(() =>
    verify(passwordHash ?? nobodysHash(), normalisePassword(password)),
  );
  return right.ok ? parsed(right.value && passwordHash !== null) : right;
}
