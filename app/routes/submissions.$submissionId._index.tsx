/** /submissions/:submissionId: one report, from its draft to its publication. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmissionView } from "~/components/submission/submission-view";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readSubmissionPage } from "~/pages/submission/submission-page.server";
import "~/styles/report.css";
import "~/styles/report-narrow.css";
import "~/styles/report-print.css";
import "~/styles/submission.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  return await readSubmissionPage(ctx, request, pathId(params.submissionId));
}

export default function Submission() {
  return <SubmissionView page={useLoaderData<typeof loader>()} />;
}
