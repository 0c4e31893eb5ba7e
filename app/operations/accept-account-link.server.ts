/**
 * The holder of an invitation or a reset link sets a password and is signed in.
 *
 * Every other sign-in of the account ends. The link is looked up again inside the transaction: it
 * works once, also for two people at once.
 */
import { hashPassword } from "~/http/password.server";
import type { Visit } from "~/http/visit.server";
import { addAuditEntry } from "~db/queries/audit";
import { findOpenLink, removeOpenLinksOf, updateLinkUsed } from "~db/queries/one-time-links";
import { removeSignInsOf } from "~db/queries/sign-ins";
import { findUser, updateUser } from "~db/queries/users";
import { startSignIn } from "./start-sign-in.server";

export type AcceptLinkVerdict =
  | { ok: true; token: string }
  | { ok: false; reason: "link-not-valid" };

export async function acceptAccountLink(
  visit: Pick<Visit, "db" | "now">,
  input: { linkHash: string; name: string; newPassword: string; replaces: string | null },
): Promise<AcceptLinkVerdict> {
  const { db, now } = visit;
  const { linkHash, name, replaces } = input;
  const passwordHash = await hashPassword(input.newPassword);
  return await db.write(async (tx) => {
    const link = await findOpenLink(tx, linkHash, now);
    const person = link?.userId ? await findUser(tx, link.userId) : null;
    if (link === null || person === null || !person.active)
      return { ok: false, reason: "link-not-valid" };

    await updateUser(tx, person.id, { name, passwordHash });
    await updateLinkUsed(tx, linkHash, now);
    await removeOpenLinksOf(tx, person.id);
    await removeSignInsOf(tx, person.id);
    await addAuditEntry(tx, {
      userId: person.id,
      at: now,
      action: link.purpose === "invitation" ? "user.accept-invitation" : "user.reset-password",
      subjectType: "user",
      subjectId: person.id,
      before: { name: person.name },
      after: { name },
    });
    return { ok: true, token: await startSignIn(tx, { userId: person.id, now, replaces }) };
  });
}
