import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hashPassword } from "~/context/password.server";
import { newToken } from "~/context/token.server";
import { ensureWelcomeLink } from "~/operations/people/ensure-welcome-link.server";
import { issueAccountLink } from "~/operations/people/issue-account-link.server";
import type { Database } from "~db/client";
import { administrator, claim, join, NOW } from "../../support/account-steps";
import { makeUser } from "../../support/make-user";
import { openTestDatabase } from "../../support/test-database";

/** The real module, with its calls counted: a hash costs the server memory and time. */
vi.mock("~/context/password.server", { spy: true });

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const hashes = () => vi.mocked(hashPassword).mock.calls.length;
const refused = { ok: false, reason: "link-not-valid" };

test("a stranger's invented token costs no password hash, at the welcome or an account link", async () => {
  await ensureWelcomeLink(db, NOW);
  const before = hashes();
  expect(await claim(db, newToken())).toEqual(refused);
  expect(await join(db, newToken())).toEqual(refused);
  expect(hashes()).toBe(before);
});

test("a link of the other purpose costs no hash either", async () => {
  const { id } = await makeUser(db);
  const welcome = await ensureWelcomeLink(db, NOW);
  const reset = await issueAccountLink(await administrator(db), id);
  if (welcome === null || !reset.ok) throw new Error("no link");
  const before = hashes();
  expect(await join(db, welcome)).toEqual(refused);
  expect(await claim(db, reset.token)).toEqual(refused);
  expect(hashes()).toBe(before);
  expect((await join(db, reset.token)).ok).toBe(true);
  expect(hashes()).toBe(before + 1);
});
