/** /events/:eventId/attachments/:attachmentId: one photo or paper, and what is said of it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AttachmentPage } from "~/components/attachment/attachment-page";
import { canAttach } from "~/domain/attachment/attachment";
import { readAttachment, typedAttachment } from "~/forms/attachment.server";
import { textOf } from "~/forms/boxes/field-texts.server";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { changeAttachment } from "~/operations/attachment/change-attachment.server";
import { readAttachmentPage } from "~/pages/attachment/attachment-page.server";
import { foundEvent } from "~/pages/found-event.server";
import "~/styles/attachment.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const of = { eventId: pathId(params.eventId), id: pathId(params.attachmentId) };
  return await readAttachmentPage(ctx, of, new URL(request.url).searchParams);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const of = { eventId: pathId(params.eventId), id: pathId(params.attachmentId) };
  const event = await foundEvent(ctx, of.eventId);
  if (!canAttach(ctx.user, event.draft)) throw forbidden();
  const posted = await readForm(request);
  const typed = typedAttachment((box) => textOf(posted, box));
  const revision = postedRevision(posted);
  const read = readAttachment(typed);
  if (!read.ok) return data({ typed, errors: read.errors, refused: null }, 400);
  const verdict = answered(await changeAttachment(ctx, { ...of, revision, draft: read.draft }));
  if (!verdict.ok) return data({ typed, errors: {}, refused: verdict.reason }, 409);
  throw redirect(`/events/${of.eventId}/attachments/${of.id}?saved=changed`);
}

export default function Attachment() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <AttachmentPage {...page} answer={useActionData<typeof action>() ?? null} />;
}
