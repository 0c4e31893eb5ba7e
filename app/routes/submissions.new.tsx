/** /submissions/new?from=&to=: drafting a submission of a period. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SubmissionNew } from "~/components/submission/submission-new";
import { readNewSubmission, typedSubmission } from "~/forms/submission.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { draftSubmission } from "~/operations/submission/draft-submission.server";
import { readNewSubmissionPage } from "~/pages/submission/submission-new.server";
import "~/styles/submission.css";

export async function loader({ request }: LoaderFunctionArgs) {
  return readNewSubmissionPage(await authorize(request, "submission.edit"), request);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "submission.edit");
  const typed = typedSubmission(await readForm(request));
  const read = readNewSubmission(typed);
  if (!read.ok) return data({ typed, errors: read.errors }, 400);
  const verdict = answered(await draftSubmission(ctx, read.value));
  if (!verdict.ok) return data({ typed, errors: { from: verdict.reason } }, 400);
  return redirect(`/submissions/${verdict.id}?saved=drafted`);
}

export default function NewSubmission() {
  const { typed } = useLoaderData<typeof loader>();
  return <SubmissionNew typed={typed} answer={useActionData<typeof action>() ?? null} />;
}
