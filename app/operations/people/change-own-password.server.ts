/**
 * One's own new password, against the current one. Every other browser is signed out and an open reset link
 * ends; this browser goes on.
 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { hashPassword, verifyPassword } from "~/context/password.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { removeOpenLinksOf } from "~db/queries/people/one-time-links";
import { removeSignInsOf } from "~db/queries/people/sign-ins";
import { findCredentials, updateUser } from "~db/queries/people/users";
import { startSignIn } from "./start-sign-in.server";

export type OwnPasswordVerdict =
  | { ok: true; token: string }
  | { ok: false; reason: "password-wrong" | "too-busy" };

export async function changeOwnPassword(
  ctx: Pick<Context, "db" | "now" | "user">,
  { password, newPassword }: { password: string; newPassword: string },
): Promise<OwnPasswordVerdict | Denial> {
  const account = await findCredentials(ctx.db.read, ctx.user.email);
  const right = await verifyPassword(account?.passwordHash ?? null, password);
  if (!right.ok) return right;
  if (!right.value || account === null) return { ok: false, reason: "password-wrong" };
  const hashed = await hashPassword(newPassword);
  if (!hashed.ok) return hashed;
  const passwordHash = hashed.value;
  return await writeKeepingAnswersAs(ctx, "event.view", async (tx, { user, now }) => {
    const current = await findCredentials(tx, user.email);
    // Given another password while the old one was compared.
    if (current?.passwordHash !== account.passwordHash)
      return { ok: false, reason: "password-wrong" };
    await updateUser(tx, user.id, { passwordHash });
    await removeOpenLinksOf(tx, user.id);
    await removeSignInsOf(tx, user.id);
    await addAuditEntry(tx, {
      userId: user.id,
      at: now,
      action: "user.change-password",
      subjectType: "user",
      subjectId: user.id,
    });
    return { ok: true, token: await startSignIn(tx, { userId: user.id, now, replaces: null }) };
  });
}
