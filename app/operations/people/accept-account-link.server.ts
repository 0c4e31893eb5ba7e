/**
 * The holder of an invitation or a reset link sets a password and is signed in.
 *
 * Every other sign-in of the account ends; a reset, which may follow a suspicion, ends its API tokens and its calendar feed too.
 * The link is looked up before the password is hashed, so that a stranger's token costs nothing, and again
 * inside the transaction: it works once, also for two people at once.
 */

import type { Visit } from "~/context/context.server";
import { hashPassword } from "~/context/password.server";
import { type Refusal, refuse } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { findOpenLink, removeOpenLinksOf, updateLinkUsed } from "~db/queries/people/one-time-links";
import { removeSignInsOf } from "~db/queries/people/sign-ins";
import { findUser, updateUser } from "~db/queries/people/users";
import { endApiTokens } from "./end-api-tokens.server";
import { endFeedAddressOf } from "./end-feed-address-of.server";
import { startSignIn } from "./start-sign-in.server";

export type AcceptLinkVerdict =
  | { ok: true; token: string }
  | Refusal<"link-not-valid" | "too-busy">;

export async function acceptAccountLink(
  visit: Pick<Visit, "db" | "now">,
  input: { linkHash: string; name: string; newPassword: string; replaces: string | null },
): Promise<AcceptLinkVerdict> {
  const { db, now } = visit;
  const { linkHash, name, replaces } = input;
  if ((await findInvited(db.read, linkHash, now)) === null) return refuse("link-not-valid");
  const hashed = await hashPassword(input.newPassword);
  if (!hashed.ok) return hashed;
  const passwordHash = hashed.value;
  return await db.write(async (tx) => {
    const invited = await findInvited(tx, linkHash, now);
    if (invited === null) return refuse("link-not-valid");

    const { purpose, person } = invited;
    await updateUser(tx, person.id, { name, passwordHash });
    await updateLinkUsed(tx, linkHash, now);
    await removeOpenLinksOf(tx, person.id);
    await removeSignInsOf(tx, person.id);
    await addAuditEntry(tx, {
      userId: person.id,
      at: now,
      action: purpose === "invitation" ? "user.accept-invitation" : "user.reset-password",
      subjectType: "user",
      subjectId: person.id,
      before: { name: person.name },
      after: { name },
    });
    if (purpose === "reset") {
      const by = { userId: person.id, at: now };
      await endApiTokens(tx, { userId: person.id, key: null }, by);
      await endFeedAddressOf(tx, person.id, by);
    }
    return { ok: true, token: await startSignIn(tx, { userId: person.id, now, replaces }) };
  });
}

/** Whom an open invitation or reset link is for; null when it opens nothing, or no longer. */
async function findInvited(db: Handle, linkHash: string, now: Date) {
  const link = await findOpenLink(db, linkHash, now);
  const person = link?.userId ? await findUser(db, link.userId) : null;
  return link !== null && person?.active ? { purpose: link.purpose, person } : null;
}
