/** Stores an invited account with its single-use link and the audit entry, inside the transaction of who invites. */
import { checkApproverFits, type FieldProblem } from "~/domain/people/account";
import type { Role } from "~/domain/people/permissions";
import type { Language } from "~/domain/value/language";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { addUser, findUserByEmail } from "~db/queries/people/users";
import { organiserProblem } from "./organiser-problem.server";
import { startAccountLink } from "./start-account-link.server";

export type Invitation = {
  email: string;
  name: string;
  /** In kana. */
  reading?: string | null;
  role: Role;
  organiser: string | null;
  /** May approve events of the own organiser. P2 */
  approver?: boolean;
};

export type InvitationVerdict =
  | { ok: true; userId: number; token: string }
  | { ok: false; field: "email" | "organiser" | "approver"; reason: FieldProblem };

/** `by`: null is the admin command. */
export async function storeInvitation(
  tx: Handle,
  { by, now, language }: { by: number | null; now: Date; language: Language },
  invitation: Invitation,
): Promise<InvitationVerdict> {
  const { email, role, approver = false } = invitation;
  if ((await findUserByEmail(tx, email)) !== null)
    return { ok: false, field: "email", reason: "email-taken" };
  const misfit = await organiserProblem(tx, invitation);
  if (misfit !== null) return { ok: false, field: "organiser", reason: misfit };
  const marked = checkApproverFits(role, approver);
  if (!marked.ok) return { ok: false, field: "approver", reason: marked.reason };

  const userId = await addUser(tx, { ...invitation, language, createdAt: now });
  await addAuditEntry(tx, {
    userId: by,
    at: now,
    action: "user.invite",
    subjectType: "user",
    subjectId: userId,
    after: { ...invitation, active: true },
  });
  const token = await startAccountLink(tx, { userId, purpose: "invitation", now });
  return { ok: true, userId, token };
}
