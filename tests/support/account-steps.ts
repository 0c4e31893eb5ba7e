/** The steps of a life with an account, for tests of operations. Everything happens on 1 May 2026 unless told. */
import { eq } from "drizzle-orm";
import type { Context } from "~/context/context.server";
import { hashToken } from "~/context/token.server";
import { acceptAccountLink } from "~/operations/people/accept-account-link.server";
import { claimWelcome } from "~/operations/people/claim-welcome.server";
import { inviteUser } from "~/operations/people/invite-user.server";
import { signIn } from "~/operations/people/sign-in.server";
import type { Database } from "~db/client";
import { users } from "~db/schema/people";
import { testContext } from "./test-context";

export const NOW = new Date("2026-05-01T03:00:00Z");
export const NEW_PASSWORD = "seven bright lanterns";

export function visitor(db: Database, now = NOW) {
  return { db, now, language: "ja" as const };
}

export async function claim(db: Database, token: string, email = "first@example.go.jp", now = NOW) {
  const input = { linkHash: hashToken(token), email, name: "管理 太郎", newPassword: NEW_PASSWORD };
  return await claimWelcome(visitor(db, now), { ...input, replaces: null });
}

/** The holder of an invitation or a reset link sets `NEW_PASSWORD`. */
export async function join(db: Database, token: string, now = NOW) {
  const input = { linkHash: hashToken(token), name: "山田 花子", newPassword: NEW_PASSWORD };
  return await acceptAccountLink(visitor(db, now), { ...input, replaces: null });
}

export async function enter(
  db: Database,
  email: string,
  password: string,
  replaces: string | null = null,
) {
  return await signIn(visitor(db), { email, password, replaces });
}

/** An administrator who could sign in, and so counts as one. */
export async function administrator(db: Database): Promise<Context> {
  const ctx = await testContext(db, { role: "administrator" });
  const passwordHash = "a hash that no password has";
  await db.write(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, ctx.user.id));
  });
  return ctx;
}

/** An editor of the Chicago mission who has not set a password. */
export async function invited(ctx: Context, email = "hanako@example.go.jp") {
  const invitation = { email, name: "花子", role: "mission-editor", organiser: "chicago" } as const;
  const verdict = await inviteUser(ctx, invitation);
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict;
}
