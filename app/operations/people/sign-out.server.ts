/** Signing out: ends this browser's sign-in and no other. */
import type { Context } from "~/context/context.server";
import { hashToken } from "~/context/token.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { removeSignIn } from "~db/queries/people/sign-ins";

export async function signOut(
  ctx: Pick<Context, "db" | "now" | "user">,
  token: string,
): Promise<void> {
  await ctx.db.writeKeepingAnswers(async (tx) => {
    await removeSignIn(tx, hashToken(token));
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "user.sign-out",
      subjectType: "user",
      subjectId: ctx.user.id,
    });
  });
}
