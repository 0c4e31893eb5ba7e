/** POST /events/:eventId/attachments/send: one file as the body, as the page sends hundreds of them. Answers JSON. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { canAttach } from "~/domain/attachment/attachment";
import { readAttachment, typedAttachment } from "~/forms/attachment.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { discardFile, receiveFile } from "~/http/received-file.server";
import { attachmentRefusalText } from "~/i18n/attachment/attachment-refusal-text";
import { addAttachment } from "~/operations/attachment/add-attachment.server";
import { receivingRefusal, statusOf } from "~/pages/attachment/sent-answer.server";
import { foundEvent } from "~/pages/found-event.server";

type Reason = keyof (typeof attachmentRefusalText)["ja"];

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const eventId = pathId(params.eventId);
  const event = await foundEvent(ctx, eventId);
  if (!canAttach(ctx.user, event.draft)) throw forbidden();
  const refused = (reason: Reason) => {
    const words = attachmentRefusalText[ctx.language][reason];
    return Response.json({ ok: false, words }, { status: statusOf(reason) });
  };
  const asked = new URL(request.url).searchParams;
  const said = readAttachment(typedAttachment((box) => asked.get(box) ?? ""));
  const received = await receiveFile(request);
  if (!received.ok) return refused(receivingRefusal(received.reason));
  const file = received.value;
  try {
    if (!said.ok) return refused(Object.values(said.errors)[0] ?? "unknown");
    const verdict = answered(await addAttachment(ctx, { eventId, file, draft: said.draft }));
    return verdict.ok ? Response.json({ ok: true, id: verdict.id }) : refused(verdict.reason);
  } finally {
    await discardFile(file.path);
  }
}
