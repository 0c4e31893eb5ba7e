/** The templates this person may begin an event from. P45 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { canWithdrawTemplate, templateKeeper } from "~/domain/entry/event-template";
import { templateText } from "~/i18n/entry/template-text";
import { frameText } from "~/i18n/frame-text";
import { findEventChoices } from "~db/queries/entry/event-choices";
import { listEventTemplates } from "~db/queries/entry/event-templates";

const SAID = ["saved", "withdrawn"] as const;

/** `params`: those of the address, which tell of a save. */
export async function readTemplatesPage(ctx: Context, params: URLSearchParams) {
  const templates = await listEventTemplates(ctx.db.read, draftReader(ctx.user));
  return {
    templates: templates.map((template) => ({
      ...template,
      mayWithdraw: canWithdrawTemplate(ctx.user, template),
    })),
    mayUse: templateKeeper(ctx.user) !== null,
    choices: await findEventChoices(ctx.db.read, todayIn(HOME_ZONE, ctx.now), ctx.language),
    said: SAID.find((known) => params.has(known)) ?? null,
    pageTitle: frameText[ctx.language].pageTitle(templateText[ctx.language].title),
  };
}

export type TemplatesPageData = Awaited<ReturnType<typeof readTemplatesPage>>;
