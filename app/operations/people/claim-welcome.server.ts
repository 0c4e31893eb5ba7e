/**
 * The holder of the welcome link becomes the first administrator and is signed in.
 *
 * The link is looked up before the password is hashed, so that a stranger's token costs nothing, and
 * again inside the transaction: of two people claiming at once, one wins.
 */

import type { Visit } from "~/context/context.server";
import { hashPassword } from "~/context/password.server";
import { addAuditEntry } from "~db/queries/history/audit";
import {
  findOpenLink,
  removeOpenWelcomeLinks,
  updateLinkUsed,
} from "~db/queries/people/one-time-links";
import { addUser, countAdministrators, findUserByEmail } from "~db/queries/people/users";
import { startSignIn } from "./start-sign-in.server";

export type ClaimVerdict =
  | { ok: true; token: string }
  | { ok: false; reason: "link-not-valid" | "email-taken" | "too-busy" };

export async function claimWelcome(
  visit: Pick<Visit, "db" | "now" | "language">,
  input: {
    linkHash: string;
    email: string;
    name: string;
    newPassword: string;
    replaces: string | null;
  },
): Promise<ClaimVerdict> {
  const { db, now, language } = visit;
  const { linkHash, email, name, replaces } = input;
  const offered = await findOpenLink(db.read, linkHash, now);
  if (offered?.purpose !== "welcome") return { ok: false, reason: "link-not-valid" };
  const hashed = await hashPassword(input.newPassword);
  if (!hashed.ok) return hashed;
  const passwordHash = hashed.value;
  return await db.write(async (tx) => {
    const link = await findOpenLink(tx, linkHash, now);
    if (link?.purpose !== "welcome") return { ok: false, reason: "link-not-valid" };
    if ((await countAdministrators(tx, null)) > 0) return { ok: false, reason: "link-not-valid" };
    if ((await findUserByEmail(tx, email)) !== null) return { ok: false, reason: "email-taken" };

    const account = { email, name, role: "administrator" as const, organiser: null };
    const userId = await addUser(tx, { ...account, passwordHash, language, createdAt: now });
    await updateLinkUsed(tx, linkHash, now);
    await removeOpenWelcomeLinks(tx);
    await addAuditEntry(tx, {
      userId,
      at: now,
      action: "user.claim-welcome",
      subjectType: "user",
      subjectId: userId,
      after: account,
    });
    return { ok: true, token: await startSignIn(tx, { userId, now, replaces }) };
  });
}
