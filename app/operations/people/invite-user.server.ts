/**
 * Inviting a person: the account and the single-use link that lets its holder set a password.
 *
 * No mail is sent: the token is answered once, for whoever invites to pass on.
 */

import type { Context, Machine } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import {
  type Invitation,
  type InvitationVerdict,
  storeInvitation,
} from "./store-invitation.server";

export async function inviteUser(
  ctx: Context,
  invitation: Invitation,
): Promise<InvitationVerdict | Denial> {
  const { language } = ctx;
  return await writeAs(
    ctx,
    "user.manage",
    async (tx, { user, now }) =>
      await storeInvitation(tx, { by: user.id, now, language }, invitation),
  );
}

/** From the command line, where nobody is signed in: whoever can run it holds the data folder. */
export async function inviteByCommand(
  { db, now }: Machine,
  invitation: Invitation,
): Promise<InvitationVerdict> {
  const asMachine = { by: null, now, language: "ja" } as const;
  return await db.write(async (tx) => await storeInvitation(tx, asMachine, invitation));
}
