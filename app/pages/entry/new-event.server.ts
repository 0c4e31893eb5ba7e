/** What the form of a new event begins with: a past event, a template, or nothing but the state or the site asked for. */

import type { Context } from "~/context/context.server";
import type { EventForm } from "~/domain/counting/event-form";
import { parseFiscalYear } from "~/domain/day/fiscal-year";
import { emptyTypedEvent, type TypedEvent } from "~/domain/entry/typed-event";
import type { EventChoices } from "~/domain/event/event-choices";
import { idOf } from "~/domain/value/id-of";
import { inLanguage } from "~/domain/value/language";
import { eventAnswerText } from "~/i18n/entry/event-answer-text";
import { readCopiedEvent } from "./copied-event.server";
import { readEventTemplate } from "./event-template.server";
import { readVisitedSite } from "./visited-site.server";

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
  if (id === null) return await fromNothing(ctx, form, choices, params);
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

async function fromNothing(
  ctx: Context,
  form: EventForm,
  choices: EventChoices,
  params: URLSearchParams,
): Promise<Begun> {
  const typed = blank(ctx, form, choices, params);
  const visited = form === "media-buy" ? null : await readVisitedSite(ctx, params);
  if (visited === null) return { typed, begunFrom: "", beginning: null };
  const { named, partners, stop } = visited;
  return {
    typed: {
      ...typed,
      partners,
      occurrences: typed.occurrences.map((one) => ({ ...one, ...stop })),
    },
    begunFrom: `-site-${named.id}`,
    beginning: {
      text: eventAnswerText[ctx.language].visiting,
      link: { to: `/sites/${named.id}`, text: named.name },
    },
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
