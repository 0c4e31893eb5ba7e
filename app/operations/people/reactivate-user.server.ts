/** Opening a closed account again, with its old password. API tokens and links stay gone. */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { findUser, updateUser } from "~db/queries/people/users";

export type ReactivationVerdict = { ok: true } | { ok: false; reason: "changed-meanwhile" };

export async function reactivateUser(
  ctx: Pick<Context, "db" | "now" | "user">,
  { userId, revision }: { userId: number; revision: number },
): Promise<ReactivationVerdict | Denial> {
  return await writeAs(ctx, "user.manage", async (tx, ctx) => {
    const person = orNotFound(await findUser(tx, userId));
    if (person.revision !== revision) return { ok: false, reason: "changed-meanwhile" };
    await updateUser(tx, userId, { active: true });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "user.reactivate",
      subjectType: "user",
      subjectId: userId,
      before: { active: person.active },
      after: { active: true },
    });
    return { ok: true };
  });
}
