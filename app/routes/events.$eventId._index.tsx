/** /events/:eventId: everything that is registered about one event, and what can be done with it. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventPage } from "~/components/event-page";
import { EVENT_SAVED } from "~/components/event-saved";
import { eventTodos } from "~/domain/event-todos";
import { canReadGuests, withoutGuests } from "~/domain/guests";
import { inLanguage } from "~/domain/language";
import { canEditEvent, canHostOccurrence } from "~/domain/permissions";
import { type ApprovalEntry, readApproval } from "~/forms/approval.server";
import { textOf } from "~/forms/field-texts.server";
import { authorize, found } from "~/http/authorize.server";
import { readCollisions } from "~/http/collision-warnings.server";
import type { Context } from "~/http/context.server";
import { readEventApproval } from "~/http/event-approval.server";
import { readEventBudget } from "~/http/event-budget.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { foundReadable } from "~/http/readable-event.server";
import { approvalRefusalText } from "~/i18n/approval-refusal-text";
import { eventSavedText } from "~/i18n/event-saved-text";
import { refusalText } from "~/i18n/refusal-text";
import { siteText } from "~/i18n/site-text";
import { approveEvent } from "~/operations/approve-event.server";
import { commentEvent } from "~/operations/comment-event.server";
import { returnEvent } from "~/operations/return-event.server";
import { submitEvent } from "~/operations/submit-event.server";
import { listPlanned } from "~db/queries/collisions";
import { findEventChoices } from "~db/queries/event-choices";
import { findEventPage } from "~db/queries/event-page";
import "~/styles/events.css";

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
  const asked = new URL(request.url).searchParams.get("saved");
  const saved = EVENT_SAVED.find((known) => known === asked) ?? null;
  return {
    event: canReadGuests(ctx.user, draft) ? event : { ...event, draft: withoutGuests(draft) },
    facts,
    partners,
    approval: await readEventApproval(ctx, event, choices),
    budget: await readEventBudget(ctx, event),
    createdByName,
    updatedByName,
    choices,
    todos: event.withdrawnAt === null ? todos : [],
    collisions: await readCollisions(ctx, event.withdrawnAt === null ? planned : [], choices),
    saved,
    told: saved && eventSavedText[ctx.language][saved],
    userId: ctx.user.id,
    mayEdit: canEditEvent(ctx.user, draft),
    mayHost: draft.occurrences
      .filter((one) => canHostOccurrence(ctx.user, draft, one))
      .map(({ id }) => id),
    pageTitle: siteText[ctx.language].pageTitle(inLanguage(draft.title, ctx.language)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const eventId = pathId(params.eventId);
  const posted = await readForm(request);
  const read = readApproval(posted);
  const answer = { refused: null, problem: null, typed: textOf(posted, "comment") };
  if (!read.ok) return data({ ...answer, problem: refusalText(read.problem, ctx.language) }, 400);
  const { verdict, saved } = await take(ctx, eventId, read.entry);
  if (verdict.ok) throw redirect(`/events/${eventId}?saved=${saved}`);
  const { reason } = verdict;
  const words = approvalRefusalText[ctx.language][reason];
  if (reason === "comment-missing") return data({ ...answer, problem: words }, 400);
  const isStranger = reason === "not-your-event" || reason === "not-an-approver";
  return data({ ...answer, refused: words }, isStranger ? 403 : 409);
}

async function take(ctx: Context, eventId: number, { choice, ...entry }: ApprovalEntry) {
  const step = { eventId, ...entry };
  switch (choice) {
    case "submit":
      return { verdict: await submitEvent(ctx, step), saved: "submitted" };
    case "return":
      return { verdict: await returnEvent(ctx, step), saved: "returned" };
    case "approve":
      return { verdict: await approveEvent(ctx, step), saved: "approved" };
    case "comment":
      return { verdict: await commentEvent(ctx, step), saved: "commented" };
  }
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Event() {
  const answer = useActionData<typeof action>();
  return <EventPage {...useLoaderData<typeof loader>()} answer={answer ?? null} />;
}
