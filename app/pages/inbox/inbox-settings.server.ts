/** How this person is told of the inbox, for whom they decide, and who decides in their place. */

import type { Context } from "~/context/context.server";
import { namesSubstitutes } from "~/domain/approval/substitute";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { sendsMail } from "~/http/settings.server";
import { frameText } from "~/i18n/frame-text";
import { inboxSettingsText } from "~/i18n/inbox/inbox-settings-text";
import { listStoodInFor } from "~/pages/approval/stood-in-for.server";
import { findWantsDigest } from "~db/queries/inbox/digests";
import { listPossibleSubstitutes, listSubstitutions } from "~db/queries/substitutes";

/** `params`: those of the address, which tell of a save. */
export async function readInboxSettings(ctx: Context, params: URLSearchParams) {
  const { db, user, now } = ctx;
  const today = todayIn(HOME_ZONE, now);
  return {
    wanted: await findWantsDigest(db.read, user.id),
    /** Is a mail server set? Without one no digest is sent. */
    sendsMail: sendsMail(),
    standsInFor: (await listStoodInFor(ctx)).map(({ name }) => name),
    /** Null for those who name none. */
    substitutes: namesSubstitutes(user)
      ? {
          named: await listSubstitutions(db.read, user.id, today),
          possible: await listPossibleSubstitutes(db.read, user, ctx.language),
        }
      : null,
    saved: params.has("saved"),
    pageTitle: frameText[ctx.language].pageTitle(inboxSettingsText[ctx.language].title),
  };
}

export type InboxSettingsData = Awaited<ReturnType<typeof readInboxSettings>>;
