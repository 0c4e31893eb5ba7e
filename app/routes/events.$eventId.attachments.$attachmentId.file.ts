/** /events/:eventId/attachments/:attachmentId/file: a picture as it is shown, a paper to be saved. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { isPicture } from "~/domain/attachment/attachment-kind";
import { authorize } from "~/http/authorize.server";
import { broughtFileAnswer } from "~/http/brought-file-answer.server";
import { pathId } from "~/http/path-id.server";
import { readAttachmentFile } from "~/pages/attachment/attachment-file.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const asked = { eventId: pathId(params.eventId), id: pathId(params.attachmentId) };
  const file = await readAttachmentFile(ctx, { ...asked, part: "file" });
  const isSaved = new URL(request.url).searchParams.has("save");
  return broughtFileAnswer(request, file, { shown: isPicture(file.kind) && !isSaved });
}
