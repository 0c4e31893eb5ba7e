/**
 * A new single-use link for an account: the invitation again while no password is set, else a reset.
 *
 * The old password keeps working until the link is used.
 */
import { found } from "~/http/authorize.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { findUser } from "~db/queries/people/users";
import type { Inviter } from "./invite-user.server";
import { startAccountLink } from "./start-account-link.server";

export type AccountLinkVerdict =
  | { ok: true; token: string; purpose: "invitation" | "reset" }
  | { ok: false; reason: "user-inactive" };

export async function issueAccountLink(ctx: Inviter, userId: number): Promise<AccountLinkVerdict> {
  return await ctx.db.write(async (tx) => {
    const person = found(await findUser(tx, userId));
    if (!person.active) return { ok: false, reason: "user-inactive" };
    const purpose = person.hasPassword ? "reset" : "invitation";
    const token = await startAccountLink(tx, { userId, purpose, now: ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user?.id ?? null,
      at: ctx.now,
      action: `user.${purpose}-link`,
      subjectType: "user",
      subjectId: userId,
    });
    return { ok: true, token, purpose };
  });
}
