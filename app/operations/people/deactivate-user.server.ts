/**
 * Closing an account: its sign-ins, API tokens, calendar feed and open links end at once. It can be opened again.
 *
 * Refused when the account has changed since the page was opened, and for the last administrator.
 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { checkStillAdministered } from "~/domain/people/account";
import { addAuditEntry } from "~db/queries/history/audit";
import { removeOpenLinksOf } from "~db/queries/people/one-time-links";
import { removeSignInsOf } from "~db/queries/people/sign-ins";
import { countAdministrators, findUser, updateUser } from "~db/queries/people/users";
import { endApiTokens } from "./end-api-tokens.server";
import { endFeedAddressOf } from "./end-feed-address-of.server";

export type DeactivationVerdict =
  | { ok: true }
  | { ok: false; reason: "changed-meanwhile" | "last-administrator" };

export async function deactivateUser(
  ctx: Pick<Context, "db" | "now" | "user">,
  { userId, revision }: { userId: number; revision: number },
): Promise<DeactivationVerdict | Denial> {
  return await writeAs(ctx, "user.manage", async (tx, ctx) => {
    const person = orNotFound(await findUser(tx, userId));
    if (person.revision !== revision) return { ok: false, reason: "changed-meanwhile" };
    const others = await countAdministrators(tx, userId);
    const verdict = checkStillAdministered(person, { role: person.role, active: false }, others);
    if (!verdict.ok) return verdict;

    await updateUser(tx, userId, { active: false });
    await removeSignInsOf(tx, userId);
    await endApiTokens(tx, { userId, key: null }, { userId: ctx.user.id, at: ctx.now });
    await removeOpenLinksOf(tx, userId);
    await endFeedAddressOf(tx, userId, { userId: ctx.user.id, at: ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "user.deactivate",
      subjectType: "user",
      subjectId: userId,
      before: { active: person.active },
      after: { active: false },
    });
    return { ok: true };
  });
}
