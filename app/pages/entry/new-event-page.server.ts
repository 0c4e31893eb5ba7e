/** What somebody who enters an event is shown: the forms and templates to begin with, or the form they chose. */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import type { EventForm } from "~/domain/counting/event-form";
import { possibleLeads } from "~/domain/event/event-choices";
import { eventAnswerText } from "~/i18n/entry/event-answer-text";
import { eventChoiceText } from "~/i18n/entry/event-choice-text";
import { frameText } from "~/i18n/frame-text";
import { readPartnerOffer } from "~/pages/organisation/partner-offer.server";
import { listEventTemplates } from "~db/queries/entry/event-templates";
import { readFormPlaces } from "./event-form-places.server";
import { readNewEvent } from "./new-event.server";
import { occurrenceForm } from "./occurrence-form.server";
import { readTraitChoices } from "./trait-choices.server";
import { readVisitedSite } from "./visited-site.server";

export async function readFormChoice(ctx: Context, params: URLSearchParams) {
  const words = eventChoiceText[ctx.language];
  const visited = await readVisitedSite(ctx, params);
  return {
    form: null,
    words,
    visits: visited && {
      site: visited.named.id,
      said: eventAnswerText[ctx.language].visits(visited.named.name),
    },
    templates: await listEventTemplates(ctx.db.read, draftReader(ctx.user)),
    pageTitle: frameText[ctx.language].pageTitle(words.chooseForm),
  };
}

export async function readNewEventPage(ctx: Context, form: EventForm, params: URLSearchParams) {
  const { newTitle, countedUnit } = eventChoiceText[ctx.language];
  const choices = await readTraitChoices(ctx);
  const { begunFrom, ...begun } = await readNewEvent(ctx, form, choices, params);
  const { places, sites } = await readFormPlaces(ctx, begun.typed, null);
  return {
    title: newTitle[form],
    countedUnit,
    form,
    choices,
    occurrence: occurrenceForm(form, ctx.language),
    leads: possibleLeads(ctx.user, choices),
    partners: await readPartnerOffer(ctx, form, null),
    ...begun,
    places,
    sites,
    revision: null,
    second: "submits" as const,
    keptName: `new-${form}-${ctx.user.id}${begunFrom}`,
    cancel: "/events",
    pageTitle: frameText[ctx.language].pageTitle(newTitle[form]),
  };
}
