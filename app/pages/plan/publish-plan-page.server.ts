/** What the day of a drafted version of the action plan would do to events, and whether it can be published. P25, P28 */

import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { parseDayCursor } from "~/domain/event/event-cursor";
import { checkPublish } from "~/domain/plan/plan-draft";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { findStoredDraft } from "~db/queries/plan/plan-draft";
import { type PreviewPages, previewPlan } from "~db/queries/plan/plan-preview";
import { findLastPublishedDay } from "~db/queries/plan/plan-versions";

/** `params`: those of the address, which say where the two lists of the preview go on. */
export async function readPublishPlanPage(ctx: Context, planId: string, params: URLSearchParams) {
  const { read } = ctx.db;
  const { plan, draft, carriedAxes } = found(await findStoredDraft(read, planId));
  const today = todayIn(HOME_ZONE, ctx.now);
  const day = draft.inForceFrom;
  const offers = new Set([...draft.terms.map(({ code }) => `${planId}:${code}`), ...draft.carries]);
  const t = planDraftText[ctx.language];
  return {
    pageTitle: frameText[ctx.language].pageTitle(t.publishTitle(plan.name[ctx.language])),
    ...{ id: planId, name: plan.name, revision: plan.revision, day },
    isPast: day !== null && day < today,
    verdict: checkPublish(draft, {
      ...{ today, carriedAxes, confirmsPast: true },
      last: await findLastPublishedDay(read),
    }),
    preview: day === null ? null : await previewPlan(read, day, offers, pagesIn(params)),
  };
}

export type PublishPlanPageData = Awaited<ReturnType<typeof readPublishPlanPage>>;

function pagesIn(params: URLSearchParams): PreviewPages {
  const cursor = (name: keyof PreviewPages) => parseDayCursor(params.get(name) ?? "");
  return { unclassified: cursor("unclassified"), keeping: cursor("keeping") };
}
