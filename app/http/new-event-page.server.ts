/** What somebody who enters an event is shown: the forms and templates to begin with, or the form they chose. */
import { draftReader } from "~/domain/approval";
import { possibleLeads } from "~/domain/event-choices";
import type { EventForm } from "~/domain/event-form";
import { todayIn } from "~/domain/local-time";
import { HOME_ZONE } from "~/domain/zone-options";
import { eventChoiceText } from "~/i18n/event-choice-text";
import { siteText } from "~/i18n/site-text";
import { findEventChoices } from "~db/queries/event-choices";
import { listEventTemplates } from "~db/queries/event-templates";
import type { Context } from "./context.server";
import { readFormPlaces } from "./event-form-places.server";
import { readNewEvent } from "./new-event.server";
import { readPartnerOffer } from "./partner-offer.server";

export async function readFormChoice(ctx: Context) {
  const words = eventChoiceText[ctx.language];
  return {
    form: null,
    words,
    templates: await listEventTemplates(ctx.db.read, draftReader(ctx.user)),
    pageTitle: siteText[ctx.language].pageTitle(words.chooseForm),
  };
}

export async function readNewEventPage(ctx: Context, form: EventForm, params: URLSearchParams) {
  const { newTitle, countedUnit } = eventChoiceText[ctx.language];
  const choices = await findEventChoices(ctx.db.read, todayIn(HOME_ZONE, ctx.now));
  const { begunFrom, ...begun } = await readNewEvent(ctx, form, choices, params);
  const { places } = await readFormPlaces(ctx, begun.typed, null);
  return {
    title: newTitle[form],
    countedUnit,
    form,
    choices,
    leads: possibleLeads(ctx.user, choices),
    partners: await readPartnerOffer(ctx, form, null),
    ...begun,
    places,
    revision: null,
    second: "submits" as const,
    keptName: `new-${form}-${ctx.user.id}${begunFrom}`,
    cancel: "/events",
    pageTitle: siteText[ctx.language].pageTitle(newTitle[form]),
  };
}
