/** How this person is told of the inbox, for whom they decide, and who decides in their place. */

import type { Context } from "~/context/context.server";
import { namesSubstitutes } from "~/domain/approval/substitute";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { sendsMail } from "~/http/settings.server";
import { findWantsDigest } from "~db/queries/inbox/digests";
import { listPossibleSubstitutes, listSubstitutions } from "~db/queries/substitutes";
import { listStoodInFor } from "./approval/stood-in-for.server";

export async function readInboxSettings(ctx: Context) {
  const { db, user, now } = ctx;
  const today = todayIn(HOME_ZONE, now);
  return {
    wanted: await findWantsDigest(db.read, user.id),
    sendsMail: sendsMail(),
    standsInFor: (await listStoodInFor(ctx)).map(({ name }) => name),
    substitutes: namesSubstitutes(user)
      ? {
          named: await listSubstitutions(db.read, user.id, today),
          possible: await listPossibleSubstitutes(db.read, user),
        }
      : null,
  };
}
