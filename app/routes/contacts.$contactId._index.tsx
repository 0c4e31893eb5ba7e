/** /contacts/:contactId: one contact, changed or removed by the people of its organiser. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ContactForm } from "~/components/contact/contact-form";
import { problemAt } from "~/domain/contact/typed-meeting";
import { textOf } from "~/forms/boxes/field-texts.server";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readMeeting, typedMeeting } from "~/forms/contact.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { changeMeeting } from "~/operations/contact/change-meeting.server";
import { removeMeeting } from "~/operations/contact/remove-meeting.server";
import {
  foundOwnContact,
  readEditContactPage,
  readKnownForMeeting,
} from "~/pages/contact/contact-form-page.server";
import "~/styles/entry.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readEditContactPage(ctx, pathId(params.contactId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const contact = await foundOwnContact(ctx, pathId(params.contactId));
  const contactId = contact.id;
  const posted = await readForm(request);
  if (textOf(posted, "intent") === "remove") {
    answered(await removeMeeting(ctx, { contactId }));
    return redirect("/contacts?saved=removed");
  }
  const typed = typedMeeting(posted);
  const revision = postedRevision(posted);
  const read = readMeeting(typed, await readKnownForMeeting(ctx, typed, contact));
  const back = { typed, errors: {}, isStale: false };
  if (!read.ok) return data({ ...back, errors: read.errors }, 400);
  const verdict = answered(await changeMeeting(ctx, { contactId, revision, draft: read.draft }));
  if (verdict.ok) return redirect("/contacts?saved=changed");
  if (verdict.reason === "changed-meanwhile") return data({ ...back, isStale: true }, 409);
  return data({ ...back, errors: problemAt(verdict.reason) }, 409);
}

export default function Contact() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ContactForm {...page} answer={answer ?? null} />;
}
