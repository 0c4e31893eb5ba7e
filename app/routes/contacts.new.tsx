/** /contacts/new?occurrence=&site=&organisation=&state=: a contact with an office is logged. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ContactForm } from "~/components/contact/contact-form";
import { problemAt } from "~/domain/contact/typed-meeting";
import { readMeeting, typedMeeting } from "~/forms/contact.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { logMeeting } from "~/operations/contact/log-meeting.server";
import { readKnownForMeeting, readNewContactPage } from "~/pages/contact/contact-form-page.server";
import "~/styles/entry.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readNewContactPage(ctx, new URL(request.url).searchParams);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const posted = await readForm(request);
  const typed = typedMeeting(posted);
  const read = readMeeting(typed, await readKnownForMeeting(ctx, typed, null));
  const back = { typed, errors: {}, isStale: false };
  if (!read.ok) return data({ ...back, errors: read.errors }, 400);
  const verdict = answered(await logMeeting(ctx, { draft: read.draft }));
  if (verdict.ok) return redirect("/contacts?saved=logged");
  return data({ ...back, errors: problemAt(verdict.reason) }, 409);
}

export default function NewContact() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ContactForm {...page} answer={answer ?? null} />;
}
