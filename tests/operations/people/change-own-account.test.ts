import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashToken } from "~/context/token.server";
import { changeOwnLanguage } from "~/operations/people/change-own-language.server";
import { changeOwnPassword } from "~/operations/people/change-own-password.server";
import { issueAccountLink } from "~/operations/people/issue-account-link.server";
import { issueApiToken } from "~/operations/people/issue-api-token.server";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { findUserOfApiToken } from "~db/queries/people/api-tokens";
import { users } from "~db/schema/people";
import { administrator, join, NEW_PASSWORD, NOW } from "../../support/account-steps";
import { makeUser, PASSWORD } from "../../support/make-user";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const actions = async () => (await listAuditEntries(db.read, {}, 20)).map(({ action }) => action);

async function personWithLinkAndToken() {
  const ctx = await administrator(db);
  const { id, email } = await makeUser(db);
  const api = await issueApiToken(ctx, email);
  const link = await issueAccountLink(ctx, id);
  if (!api.ok || !link.ok) throw new Error("not issued");
  const owner = { id, email, name: "山田 花子", role: "viewer", organiser: null } as const;
  return {
    user: { ...owner, language: "ja" as const, approver: false },
    api: api.token,
    link: link.token,
  };
}

describe("a new password", () => {
  test("chosen by oneself ends an open reset link; API tokens go on", async () => {
    const { user, api, link } = await personWithLinkAndToken();
    const change = { password: PASSWORD, newPassword: NEW_PASSWORD };
    expect((await changeOwnPassword({ db, now: NOW, user }, change)).ok).toBe(true);
    expect(await join(db, link)).toEqual({ ok: false, reason: "link-not-valid" });
    expect(await findUserOfApiToken(db.read, hashToken(api))).not.toBeNull();
  });

  test("set by a reset link ends the API tokens, and the history says so", async () => {
    const { api, link } = await personWithLinkAndToken();
    expect((await join(db, link)).ok).toBe(true);
    expect(await findUserOfApiToken(db.read, hashToken(api))).toBeNull();
    expect(await actions()).toContain("api-token.revoke");
  });

  test("set by a reset link without API tokens records no end of any", async () => {
    const { id } = await makeUser(db);
    const link = await issueAccountLink(await administrator(db), id);
    if (link.ok) await join(db, link.token);
    expect(await actions()).toContain("user.reset-password");
    expect(await actions()).not.toContain("api-token.revoke");
  });
});

describe("one's own language", () => {
  const stored = async (id: number) =>
    (await db.read.select({ language: users.language }).from(users).where(eq(users.id, id)))[0];

  test("of two tabs, the second compares with what the first stored", async () => {
    const ctx = await testContext(db, { language: "ja" });
    await changeOwnLanguage(ctx, "en");
    await changeOwnLanguage(ctx, "ja");
    expect(await stored(ctx.user.id)).toEqual({ language: "ja" });
    const [latest] = await listAuditEntries(db.read, {}, 1);
    expect(latest).toMatchObject({ before: { language: "en" }, after: { language: "ja" } });
  });

  test("the same language again is no change", async () => {
    const ctx = await testContext(db, { language: "ja" });
    await changeOwnLanguage(ctx, "en");
    await changeOwnLanguage(ctx, "en");
    expect(await actions()).toEqual(["user.change-language"]);
  });
});
