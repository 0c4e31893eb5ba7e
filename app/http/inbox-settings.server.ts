/** How this person is told of the inbox, for whom they decide, and who decides in their place. */
import { todayIn } from "~/domain/local-time";
import { namesSubstitutes } from "~/domain/substitute";
import { HOME_ZONE } from "~/domain/zone-options";
import { findWantsDigest } from "~db/queries/digests";
import { listPossibleSubstitutes, listSubstitutions } from "~db/queries/substitutes";
import type { Context } from "./context.server";
import { sendsMail } from "./settings.server";
import { listStoodInFor } from "./stood-in-for.server";

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
