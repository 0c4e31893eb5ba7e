import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inviteUser } from "~/operations/people/invite-user.server";
import { issueAccountLink } from "~/operations/people/issue-account-link.server";
import type { Database } from "~db/client";
import { findUser, findUserByEmail } from "~db/queries/people/users";
import { signIns } from "~db/schema/people";
import { administrator, enter, invited, join, NEW_PASSWORD } from "../../support/account-steps";
import { makeUser, PASSWORD } from "../../support/make-user";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const EIGHT_DAYS_LATER = new Date("2026-05-09T03:00:00Z");

describe("an invitation", () => {
  test("lets its holder set a password once, within seven days", async () => {
    const { token, userId } = await invited(await administrator(db));
    expect(await join(db, token, EIGHT_DAYS_LATER)).toEqual({
      ok: false,
      reason: "link-not-valid",
    });
    expect((await join(db, token)).ok).toBe(true);
    expect(await findUser(db.read, userId)).toMatchObject({
      hasPassword: true,
      organiser: "chicago",
    });
    expect(await join(db, token)).toEqual({ ok: false, reason: "link-not-valid" });
    expect((await enter(db, "hanako@example.go.jp", NEW_PASSWORD)).ok).toBe(true);
  });

  test("used twice at once, one wins", async () => {
    const { token } = await invited(await administrator(db));
    const verdicts = await Promise.all([join(db, token), join(db, token)]);
    expect(verdicts.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test("a newer link ends the one before", async () => {
    const ctx = await administrator(db);
    const { token, userId } = await invited(ctx);
    const renewed = await issueAccountLink(ctx, userId);
    expect(renewed).toMatchObject({ ok: true, purpose: "invitation" });
    expect(await join(db, token)).toEqual({ ok: false, reason: "link-not-valid" });
    if (renewed.ok) expect((await join(db, renewed.token)).ok).toBe(true);
  });

  test.each([
    ["mission-editor", "jetro", "organiser-must-be-mission"],
    ["mission-editor", null, "organiser-must-be-mission"],
    ["agency-editor", "chicago", "organiser-must-be-agency"],
    ["viewer", "nowhere", "organiser-unknown"],
  ] as const)("%s for %s is refused: %s", async (role, organiser, reason) => {
    const invitation = { email: "x@example.go.jp", name: "花子", role, organiser };
    expect(await inviteUser(await administrator(db), invitation)).toEqual({
      ok: false,
      field: "organiser",
      reason,
    });
    expect(await findUserByEmail(db.read, "x@example.go.jp")).toBeNull();
  });

  test("of an address that is registered is refused", async () => {
    const ctx = await administrator(db);
    await invited(ctx);
    const again = {
      email: "hanako@example.go.jp",
      name: "別人",
      role: "viewer",
      organiser: null,
    } as const;
    expect(await inviteUser(ctx, again)).toEqual({
      ok: false,
      field: "email",
      reason: "email-taken",
    });
  });
});

describe("a reset link", () => {
  test("keeps the old password until it is used, then ends every other sign-in", async () => {
    const ctx = await administrator(db);
    const { id, email } = await makeUser(db);
    await enter(db, email, PASSWORD);
    const link = await issueAccountLink(ctx, id);
    expect(link).toMatchObject({ ok: true, purpose: "reset" });
    expect((await enter(db, email, PASSWORD)).ok).toBe(true);

    if (link.ok) expect((await join(db, link.token)).ok).toBe(true);
    expect(await db.read.select().from(signIns).where(eq(signIns.userId, id))).toHaveLength(1);
    expect((await enter(db, email, PASSWORD)).ok).toBe(false);
    expect((await enter(db, email, NEW_PASSWORD)).ok).toBe(true);
  });

  test("is not made for an inactive account", async () => {
    const { id } = await makeUser(db, { active: false });
    expect(await issueAccountLink(await administrator(db), id)).toEqual({
      ok: false,
      reason: "user-inactive",
    });
  });
});
