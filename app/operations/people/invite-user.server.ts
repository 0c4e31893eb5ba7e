/**
 * Inviting a person: the account and the single-use link that lets its holder set a password.
 *
 * No mail is sent: the token is answered once, for whoever invites to pass on.
 */

import type { Context } from "~/context/context.server";
import { checkApproverFits, type FieldProblem } from "~/domain/people/account";
import type { Role } from "~/domain/people/permissions";
import { addAuditEntry } from "~db/queries/history/audit";
import { addUser, findUserByEmail } from "~db/queries/people/users";
import { organiserProblem } from "./organiser-problem.server";
import { startAccountLink } from "./start-account-link.server";

/** The admin command invites without being anybody. */
export type Inviter = Pick<Context, "db" | "now" | "language"> & { user: { id: number } | null };

export type Invitation = {
  email: string;
  name: string;
  role: Role;
  organiser: string | null;
  /** May approve events of the own organiser. P2 */
  approver?: boolean;
};

export type InvitationVerdict =
  | { ok: true; userId: number; token: string }
  | { ok: false; field: "email" | "organiser" | "approver"; reason: FieldProblem };

export async function inviteUser(ctx: Inviter, invitation: Invitation): Promise<InvitationVerdict> {
  const { db, now, user, language } = ctx;
  const { email, role, approver = false } = invitation;
  return await db.write(async (tx) => {
    if ((await findUserByEmail(tx, email)) !== null)
      return { ok: false, field: "email", reason: "email-taken" };
    const misfit = await organiserProblem(tx, invitation);
    if (misfit !== null) return { ok: false, field: "organiser", reason: misfit };
    const marked = checkApproverFits(role, approver);
    if (!marked.ok) return { ok: false, field: "approver", reason: marked.reason };

    const userId = await addUser(tx, { ...invitation, language, createdAt: now });
    await addAuditEntry(tx, {
      userId: user?.id ?? null,
      at: now,
      action: "user.invite",
      subjectType: "user",
      subjectId: userId,
      after: { ...invitation, active: true },
    });
    return {
      ok: true,
      userId,
      token: await startAccountLink(tx, { userId, purpose: "invitation", now }),
    };
  });
}
