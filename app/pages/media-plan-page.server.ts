/** The placements of a media buy that this person may change, to write and as the grid shows them. */

import type { Context } from "~/context/context.server";
import { hostedTyped } from "~/domain/entry/hosted-occurrences";
import { NO_PLAN } from "~/domain/entry/typed-event";
import { planRowOf } from "~/domain/media/media-plan";
import { canEditEvent } from "~/domain/people/permissions";
import { inLanguage } from "~/domain/value/language";
import { forbidden, found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { mediaPlanText } from "~/i18n/media-plan-text";
import { foundEvent } from "./found-event.server";
import { readCorrectionHref } from "./round/correction.server";

/** As the event form holds them; 403 where there are none, 404 where the event is no media buy. */
export async function foundMediaPlan(ctx: Context, eventId: number) {
  const event = await foundEvent(ctx, eventId);
  const typed = hostedTyped(ctx.user, event.draft);
  if (event.withdrawnAt !== null || typed.occurrences.length === 0) throw forbidden();
  found(event.draft.form === "media-buy" ? event : null);
  return { event, typed: { ...typed, plan: event.plan ?? NO_PLAN } };
}

/** `saved`: what the address says of a save, or null. */
export async function readMediaPlanPage(ctx: Context, eventId: number, saved: string | null) {
  const { event, typed } = await foundMediaPlan(ctx, eventId);
  const { id, revision, draft } = event;
  const title = `${mediaPlanText[ctx.language].title} — ${inLanguage(draft.title, ctx.language)}`;
  return {
    event: { id, revision, title: draft.title },
    rows: typed.occurrences.map((one) => ({ id: one.id, row: planRowOf(one, ctx.language) })),
    correction: await readCorrectionHref(ctx, event, `/events/${id}/media-plan`),
    /** Only the lead adds placements. */
    mayAdd: canEditEvent(ctx.user, draft),
    keptName: `media-plan-${id}-${ctx.user.id}`,
    saved: saved === null ? null : String(revision),
    /** Did what was saved submit the approved event again? P5 */
    resubmitted: saved === "resubmitted",
    pageTitle: frameText[ctx.language].pageTitle(title),
  };
}

export type MediaPlanPageData = Awaited<ReturnType<typeof readMediaPlanPage>>;
