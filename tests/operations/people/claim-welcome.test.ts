import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashToken } from "~/context/token.server";
import { ensureWelcomeLink } from "~/operations/people/ensure-welcome-link.server";
import { inviteByCommand } from "~/operations/people/invite-user.server";
import type { Database } from "~db/client";
import { findOpenLink } from "~db/queries/people/one-time-links";
import { findUserByEmail } from "~db/queries/people/users";
import { signIns, users } from "~db/schema/people";
import { claim, invited, NOW, visitor } from "../../support/account-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

async function welcomeToken(): Promise<string> {
  const token = await ensureWelcomeLink(db, NOW);
  if (token === null) throw new Error("There is an administrator");
  return token;
}

describe("the welcome link", () => {
  test("makes the first administrator, who is signed in; there is no link afterwards", async () => {
    const verdict = await claim(db, await welcomeToken());
    expect(verdict.ok).toBe(true);
    expect(await findUserByEmail(db.read, "first@example.go.jp")).toMatchObject({
      role: "administrator",
    });
    expect(await db.read.select().from(signIns)).toHaveLength(1);
    expect(await ensureWelcomeLink(db, NOW)).toBeNull();
  });

  test("works once", async () => {
    const token = await welcomeToken();
    await claim(db, token);
    expect(await claim(db, token, "second@example.go.jp")).toEqual({
      ok: false,
      reason: "link-not-valid",
    });
  });

  test("is used up by the claim itself, not only because there is an administrator", async () => {
    const token = await welcomeToken();
    await claim(db, token);
    expect(await findOpenLink(db.read, hashToken(token), NOW)).toBeNull();
  });

  test("of two people claiming at once, one wins", async () => {
    const token = await welcomeToken();
    const verdicts = await Promise.all([
      claim(db, token, "a@example.go.jp"),
      claim(db, token, "b@example.go.jp"),
    ]);
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.read.select().from(users)).toHaveLength(1);
  });

  test("ends when a newer one is made, but not that of another process on the same server", async () => {
    const old = await welcomeToken();
    const fresh = await welcomeToken();
    expect((await claim(db, old)).ok).toBe(db.read.engine === "postgres");
    expect((await claim(db, fresh, "second@example.go.jp")).ok).toBe(db.read.engine === "sqlite");
  });

  test("ends by itself", async () => {
    const fresh = await welcomeToken();
    const afterItsEnd = new Date("2026-06-15T00:00:00Z");
    expect(await claim(db, fresh, undefined, afterItsEnd)).toEqual({
      ok: false,
      reason: "link-not-valid",
    });
    expect((await claim(db, fresh)).ok).toBe(true);
  });

  test("is still offered while an invited administrator has not set a password", async () => {
    await inviteByCommand(visitor(db), {
      email: "invited@example.go.jp",
      name: "次郎",
      role: "administrator",
      organiser: null,
    });
    expect(await ensureWelcomeLink(db, NOW)).not.toBeNull();
  });

  test("an invitation link does not make an administrator", async () => {
    const { token } = await invited(await testContext(db, { role: "administrator" }));
    expect(await claim(db, token)).toEqual({ ok: false, reason: "link-not-valid" });
  });
});
