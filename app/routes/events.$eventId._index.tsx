/** /events/:eventId: everything that is registered about one event, and what can be done with it. */
import type { LoaderFunctionArgs, MetaArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EventPage } from "~/components/event-page";
import { eventTodos } from "~/domain/event-todos";
import { canReadGuests, withoutGuests } from "~/domain/guests";
import { inLanguage } from "~/domain/language";
import { canEditEvent, canHostOccurrence } from "~/domain/permissions";
import { authorize, found } from "~/http/authorize.server";
import { readCollisions } from "~/http/collision-warnings.server";
import { pathId } from "~/http/path-id.server";
import { foundReadable } from "~/http/readable-event.server";
import { siteText } from "~/i18n/site-text";
import { listPlanned } from "~db/queries/collisions";
import { findEventChoices } from "~db/queries/event-choices";
import { findEventPage } from "~db/queries/event-page";
import "~/styles/events.css";

const SAVED = ["created", "edited", "withdrawn", "restored"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = found(await findEventPage(ctx.db.read, pathId(params.eventId)));
  const { facts, partners, createdByName, updatedByName } = page;
  const event = foundReadable(ctx, page.event);
  const choices = await findEventChoices(ctx.db.read, event.draft.occurrences[0]?.first.from ?? "");
  const { draft } = event;
  const offers = choices.plans.find(({ id }) => id === event.plan)?.offers ?? [];
  const tags = new Set([
    ...draft.tags,
    ...draft.occurrences.flatMap((occurrence) => occurrence.tags),
  ]);
  const priorities = choices.terms.filter(({ key, axis }) => axis === "priority" && tags.has(key));
  const todos = eventTodos(
    {
      draft,
      officialCounts: new Map(facts.map(({ id, sums }) => [id, sums.officialCount])),
      priorities: {
        all: priorities.length,
        offered: priorities.filter(({ key }) => offers.includes(key)).length,
      },
      offersPriorities: choices.terms.some(
        ({ key, axis }) => axis === "priority" && offers.includes(key),
      ),
    },
    ctx.now,
  );
  const planned = await listPlanned(
    ctx.db.read,
    draft.occurrences.map(({ id }) => id),
  );
  const saved = new URL(request.url).searchParams.get("saved");
  return {
    event: canReadGuests(ctx.user, draft) ? event : { ...event, draft: withoutGuests(draft) },
    facts,
    partners,
    createdByName,
    updatedByName,
    choices,
    todos: event.withdrawnAt === null ? todos : [],
    collisions: await readCollisions(ctx, event.withdrawnAt === null ? planned : [], choices),
    saved: SAVED.find((known) => known === saved) ?? null,
    userId: ctx.user.id,
    mayEdit: canEditEvent(ctx.user, draft),
    mayHost: draft.occurrences
      .filter((one) => canHostOccurrence(ctx.user, draft, one))
      .map(({ id }) => id),
    pageTitle: siteText[ctx.language].pageTitle(inLanguage(draft.title, ctx.language)),
  };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Event() {
  return <EventPage {...useLoaderData<typeof loader>()} />;
}
