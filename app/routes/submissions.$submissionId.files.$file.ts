/** /submissions/:submissionId/files/report.pdf: a file of a frozen report, as it was stored. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize, forbidden, found } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { reportFileAnswer } from "~/http/report-file-answer.server";
import { readSubmissionFile } from "~/pages/submission/submission-file.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const file = found(await readSubmissionFile(ctx, pathId(params.submissionId), params.file ?? ""));
  if (file === "closed") throw forbidden();
  return reportFileAnswer(request, file);
}
