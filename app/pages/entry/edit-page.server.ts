/** An event to edit: all of it, or as a co-organiser the occurrences of one's own. */

import type { Context } from "~/context/context.server";
import { stands } from "~/domain/counting/standing";
import { hostedTyped } from "~/domain/entry/hosted-occurrences";
import { NO_PLAN } from "~/domain/entry/typed-event";
import { possibleLeads } from "~/domain/event/event-choices";
import { canEditEvent } from "~/domain/people/permissions";
import { forbidden } from "~/http/authorize.server";
import { eventChoiceText } from "~/i18n/entry/event-choice-text";
import { frameText } from "~/i18n/frame-text";
import { mayApprove } from "~/pages/approval/event-approval.server";
import { foundEvent } from "~/pages/found-event.server";
import { readPartnerOffer } from "~/pages/organisation/partner-offer.server";
import { readCorrectionHref } from "~/pages/round/correction.server";
import { readFormPlaces } from "./event-form-places.server";
import { occurrenceForm } from "./occurrence-form.server";
import { readTraitChoices } from "./trait-choices.server";

/** 403 for those who may change nothing of it. */
export async function foundEditable(ctx: Context, eventId: number) {
  const stored = await foundEvent(ctx, eventId);
  const hostedOnly = !canEditEvent(ctx.user, stored.draft);
  const typed = hostedTyped(ctx.user, stored.draft);
  if (hostedOnly && typed.occurrences.length === 0) throw forbidden();
  return { stored, hostedOnly, typed };
}

export async function readEditPage(ctx: Context, eventId: number) {
  const { stored, hostedOnly, typed } = await foundEditable(ctx, eventId);
  if (stored.withdrawnAt !== null) throw forbidden();
  const choices = await readTraitChoices(ctx);
  const title = eventChoiceText[ctx.language].editTitle;
  return {
    title,
    form: stored.draft.form,
    revision: stored.revision,
    typed: { ...typed, plan: stored.plan ?? NO_PLAN },
    hostedOnly,
    second: (await mayApprove(ctx, stored)) ? ("approves" as const) : null,
    choices,
    occurrence: occurrenceForm(stored.draft.form, ctx.language),
    partners: await readPartnerOffer(ctx, stored.draft.form, stored.id),
    ...(await readFormPlaces(ctx, typed, null)),
    leads: possibleLeads(ctx.user, choices),
    notStanding: stored.draft.occurrences
      .filter(({ outcome }) => !stands(outcome))
      .flatMap(({ id }) => id ?? []),
    keptName: `edit-${stored.id}-${ctx.user.id}`,
    cancel: `/events/${stored.id}`,
    correction: await readCorrectionHref(ctx, stored, `/events/${stored.id}/edit`),
    reload: `/events/${stored.id}/edit`,
    pageTitle: frameText[ctx.language].pageTitle(title),
  };
}
