/**
 * A new single-use link for an account: the invitation again while no password is set, else a reset.
 *
 * The old password keeps working until the link is used.
 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { findUser } from "~db/queries/people/users";
import { startAccountLink } from "./start-account-link.server";

export type AccountLinkVerdict =
  | { ok: true; token: string; purpose: "invitation" | "reset" }
  | { ok: false; reason: "user-inactive" };

export async function issueAccountLink(
  ctx: Context,
  userId: number,
): Promise<AccountLinkVerdict | Denial> {
  return await writeAs(ctx, "user.manage", async (tx, ctx) => {
    const person = orNotFound(await findUser(tx, userId));
    if (!person.active) return { ok: false, reason: "user-inactive" };
    const purpose = person.hasPassword ? "reset" : "invitation";
    const token = await startAccountLink(tx, { userId, purpose, now: ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: `user.${purpose}-link`,
      subjectType: "user",
      subjectId: userId,
    });
    return { ok: true, token, purpose };
  });
}
