/** What the form of a new event begins with: a past event, a template, or nothing but the state asked for. */

import type { Context } from "~/context/context.server";
import type { EventForm } from "~/domain/counting/event-form";
import { parseFiscalYear } from "~/domain/day/fiscal-year";
import { emptyTypedEvent, type TypedEvent } from "~/domain/entry/typed-event";
import type { EventChoices } from "~/domain/event/event-choices";
import { idOf } from "~/domain/value/id-of";
import { inLanguage } from "~/domain/value/language";
import { eventAnswerText } from "~/i18n/entry/event-answer-text";
import { listOrganisationsOf } from "~db/queries/site/site-organisations";
import { findSite } from "~db/queries/site/sites";
import { readCopiedEvent } from "./copied-event.server";
import { readEventTemplate } from "./event-template.server";

type Begun = {
  typed: TypedEvent;
  /** Names the beginning: two forms that began differently keep their typed text apart. */
  begunFrom: string;
  /** Says what it began from, and how many tags of it the plan in force does not offer. */
  beginning: { text: string; link: { to: string; text: string } | null } | null;
};

export async function readNewEvent(
  ctx: Context,
  form: EventForm,
  choices: EventChoices,
  params: URLSearchParams,
): Promise<Begun> {
  const eventId = idOf(params.get("copy"));
  if (eventId === null) return await fromTemplate(ctx, form, choices, params);
  const asked = params.get("into");
  const into = asked === null ? null : parseFiscalYear(asked);
  if (asked !== null && into === null) throw new Response("Into which year?", { status: 400 });
  const copied = await readCopiedEvent(ctx, eventId, into);
  if (copied.form !== form) throw new Response("Another form", { status: 400 });
  const { typed, droppedTags } = copied;
  const t = eventAnswerText[ctx.language];
  return {
    typed,
    begunFrom: `-from-${eventId}`,
    beginning: {
      text: `${t.copied} ${droppedTags > 0 ? t.droppedTags(droppedTags) : ""}`.trim(),
      link: { to: `/events/${eventId}`, text: t.copiedFrom },
    },
  };
}

async function fromTemplate(
  ctx: Context,
  form: EventForm,
  choices: EventChoices,
  params: URLSearchParams,
): Promise<Begun> {
  const id = idOf(params.get("template"));
  if (id === null)
    return await fromSite(ctx, blank(ctx, form, choices, params), idOf(params.get("site")));
  const { typed, name, droppedTags, ...kept } = await readEventTemplate(ctx, id, choices);
  if (kept.form !== form) throw new Response("Another form", { status: 400 });
  const t = eventAnswerText[ctx.language];
  const begun = t.fromTemplate(inLanguage(name, ctx.language));
  return {
    typed,
    begunFrom: `-template-${id}`,
    beginning: {
      text: `${begun} ${droppedTags > 0 ? t.droppedTags(droppedTags) : ""}`.trim(),
      link: null,
    },
  };
}

/** A visit to a site: its town, and whose it is. A site that is not there is nothing to begin from. */
async function fromSite(
  { db, language }: Context,
  typed: TypedEvent,
  siteId: number | null,
): Promise<Begun> {
  const site = siteId === null ? null : await findSite(db.read, siteId);
  if (site === null) return { typed, begunFrom: "", beginning: null };
  const { state, placeId, placeName, organisations } = site.draft;
  const ids = organisations.map(({ organisationId }) => organisationId);
  const companies = [...(await listOrganisationsOf(db.read, ids)).values()];
  return {
    typed: {
      ...typed,
      partners: companies.map(({ name }) => inLanguage(name, language)),
      occurrences: typed.occurrences.map((one) => ({
        ...one,
        ...{ state: state ?? "", states: state === null ? [] : [state] },
        ...{ placeName: placeName ?? "", placeId: placeId === null ? "" : String(placeId) },
      })),
    },
    begunFrom: `-site-${site.id}`,
    beginning: null,
  };
}

/** One occurrence to fill in, with the state it was asked for in. */
function blank(
  ctx: Context,
  form: EventForm,
  choices: EventChoices,
  params: URLSearchParams,
): TypedEvent {
  const typed = emptyTypedEvent(form, ctx.user.organiser);
  const [kind, ...others] = choices.kinds.filter((one) => one.form === form);
  const state = choices.states.find(({ code }) => code === params.get("state"))?.code;
  return {
    ...typed,
    kind: others.length === 0 ? (kind?.code ?? "") : "",
    occurrences: typed.occurrences.map((one) => ({
      ...one,
      state: state ?? "",
      states: state ? [state] : [],
    })),
  };
}
