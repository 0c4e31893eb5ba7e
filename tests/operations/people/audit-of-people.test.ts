import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashToken } from "~/context/token.server";
import { changeUser } from "~/operations/people/change-user.server";
import { deactivateUser } from "~/operations/people/deactivate-user.server";
import { ensureWelcomeLink } from "~/operations/people/ensure-welcome-link.server";
import { issueAccountLink } from "~/operations/people/issue-account-link.server";
import { issueApiToken } from "~/operations/people/issue-api-token.server";
import { reactivateUser } from "~/operations/people/reactivate-user.server";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { apiTokens, auditEntries, oneTimeLinks } from "~db/schema/people";
import {
  administrator,
  claim,
  invited,
  join,
  NEW_PASSWORD,
  NOW,
  visitor,
} from "../../support/account-steps";
import { makeUser } from "../../support/make-user";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const lastActions = async () =>
  (await listAuditEntries(db.read, {}, 50)).map(({ action }) => action);

describe("the audit trail", () => {
  test("every write about people leaves an entry, and none holds a password, a token or a hash", async () => {
    const token = (await ensureWelcomeLink(db, NOW)) ?? "";
    await claim(db, token);
    const ctx = await administrator(db);
    const { token: invitation, userId } = await invited(ctx);
    const accepted = await join(db, invitation);
    await changeUser(ctx, userId, { name: "花子", role: "viewer", organiser: null, revision: 2 });
    const api = await issueApiToken(visitor(db), "hanako@example.go.jp");
    await issueAccountLink(ctx, userId);
    await deactivateUser(ctx, { userId, revision: 3 });
    await reactivateUser(ctx, { userId, revision: 4 });

    expect((await lastActions()).reverse()).toEqual([
      "welcome.link",
      "user.claim-welcome",
      "user.sign-in",
      "user.invite",
      "user.accept-invitation",
      "user.sign-in",
      "user.change",
      "api-token.issue",
      "user.reset-link",
      "api-token.revoke",
      "user.deactivate",
      "user.reactivate",
    ]);
    const written = JSON.stringify(await db.read.select().from(auditEntries));
    const secrets = [
      token,
      invitation,
      accepted.ok && accepted.token,
      api.ok && api.token,
      NEW_PASSWORD,
      "argon2",
    ];
    for (const secret of secrets) expect(written).not.toContain(secret);
  });

  test("says before and after, and who; the admin command is nobody", async () => {
    const ctx = await administrator(db);
    const { id, email } = await makeUser(db);
    await changeUser(ctx, id, {
      name: "花子",
      role: "secretariat",
      organiser: "mofa",
      revision: 1,
    });
    await issueApiToken(visitor(db), email);
    const [issued, changed] = await listAuditEntries(db.read, {}, 2);
    expect(issued).toMatchObject({ action: "api-token.issue", userId: null });
    expect(changed).toMatchObject({
      userId: ctx.user.id,
      before: { name: "山田 花子", role: "viewer", organiser: null },
      after: { name: "花子", role: "secretariat", organiser: "mofa" },
    });
  });

  test("a refused write leaves none", async () => {
    const ctx = await administrator(db);
    await deactivateUser(ctx, { userId: ctx.user.id, revision: 1 });
    expect(await lastActions()).toEqual([]);
  });

  test("tokens and links are stored as hashes", async () => {
    const ctx = await administrator(db);
    const { token, userId } = await invited(ctx);
    const api = await issueApiToken(ctx, "hanako@example.go.jp");
    expect(userId).toBeGreaterThan(0);
    const stored = JSON.stringify([
      await db.read.select().from(oneTimeLinks),
      await db.read.select().from(apiTokens),
    ]);
    expect(stored).toContain(hashToken(token));
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(api.ok && api.token);
  });
});
