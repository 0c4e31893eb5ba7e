import { expect, test } from "vitest";
import { countAttempt, forgetAttempts } from "~/http/rate-limit.server";

/** The limits live as long as the process: every test has addresses and accounts of its own. */
const account = (name: string, at: number) => `${name}-${at}@example.go.jp`;

test("ten tries on an account, from wherever; a right password gives them back", async () => {
  const email = account("tried", 0);
  for (let at = 0; at < 10; at += 1) {
    expect(await countAttempt(email, `2001:db8:1::${at}`)).toEqual({ ok: true });
  }
  const refused = await countAttempt(email, "2001:db8:1::a");
  expect(refused).toMatchObject({ ok: false, reason: "too-many-attempts" });
  await forgetAttempts(email);
  expect(await countAttempt(email, "2001:db8:1::a")).toEqual({ ok: true });
});

test("an address that is refused cannot lock anybody's account", async () => {
  const address = "2001:db8:2::1";
  for (let at = 0; at < 100; at += 1) {
    expect(await countAttempt(account("stranger", at), address)).toEqual({ ok: true });
  }
  const victim = account("victim", 0);
  for (let at = 0; at < 20; at += 1) {
    const refused = await countAttempt(victim, address);
    expect(refused).toMatchObject({ ok: false, reason: "too-many-attempts" });
  }
  expect(await countAttempt(victim, "2001:db8:2::2")).toEqual({ ok: true });
});

test("without an address, as in development, the account alone counts", async () => {
  const email = account("local", 0);
  for (let at = 0; at < 10; at += 1) expect((await countAttempt(email, null)).ok).toBe(true);
  const refused = await countAttempt(email, null);
  expect(refused.ok).toBe(false);
  if (!refused.ok) {
    expect(refused.retrySeconds).toBeGreaterThan(0);
    expect(refused.retrySeconds).toBeLessThanOrEqual(15 * 60);
  }
});
