/** Signing out: ends this browser's sign-in and no other. */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { hashToken } from "~/context/token.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { removeSignIn } from "~db/queries/people/sign-ins";

export async function signOut(
  ctx: Pick<Context, "db" | "now" | "user">,
  token: string,
): Promise<{ ok: true } | Denial> {
  return await writeKeepingAnswersAs(ctx, "event.view", async (tx, ctx) => {
    await removeSignIn(tx, hashToken(token));
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "user.sign-out",
      subjectType: "user",
      subjectId: ctx.user.id,
    });
    return ALLOWED;
  });
}
