import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyPasswordCost, OWASP_MINIMUM } from "~/context/password.server";
import { hashToken } from "~/context/token.server";
import { changeOwnPassword } from "~/operations/people/change-own-password.server";
import { changeUser } from "~/operations/people/change-user.server";
import { deactivateUser } from "~/operations/people/deactivate-user.server";
import { issueAccountLink } from "~/operations/people/issue-account-link.server";
import { issueApiToken } from "~/operations/people/issue-api-token.server";
import { reactivateUser } from "~/operations/people/reactivate-user.server";
import type { Database } from "~db/client";
import { findUserOfApiToken } from "~db/queries/people/api-tokens";
import { findUser } from "~db/queries/people/users";
import { signIns, users } from "~db/schema/people";
import { listSourceFiles } from "../../architecture/source-files";
import { administrator, enter, join, NEW_PASSWORD, NOW } from "../../support/account-steps";
import { CHEAP } from "../../support/cheap-passwords";
import { makeUser, PASSWORD } from "../../support/make-user";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

describe("signing in", () => {
  test("unknown, wrong, invited and deactivated get one answer", async () => {
    await makeUser(db);
    await makeUser(db, { email: "invited@example.go.jp", password: null });
    await makeUser(db, { email: "gone@example.go.jp", active: false });
    const refused = { ok: false, reason: "wrong-credentials" };
    expect(await enter(db, "nobody@example.go.jp", PASSWORD)).toEqual(refused);
    expect(await enter(db, "hanako@example.go.jp", NEW_PASSWORD)).toEqual(refused);
    expect(await enter(db, "invited@example.go.jp", PASSWORD)).toEqual(refused);
    expect(await enter(db, "gone@example.go.jp", PASSWORD)).toEqual(refused);
    expect(await db.read.select().from(signIns)).toEqual([]);
  });

  test("replaces this browser's open sign-in and leaves other browsers alone", async () => {
    const { email } = await makeUser(db);
    const here = await enter(db, email, PASSWORD);
    await enter(db, email, PASSWORD);
    if (!here.ok) throw new Error(here.reason);
    const again = await enter(db, email, PASSWORD, here.token);
    expect(again.ok && again.token).not.toBe(here.token);
    const hashes = (await db.read.select().from(signIns)).map(({ tokenHash }) => tokenHash);
    expect(hashes).toHaveLength(2);
    expect(hashes).not.toContain(hashToken(here.token));
  });

  test("the same keys on a Japanese keyboard are the same password", async () => {
    const { email } = await makeUser(db, { password: "ｆｉｖｅ　ｑｕｉｅｔ　ｈｅｒｏｎｓ" });
    expect((await enter(db, email, "five quiet herons")).ok).toBe(true);
  });

  test("a password is stored as argon2id at OWASP's minimum, which nothing in the application lowers", async () => {
    applyPasswordCost(OWASP_MINIMUM);
    await makeUser(db).finally(() => applyPasswordCost(CHEAP));
    const [row] = await db.read.select({ hash: users.passwordHash }).from(users);
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const lowering = listSourceFiles(["app", "db", "seeds"]).filter(({ text }) =>
      text.includes("applyPasswordCost"),
    );
    expect(lowering.map(({ path }) => path)).toEqual(["app/context/password.server.ts"]);
  });
});

describe("changing an account", () => {
  const change = { name: "花子", role: "viewer", organiser: null, revision: 1 } as const;

  test("P2 editors are marked as approvers, others are not", async () => {
    const ctx = await administrator(db);
    const { id } = await makeUser(db);
    expect(await changeUser(ctx, id, { ...change, approver: true })).toEqual({
      ok: false,
      reason: "field",
      field: "approver",
      problem: "approver-must-edit",
    });
    const editor = { ...change, role: "mission-editor", organiser: "chicago" } as const;
    expect(await changeUser(ctx, id, { ...editor, approver: true })).toEqual({ ok: true });
    expect((await findUser(db.read, id))?.approver).toBe(true);
    // A form without the tick takes the mark away.
    expect(await changeUser(ctx, id, { ...editor, revision: 2 })).toEqual({ ok: true });
    expect((await findUser(db.read, id))?.approver).toBe(false);
  });

  test("a new role signs the person out everywhere; a new name does not", async () => {
    const ctx = await administrator(db);
    const { id, email } = await makeUser(db);
    await enter(db, email, PASSWORD);
    expect(await changeUser(ctx, id, { ...change, name: "別名" })).toEqual({ ok: true });
    expect(await db.read.select().from(signIns)).toHaveLength(1);
    expect(await changeUser(ctx, id, { ...change, role: "secretariat", revision: 2 })).toEqual({
      ok: true,
    });
    expect(await db.read.select().from(signIns)).toEqual([]);
  });

  test("A11 a reading is kept with the name until another is given", async () => {
    const ctx = await administrator(db);
    const { id } = await makeUser(db, { reading: "やまだ はなこ" });
    const change = { name: "山田 華子", role: "viewer", organiser: null } as const;
    expect(await changeUser(ctx, id, { ...change, revision: 1 })).toEqual({ ok: true });
    expect(await findUser(db.read, id)).toMatchObject({ reading: "やまだ はなこ" });
    await changeUser(ctx, id, { ...change, reading: null, revision: 2 });
    expect(await findUser(db.read, id)).toMatchObject({ name: "山田 華子", reading: null });
  });

  test("a save from an older revision is refused and changes nothing", async () => {
    const ctx = await administrator(db);
    const { id } = await makeUser(db);
    await changeUser(ctx, id, { ...change, role: "secretariat" });
    const late = await changeUser(ctx, id, { ...change, name: "遅れた変更" });
    expect(late).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect(await findUser(db.read, id)).toMatchObject({
      name: "花子",
      role: "secretariat",
      revision: 2,
    });
  });

  test("the last administrator cannot be demoted or deactivated; one of two can", async () => {
    const ctx = await administrator(db);
    const { id } = await makeUser(db, { role: "administrator" });
    expect(await changeUser(ctx, id, change)).toEqual({ ok: true });
    const last = { ok: false, reason: "last-administrator" };
    expect(await changeUser(ctx, ctx.user.id, change)).toEqual(last);
    expect(await deactivateUser(ctx, { userId: ctx.user.id, revision: 1 })).toEqual(last);
  });

  test("two administrators demoting each other at once leave one", async () => {
    const ctx = await administrator(db);
    const { id } = await makeUser(db, { role: "administrator" });
    const verdicts = await Promise.all([
      changeUser(ctx, id, change),
      changeUser(ctx, ctx.user.id, change),
    ]);
    expect(verdicts).toEqual([{ ok: true }, { ok: false, reason: "last-administrator" }]);
  });

  test("an invited administrator without a password does not count as one", async () => {
    const ctx = await administrator(db);
    await makeUser(db, { role: "administrator", password: null });
    expect((await deactivateUser(ctx, { userId: ctx.user.id, revision: 1 })).ok).toBe(false);
  });
});

describe("deactivating", () => {
  test("ends sign-ins, API tokens and open links; activating brings none of them back", async () => {
    const ctx = await administrator(db);
    const { id, email } = await makeUser(db);
    await enter(db, email, PASSWORD);
    const api = await issueApiToken(ctx, email);
    const link = await issueAccountLink(ctx, id);
    expect(await deactivateUser(ctx, { userId: id, revision: 1 })).toEqual({ ok: true });

    expect(await db.read.select().from(signIns)).toEqual([]);
    if (link.ok)
      expect(await join(db, link.token)).toEqual({ ok: false, reason: "link-not-valid" });
    expect(await reactivateUser(ctx, { userId: id, revision: 2 })).toEqual({ ok: true });
    if (api.ok) expect(await findUserOfApiToken(db.read, hashToken(api.token))).toBeNull();
    expect((await enter(db, email, PASSWORD)).ok).toBe(true);
  });
});

describe("one's own password", () => {
  test("needs the current one and signs other browsers out", async () => {
    const { id, email } = await makeUser(db);
    await enter(db, email, PASSWORD);
    const user = {
      id,
      email,
      name: "山田 花子",
      role: "viewer",
      organiser: null,
      language: "ja",
      approver: false,
    } as const;
    const ctx = { db, now: NOW, user };
    const wrong = await changeOwnPassword(ctx, {
      password: NEW_PASSWORD,
      newPassword: NEW_PASSWORD,
    });
    expect(wrong).toEqual({ ok: false, reason: "password-wrong" });
    const right = await changeOwnPassword(ctx, { password: PASSWORD, newPassword: NEW_PASSWORD });
    const open = await db.read.select().from(signIns);
    expect(open.map(({ tokenHash }) => tokenHash)).toEqual([right.ok && hashToken(right.token)]);
  });
});
