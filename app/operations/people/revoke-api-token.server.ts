/** Revokes one API token, one's own or, for whoever manages accounts, anybody's: the next request with it is refused. */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { endApiTokens } from "./end-api-tokens.server";

export async function revokeApiToken(
  ctx: Pick<Context, "db" | "now" | "user">,
  token: { userId: number; key: string },
): Promise<{ ok: true } | Denial> {
  const permission = token.userId === ctx.user.id ? "event.view" : "user.manage";
  return await writeKeepingAnswersAs(ctx, permission, async (tx, { user, now }) => {
    orNotFound((await endApiTokens(tx, token, { userId: user.id, at: now })) > 0 || null);
    return ALLOWED;
  });
}
