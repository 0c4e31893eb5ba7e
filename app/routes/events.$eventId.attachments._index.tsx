/** /events/:eventId/attachments: the photos and papers of an event, brought, put in order, removed and brought back. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AttachmentsPage } from "~/components/attachment/attachments-page";
import type { Context } from "~/context/context.server";
import { textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { moveAttachment } from "~/operations/attachment/move-attachment.server";
import { removeAttachment } from "~/operations/attachment/remove-attachment.server";
import { restoreAttachment } from "~/operations/attachment/restore-attachment.server";
import { readAttachmentsPage } from "~/pages/attachment/attachments-page.server";
import "~/styles/attachment.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const asked = new URL(request.url).searchParams;
  return await readAttachmentsPage(ctx, pathId(params.eventId), asked);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const eventId = pathId(params.eventId);
  const posted = await readForm(request);
  const of = { eventId, id: pathId(textOf(posted, "file")) };
  const { verdict: done, saved } = await take(ctx, of, textOf(posted, "do"));
  const verdict = answered(done);
  if (verdict.ok)
    throw redirect(`/events/${eventId}/attachments?saved=${saved}&file=${of.id}#told`);
  return data({ refused: verdict.reason }, verdict.reason === "not-your-event" ? 403 : 409);
}

async function take(ctx: Context, of: { eventId: number; id: number }, choice: string) {
  switch (choice) {
    case "earlier":
    case "later":
      return { verdict: await moveAttachment(ctx, { ...of, to: choice }), saved: "moved" };
    case "remove":
      return { verdict: await removeAttachment(ctx, of), saved: "removed" };
    case "restore":
      return { verdict: await restoreAttachment(ctx, of), saved: "restored" };
    default:
      throw new Response("The form is not understood", { status: 400 });
  }
}

export default function Attachments() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <AttachmentsPage {...page} refused={useActionData<typeof action>()?.refused ?? null} />;
}
