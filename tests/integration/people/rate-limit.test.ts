/** Case B3: whoever guesses is slowed down, and keeps nobody else out. */
import { expect, test } from "vitest";
import {
  type Attempt,
  countAttempt,
  forgetAccount,
  forgetAttempts,
} from "~/http/rate-limit.server";

/** The limits live as long as the process: every test has addresses and accounts of its own. */
const account = (name: string, at = 0) => `${name}-${at}@example.go.jp`;
const from = (email: string, address: string | null, device: string | null = null): Attempt => ({
  ...{ email, address, device },
});

async function tryTimes(count: number, attempt: (at: number) => Attempt): Promise<void> {
  for (let at = 0; at < count; at += 1)
    expect(await countAttempt(attempt(at)), String(at)).toEqual({ ok: true });
}
const refused = { ok: false, reason: "too-many-attempts" };

test("B3 ten tries on an account from one address; from another it is open, and a right password gives them back", async () => {
  const email = account("tried");
  await tryTimes(10, () => from(email, "2001:db8:1::1"));
  expect(await countAttempt(from(email, "2001:db8:1::1"))).toMatchObject(refused);
  expect(await countAttempt(from(email, "2001:db8:1::2"))).toEqual({ ok: true });
  await forgetAttempts(from(email, "2001:db8:1::1"));
  expect(await countAttempt(from(email, "2001:db8:1::1"))).toEqual({ ok: true });
});

test("B3 fifty tries an hour on an account from wherever; a known device has its own ten, a new password ends it", async () => {
  const email = account("hunted");
  await tryTimes(50, (at) => from(email, `2001:db8:3::${at}`));
  const elsewhere = from(email, "2001:db8:3::ffff");
  const answer = await countAttempt(elsewhere);
  expect(answer).toMatchObject(refused);
  expect(!answer.ok && answer.retrySeconds).toBeGreaterThan(15 * 60);
  // What is refused there does not use up the tries of the place.
  await tryTimes(10, () => from(email, "2001:db8:3::ffff", "known"));
  expect(await countAttempt(from(email, "2001:db8:3::ffff", "known"))).toMatchObject(refused);
  await forgetAccount(elsewhere);
  expect(await countAttempt(elsewhere)).toEqual({ ok: true });
});

test("an address that is refused cannot lock anybody's account", async () => {
  const address = "2001:db8:2::1";
  await tryTimes(100, (at) => from(account("stranger", at), address));
  const victim = account("victim");
  for (let at = 0; at < 60; at += 1)
    expect(await countAttempt(from(victim, address))).toMatchObject(refused);
  expect(await countAttempt(from(victim, "2001:db8:2::2"))).toEqual({ ok: true });
});

test("without an address, as in development, the account alone counts", async () => {
  const email = account("local");
  await tryTimes(10, () => from(email, null));
  const answer = await countAttempt(from(email, null));
  expect(answer).toMatchObject(refused);
  expect(!answer.ok && answer.retrySeconds).toBeGreaterThan(0);
  expect(!answer.ok && answer.retrySeconds).toBeLessThanOrEqual(15 * 60);
});
