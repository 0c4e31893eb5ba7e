/** /inbox?heap=: what waits for the person who asks; one heap alone shows more of it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InboxPage } from "~/components/inbox/inbox-page";
import { idOf } from "~/domain/value/id-of";
import { textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { sayEventsDistinct } from "~/operations/inbox/say-events-distinct.server";
import { readInboxPage } from "~/pages/inbox/inbox-page.server";
import "~/styles/inbox.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readInboxPage(ctx, new URL(request.url).searchParams);
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

export default function Inbox() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <InboxPage {...page} answer={useActionData<typeof action>()} />;
}
