import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashToken, newToken } from "~/context/token.server";
import type { Permission, Role } from "~/domain/people/permissions";
import { authorizeApi } from "~/http/authorize-api.server";
import { deactivateUser } from "~/operations/people/deactivate-user.server";
import { issueApiToken } from "~/operations/people/issue-api-token.server";
import { type Database, serveDatabase } from "~db/client";
import { addApiToken } from "~db/queries/people/api-tokens";
import { administrator } from "../support/account-steps";
import { makeUser } from "../support/make-user";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterEach(() => db.close());

const ask = (headers: Record<string, string>) =>
  new Request("http://localhost/api/v1/totals", { headers });

async function tokenOf(role: Role = "viewer"): Promise<{ token: string; id: number }> {
  const { id, email } = await makeUser(db, { role });
  const verdict = await issueApiToken(await administrator(db), email);
  if (!verdict.ok) throw new Error(verdict.reason);
  return { token: verdict.token, id };
}

async function refusalOf(request: Request, permission: Permission = "report.view") {
  const thrown: unknown = await authorizeApi(request, permission).then(
    () => "allowed",
    (refused: unknown) => refused,
  );
  if (!(thrown instanceof Response)) throw new Error(`Not refused: ${String(thrown)}`);
  expect(thrown.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
  const body: unknown = await thrown.json();
  return { status: thrown.status, challenge: thrown.headers.get("WWW-Authenticate"), body };
}

describe("a bearer token", () => {
  test("may do what its person may do", async () => {
    const { token, id } = await tokenOf();
    const ctx = await authorizeApi(ask({ Authorization: `Bearer ${token}` }), "report.view");
    expect(ctx.user).toMatchObject({ id, role: "viewer" });
    const refused = await refusalOf(ask({ Authorization: `Bearer ${token}` }), "event.create");
    expect(refused).toMatchObject({ status: 403, body: { title: "Forbidden", status: 403 } });
  });

  test("of a deactivated person is refused", async () => {
    const { token, id } = await tokenOf();
    await deactivateUser(await administrator(db), { userId: id, revision: 1 });
    expect((await refusalOf(ask({ Authorization: `Bearer ${token}` }))).status).toBe(401);
  });

  test("left over with an inactive account opens nothing", async () => {
    const { id } = await makeUser(db, { active: false });
    const token = newToken();
    const row = { tokenHash: hashToken(token), userId: id, createdAt: new Date() };
    await db.write((tx) => addApiToken(tx, row));
    expect((await refusalOf(ask({ Authorization: `Bearer ${token}` }))).status).toBe(401);
  });

  test.each([
    "Bearer",
    "Bearer ",
    "Bearer wrong",
    `Bearer ${"x".repeat(43)}`,
    `Bearer ${"x".repeat(10_000)}`,
    "Basic dXNlcjpwYXNz",
    "Bearer ' OR '1'='1",
    "\u00ff\u00fe",
    "",
  ])("that reads %j is refused with 401, never 500", async (header) => {
    const refused = await refusalOf(ask({ Authorization: header }));
    expect(refused).toMatchObject({
      status: 401,
      challenge: 'Bearer realm="kusanone", error="invalid_token"',
      body: { type: "about:blank", title: "Unauthorized", status: 401 },
    });
  });

  test("that is wrong is refused also where the browser is signed in", async () => {
    const browser = await browserOf(await testContext(db));
    const request = browser.raw("/api/v1/totals", { headers: { Authorization: "Bearer wrong" } });
    expect((await refusalOf(request)).status).toBe(401);
  });
});

describe("without a token", () => {
  test("the browser's sign-in counts", async () => {
    const ctx = await testContext(db, { role: "viewer" });
    const browser = await browserOf(ctx);
    const answered = await authorizeApi(browser.get("/api/v1/totals"), "report.view");
    expect(answered.user.id).toBe(ctx.user.id);
  });

  test("a stranger is told that one is needed", async () => {
    expect(await refusalOf(ask({}))).toMatchObject({
      status: 401,
      challenge: 'Bearer realm="kusanone"',
    });
  });
});

describe("the language of a refusal", () => {
  test.each([
    ["", "APIトークンが必要"],
    ["en", "An API token is needed"],
    ["en-US,en;q=0.9,ja;q=0.8", "An API token is needed"],
    ["ja,en;q=0.9", "APIトークンが必要"],
    ["en;q=0.2, ja;q=0.7", "APIトークンが必要"],
    ["fr, en;q=0.1", "An API token is needed"],
    ["de", "APIトークンが必要"],
    ["en;q=x", "APIトークンが必要"],
    [";;,,q=", "APIトークンが必要"],
  ])("Accept-Language %j", async (language, words) => {
    const { body } = await refusalOf(ask({ "Accept-Language": language }));
    expect(body).toMatchObject({ detail: expect.stringContaining(words) });
  });
});
