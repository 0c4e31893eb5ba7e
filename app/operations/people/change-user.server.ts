/**
 * Changing somebody's name, its reading, role, organiser or mark as an approver. A new role or organiser signs the person out
 * everywhere; the mark holds from the next request. P2
 *
 * Refused when the account has changed since the page was opened, and when nobody would be left to
 * administer the installation.
 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import {
  checkApproverFits,
  checkStillAdministered,
  type FieldProblem,
} from "~/domain/people/account";
import type { Role } from "~/domain/people/permissions";
import { addAuditEntry } from "~db/queries/history/audit";
import { removeSignInsOf } from "~db/queries/people/sign-ins";
import { countAdministrators, findUser, updateUser } from "~db/queries/people/users";
import { organiserProblem } from "./organiser-problem.server";

export type UserChange = {
  name: string;
  /** In kana; left out: as it is. */
  reading?: string | null;
  role: Role;
  organiser: string | null;
  approver?: boolean;
  revision: number;
};

export type ChangeUserVerdict =
  | { ok: true }
  | { ok: false; reason: "changed-meanwhile" | "last-administrator" }
  | { ok: false; reason: "field"; field: "organiser" | "approver"; problem: FieldProblem };

export async function changeUser(
  ctx: Pick<Context, "db" | "now" | "user">,
  userId: number,
  change: UserChange,
): Promise<ChangeUserVerdict | Denial> {
  return await writeAs(ctx, "user.manage", async (tx, ctx) => {
    const person = orNotFound(await findUser(tx, userId));
    if (person.revision !== change.revision) return { ok: false, reason: "changed-meanwhile" };
    const misfit = await organiserProblem(tx, change);
    if (misfit !== null) return { ok: false, reason: "field", field: "organiser", problem: misfit };
    const { approver = false } = change;
    const marked = checkApproverFits(change.role, approver);
    if (!marked.ok)
      return { ok: false, reason: "field", field: "approver", problem: marked.reason };
    const others = await countAdministrators(tx, userId);
    const administered = checkStillAdministered(
      person,
      { role: change.role, active: person.active },
      others,
    );
    if (!administered.ok) return administered;

    const before = accountOf(person);
    const after = accountOf({ reading: person.reading, ...change, approver });
    await updateUser(tx, userId, after);
    const mayDoOtherThings = before.role !== after.role || before.organiser !== after.organiser;
    if (mayDoOtherThings) await removeSignInsOf(tx, userId);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "user.change",
      subjectType: "user",
      subjectId: userId,
      before,
      after,
    });
    return { ok: true };
  });
}

type Account = Pick<UserChange, "name" | "role" | "organiser"> & {
  reading: string | null;
  approver: boolean;
};

function accountOf({ name, reading, role, organiser, approver }: Account): Account {
  return { name, reading, role, organiser, approver };
}
