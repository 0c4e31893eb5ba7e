/** An event to withdraw or to restore, for whoever may: 403 for others. */

import type { Context } from "~/context/context.server";
import { canEditEvent } from "~/domain/people/permissions";
import { forbidden } from "~/http/authorize.server";
import { eventText } from "~/i18n/event/event-text";
import { frameText } from "~/i18n/frame-text";
import { foundEvent } from "~/pages/found-event.server";
import { readCorrectionHref } from "~/pages/round/correction.server";

export async function readWithdrawalPage(ctx: Context, eventId: number) {
  const event = await foundEvent(ctx, eventId);
  if (!canEditEvent(ctx.user, event.draft)) throw forbidden();
  const isWithdrawn = event.withdrawnAt !== null;
  const t = eventText[ctx.language];
  const title = isWithdrawn ? t.restoreTitle : t.withdrawTitle;
  return {
    id: event.id,
    keptName: `withdraw-${event.id}-${ctx.user.id}`,
    title: event.draft.title,
    isWithdrawn,
    reason: event.withdrawnReason,
    /** Withdrawing says why anyhow. P182 */
    correction: isWithdrawn
      ? await readCorrectionHref(ctx, event, `/events/${event.id}/withdraw`)
      : null,
    pageTitle: frameText[ctx.language].pageTitle(title),
  };
}

export type WithdrawalPageData = Awaited<ReturnType<typeof readWithdrawalPage>>;
