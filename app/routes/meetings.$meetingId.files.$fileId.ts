/** /meetings/:meetingId/files/:fileId: a paper of a meeting, as it was made. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize, found } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { reportFileAnswer } from "~/http/report-file-answer.server";
import { readMeetingFile } from "~/pages/meeting/meeting-file.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const [id, fileId] = [pathId(params.meetingId), pathId(params.fileId)];
  return reportFileAnswer(request, found(await readMeetingFile(ctx, id, fileId)));
}
