/** The pages about accounts, asked as a browser asks: what they refuse, what they give back, never 500. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { ensureWelcomeLink } from "~/operations/people/ensure-welcome-link.server";
import { action as joinAction, loader as joinLoader } from "~/routes/join";
import { action as languageAction } from "~/routes/language";
import { action as settingsAction } from "~/routes/settings";
import { loader as usersLoader } from "~/routes/users._index";
import { action as userAction, loader as userLoader } from "~/routes/users.$userId";
import { action as inviteAction, loader as inviteLoader } from "~/routes/users.invite";
import { action as welcomeAction, loader as welcomeLoader } from "~/routes/welcome";
import { type Database, serveDatabase } from "~db/client";
import { findUser, findUserByEmail } from "~db/queries/people/users";
import { administrator, invited, NEW_PASSWORD } from "../../support/account-steps";
import { answerOf } from "../../support/answer-of";
import { makeUser } from "../../support/make-user";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterEach(() => db.close());

type Fields = Record<string, string>;
type Action = Parameters<typeof answerOf>[0];

const INVITATION = { email: "new@example.go.jp", name: "新任", role: "viewer", organiser: "" };

async function post(
  ctx: Context,
  action: Action,
  path: string,
  fields: Fields,
  params: Fields = {},
) {
  const browser = await browserOf(ctx);
  return await answerOf(action, browser.post(path, new URLSearchParams(fields)), { params });
}

const stranger = (action: Action, path: string, fields: Fields) =>
  answerOf(
    action,
    new Request(`http://localhost${path}`, { method: "POST", body: new URLSearchParams(fields) }),
  );
const open = (path: string) => new Request(`http://localhost${path}`);

describe("people are managed by administrators alone", () => {
  const pages: [string, Action, string][] = [
    ["the list", usersLoader, "/users"],
    ["the invitation", inviteLoader, "/users/invite"],
    ["a person", userLoader, "/users/1"],
  ];
  test.each(pages)(
    "%s is refused to every other role, and leads a stranger to sign in",
    async (_, loader, path) => {
      for (const role of ["secretariat", "viewer"] as const) {
        const browser = await browserOf(await testContext(db, { role }));
        expect(
          (await answerOf(loader, browser.get(path), { params: { userId: "1" } })).status,
        ).toBe(403);
      }
      const answer = await answerOf(loader, open(path), { params: { userId: "1" } });
      expect(answer.headers.get("Location")).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
    },
  );

  test("an invitation and a change by anybody else are refused and change nothing", async () => {
    const viewer = await testContext(db, { role: "viewer" });
    const own = String(viewer.user.id);
    expect((await post(viewer, inviteAction, "/users/invite", INVITATION)).status).toBe(403);
    const promotion = { name: "x", role: "administrator", organiser: "", revision: "1" };
    expect(
      (await post(viewer, userAction, `/users/${own}`, promotion, { userId: own })).status,
    ).toBe(403);
    expect(await findUserByEmail(db.read, INVITATION.email)).toBeNull();
    expect(await findUser(db.read, viewer.user.id)).toMatchObject({ role: "viewer" });
  });
});

describe("an invitation that is refused", () => {
  test.each([
    ["no address", { email: "no address" }, { email: "email-malformed" }],
    ["an endless address", { email: `${"a".repeat(100_000)}@b.jp` }, { email: "too-long" }],
    ["no name", { name: "" }, { name: "required" }],
    ["NUL in the name", { name: "NUL\u0000" }, { name: "unreadable" }],
    ["an unknown role", { role: "king" }, { role: "role-unknown" }],
    ["no role", { role: "" }, { role: "role-unknown" }],
    [
      "an editor for nobody",
      { role: "mission-editor" },
      { organiser: "organiser-must-be-mission" },
    ],
    [
      "a mission editor for an agency",
      { role: "mission-editor", organiser: "jetro" },
      { organiser: "organiser-must-be-mission" },
    ],
    [
      "no such organiser",
      { organiser: "'; DROP TABLE users; --" },
      { organiser: "organiser-unknown" },
    ],
  ])("%s: names the field and gives back what was typed", async (_, typed, errors) => {
    const fields = { ...INVITATION, ...typed };
    const answer = await post(await administrator(db), inviteAction, "/users/invite", fields);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      refused: { errors, typed: { role: fields.role } },
      issued: null,
    });
    expect(await findUserByEmail(db.read, INVITATION.email)).toBeNull();
  });

  test("a taken address is refused however it is written", async () => {
    const ctx = await administrator(db);
    await invited(ctx);
    const fields = { ...INVITATION, email: "ＨＡＮＡＫＯ@example.go.jp" };
    expect(await post(ctx, inviteAction, "/users/invite", fields)).toMatchObject({
      status: 400,
      body: { refused: { errors: { email: "email-taken" }, typed: { email: fields.email } } },
    });
  });
});

describe("one account", () => {
  test.each(["0", "-1", "1.5", "abc", "1e3", "99999999999999999999", "424242"])(
    "%s is not found",
    async (userId) => {
      const browser = await browserOf(await administrator(db));
      const answer = await answerOf(userLoader, browser.get(`/users/${userId}`), {
        params: { userId },
      });
      expect(answer.status).toBe(404);
    },
  );

  test("a save from an older revision gives back what was typed beside what is stored", async () => {
    const ctx = await administrator(db);
    const { id } = await makeUser(db);
    const path = `/users/${id}`;
    const params = { userId: String(id) };
    const save = (fields: Fields) =>
      post(ctx, userAction, path, { organiser: "", revision: "1", ...fields }, params);
    expect((await save({ name: "先", role: "secretariat" })).status).toBe(302);
    expect(await save({ name: "後", role: "viewer" })).toMatchObject({
      status: 409,
      body: {
        refusal: {
          reason: "changed-meanwhile",
          typed: { name: "後", role: "viewer" },
          current: { name: "先", role: "secretariat", revision: 2 },
        },
      },
    });
  });

  test.each(["", "x", "-1", "1.5"])("revision %j is refused with 400", async (revision) => {
    const ctx = await administrator(db);
    const { id } = await makeUser(db);
    const params = { userId: String(id) };
    const fields = { intent: "deactivate", revision };
    expect((await post(ctx, userAction, `/users/${id}`, fields, params)).status).toBe(400);
  });
});

describe("the welcome page", () => {
  const account = { email: "taro@example.go.jp", name: "太郎", newPassword: NEW_PASSWORD };

  test("shows what is on record, and the form only to the holder of the link", async () => {
    const token = await ensureWelcomeLink(db, new Date());
    const published = expect.arrayContaining([
      expect.objectContaining({ wording: expect.stringContaining("337件") }),
    ]);
    const answer = await answerOf(welcomeLoader, open(`/welcome?token=${token}`));
    expect(answer.body).toMatchObject({
      claimable: token,
      claimed: false,
      facts: { publishedTotals: published },
    });
    for (const wrong of ["", "wrong", "%00", "x".repeat(43)]) {
      const refused = await answerOf(welcomeLoader, open(`/welcome?token=${wrong}`));
      expect(refused.body).toMatchObject({ claimable: null, claimed: false });
    }
  });

  test("refuses a weak password and gives back everything but it", async () => {
    const token = (await ensureWelcomeLink(db, new Date())) ?? "";
    const answer = await stranger(welcomeAction, "/welcome", {
      ...account,
      token,
      newPassword: account.email,
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: { newPassword: "password-is-email" } },
    });
    expect(answer.body).toMatchObject({ typed: { email: account.email, name: account.name } });
    expect(JSON.stringify(answer.body)).not.toContain(token);
  });

  test.each([
    ["an empty token", ""],
    ["a wrong token", "wrong"],
    ["NUL", "\u0000"],
    ["an unknown token", "x".repeat(43)],
    ["an endless token", "x".repeat(100_000)],
  ])("%s makes nobody", async (_, token) => {
    expect((await stranger(welcomeAction, "/welcome", { ...account, token })).status).toBe(410);
    expect(await findUserByEmail(db.read, account.email)).toBeNull();
  });
});

describe("a single-use link", () => {
  test("that has ended shows nothing of the account and sets no password", async () => {
    // Made on 1 May 2026, long before today.
    const { token } = await invited(await administrator(db));
    const later = await answerOf(joinLoader, open(`/join?token=${token}`));
    expect(later.body).toMatchObject({ account: null });
    expect(
      (await stranger(joinAction, "/join", { token, name: "x", newPassword: NEW_PASSWORD })).status,
    ).toBe(410);
  });

  test("that is open shows whose it is and sets a password", async () => {
    const ctx = { ...(await administrator(db)), now: new Date() };
    const { token } = await invited(ctx);
    expect((await answerOf(joinLoader, open(`/join?token=${token}`))).body).toMatchObject({
      account: { email: "hanako@example.go.jp", isReset: false },
    });
    const weak = await stranger(joinAction, "/join", {
      token,
      name: "花子",
      newPassword: "hanako@example.go.jp",
    });
    expect(weak).toMatchObject({
      status: 400,
      body: { refused: { errors: { newPassword: "password-is-email" } } },
    });
    const answer = await stranger(joinAction, "/join", {
      token,
      name: "花子",
      newPassword: NEW_PASSWORD,
    });
    expect(answer.status).toBe(302);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^kusanone_session=/);
  });
});

describe("settings", () => {
  test("the language goes to the cookie and to the account, and an unknown one is refused", async () => {
    const ctx = await testContext(db);
    const answer = await post(ctx, languageAction, "/language", {
      language: "en",
      to: "/events?q=a",
    });
    expect(answer.headers.get("Location")).toBe("/events?q=a");
    expect(answer.headers.get("Set-Cookie")).toContain("kusanone_language=en");
    expect(await findUser(db.read, ctx.user.id)).toMatchObject({ language: "en" });
    expect((await post(ctx, languageAction, "/language", { language: "fr" })).status).toBe(400);
  });

  test("guessing one's own password is limited like signing in", async () => {
    const ctx = await testContext(db);
    const guess = () =>
      post(ctx, settingsAction, "/settings", { password: "a guess", newPassword: NEW_PASSWORD });
    for (let at = 0; at < 10; at += 1) expect((await guess()).status).toBe(400);
    expect((await guess()).status).toBe(429);
  });
});
