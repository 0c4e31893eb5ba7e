/** /inbox?heap=: what waits for the person who asks; one heap alone shows more of it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { InboxPage } from "~/components/inbox/inbox-page";
import { INBOX_HEAPS, inboxOf } from "~/domain/inbox";
import { idOf } from "~/domain/value/id-of";
import { oneOf, textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { inboxText } from "~/i18n/inbox/inbox-text";
import { siteText } from "~/i18n/site-text";
import { sayEventsDistinct } from "~/operations/inbox/say-events-distinct.server";
import { readInbox } from "~/pages/inbox.server";
import { findEventChoices } from "~db/queries/entry/event-choices";
import "~/styles/inbox.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("heap");
  const heap = asked === null ? null : found(oneOf(INBOX_HEAPS, asked));
  const heaps = heap === null ? await readInbox(ctx, 10) : await readInbox(ctx, 200, [heap]);
  return {
    pageTitle: siteText[ctx.language].pageTitle(inboxText[ctx.language].title),
    heap,
    heaps,
    works: inboxOf(ctx.user) !== null,
    saidDistinct: searchParams.get("saved") === "distinct",
    choices: await findEventChoices(ctx.db.read, ""),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const posted = await readForm(request);
  const eventId = found(idOf(textOf(posted, "event")));
  const otherId = found(idOf(textOf(posted, "other")));
  const verdict = answered(await sayEventsDistinct(ctx, { eventId, otherId }));
  if (verdict.ok) return redirect("/inbox?saved=distinct");
  return data({ refused: verdict.reason }, verdict.reason === "not-your-event" ? 403 : 400);
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Inbox() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <InboxPage {...page} answer={useActionData<typeof action>()} />;
}
