import { afterEach, beforeEach, expect, test } from "vitest";
import { hashToken } from "~/context/token.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { deactivateUser } from "~/operations/people/deactivate-user.server";
import { issueApiToken } from "~/operations/people/issue-api-token.server";
import { revokeApiToken } from "~/operations/people/revoke-api-token.server";
import { type Database, serveDatabase } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { findUserOfApiToken, listApiTokensOf } from "~db/queries/people/api-tokens";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterEach(() => db.close());

async function personWithTokens() {
  const ctx = await testContext(db, { role: "viewer" });
  const issue = async (mayWrite: boolean) => {
    const issued = await issueApiToken(ctx, ctx.user.email, { mayWrite });
    return issued.ok ? issued.token : "";
  };
  return { ctx, reading: await issue(false), writing: await issue(true) };
}

const keyOf = (token: string) => hashToken(token).slice(0, 8);
const revocations = async () =>
  (await listAuditEntries(db.read, {}, 20)).filter(({ action }) => action === "api-token.revoke");

test("B17 one token is revoked by itself, with an entry; the others go on", async () => {
  const { ctx, reading, writing } = await personWithTokens();
  const verdict = await revokeApiToken(ctx, { userId: ctx.user.id, key: keyOf(reading) });
  expect(verdict).toEqual({ ok: true });
  expect(await findUserOfApiToken(db.read, hashToken(reading))).toBeNull();
  expect(await findUserOfApiToken(db.read, hashToken(writing))).not.toBeNull();
  expect(await revocations()).toMatchObject([
    { userId: ctx.user.id, before: { tokens: keyOf(reading), mayWrite: false } },
  ]);
});

test("B17 a stranger's token is revoked by whoever manages accounts alone, and one that is not there by nobody", async () => {
  const { ctx, reading } = await personWithTokens();
  const token = { userId: ctx.user.id, key: keyOf(reading) };
  const other = await testContext(db, { role: "viewer" });
  expect(await revokeApiToken(other, token)).toEqual({ ok: false, reason: "forbidden" });
  const administrator = await testContext(db, { role: "administrator" });
  expect(await revokeApiToken(administrator, token)).toEqual({ ok: true });
  expect(await revokeApiToken(administrator, token)).toEqual({ ok: false, reason: "not-found" });
  expect(await revocations()).toHaveLength(1);
});

test("B17 a closed account's tokens end, each with an entry", async () => {
  const { ctx, reading, writing } = await personWithTokens();
  const administrator = await testContext(db, { role: "administrator" });
  await deactivateUser(administrator, { userId: ctx.user.id, revision: 1 });
  expect(await listApiTokensOf(db.read, ctx.user.id)).toEqual([]);
  const ended = (await revocations()).map(({ before }) => before);
  const both = [
    { tokens: keyOf(reading), mayWrite: false },
    { tokens: keyOf(writing), mayWrite: true },
  ];
  expect(ended).toHaveLength(2);
  expect(ended).toEqual(expect.arrayContaining(both));
});

test("B17 a token shows its last use", async () => {
  const { ctx, reading } = await personWithTokens();
  const used = async () =>
    (await listApiTokensOf(db.read, ctx.user.id)).map(({ lastUsedAt }) => lastUsedAt);
  expect(await used()).toEqual([null, null]);
  const headers = { Authorization: `Bearer ${reading}` };
  await authorizeApi(new Request("http://localhost/api/v1/events", { headers }), "event.view");
  await db.writeKeepingAnswers(async () => undefined);
  expect((await used()).filter((at) => at !== null)).toHaveLength(1);
});
