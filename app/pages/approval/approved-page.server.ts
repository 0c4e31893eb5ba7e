/** What names the events that were approved together. */

import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { approvalListText } from "~/i18n/approval/approval-list-text";
import { frameText } from "~/i18n/frame-text";
import { findEventChoices } from "~db/queries/entry/event-choices";

export async function readApprovedPage({ db, now, language }: Context) {
  return {
    choices: await findEventChoices(db.read, todayIn(HOME_ZONE, now), language),
    pageTitle: frameText[language].pageTitle(approvalListText[language].results.title),
  };
}
