/** An event to keep as a template, and for whom: 403 for those who keep none. P45 */

import type { Context } from "~/context/context.server";
import { templateKeeper } from "~/domain/entry/event-template";
import { forbidden } from "~/http/authorize.server";
import { templateText } from "~/i18n/entry/template-text";
import { siteText } from "~/i18n/site-text";
import { foundEvent } from "~/pages/found-event.server";
import { listOrganisers } from "~db/queries/reference/organisers";

export async function readNewTemplatePage(ctx: Context, eventId: number) {
  const event = await foundEvent(ctx, eventId);
  const keeper = templateKeeper(ctx.user);
  if (keeper === null) throw forbidden();
  const organisers = await listOrganisers(ctx.db.read);
  const own = organisers.find(({ slug }) => slug === keeper.organiser);
  return {
    event: { id: event.id, title: event.draft.title },
    /** The organiser that keeps it; null for the secretariat. */
    keeper: own?.name[ctx.language] ?? null,
    keptName: `template-${event.id}-${ctx.user.id}`,
    pageTitle: siteText[ctx.language].pageTitle(templateText[ctx.language].saveTitle),
  };
}

export type NewTemplatePageData = Awaited<ReturnType<typeof readNewTemplatePage>>;
