/** /events/:eventId/attachments/:attachmentId/thumbnail: a picture small. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { broughtFileAnswer } from "~/http/brought-file-answer.server";
import { pathId } from "~/http/path-id.server";
import { readAttachmentFile } from "~/pages/attachment/attachment-file.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const asked = { eventId: pathId(params.eventId), id: pathId(params.attachmentId) };
  const file = await readAttachmentFile(ctx, { ...asked, part: "thumbnail" });
  return broughtFileAnswer(request, file, { shown: true });
}
