/** The page on which the secretariat decides again on one event. N13 */
import type { Context } from "~/context/context.server";
import { inLanguage } from "~/domain/value/language";
import { foundReadable } from "~/http/readable-event.server";
import { countingPageText } from "~/i18n/counting/counting-page-text";
import { frameText } from "~/i18n/frame-text";
import { readEventCounting } from "~/pages/approval/event-counting.server";
import { findEvent } from "~db/queries/event/event-draft";

/** Of an event that is there for this person; else 404. */
export async function readEventCountingPage(ctx: Context, eventId: number) {
  const event = foundReadable(ctx, await findEvent(ctx.db.read, eventId));
  const { title } = event.draft;
  const name = countingPageText[ctx.language].ofEvent(inLanguage(title, ctx.language));
  return {
    ...{ eventId, title },
    counting: await readEventCounting(ctx, eventId),
    pageTitle: frameText[ctx.language].pageTitle(name),
  };
}
