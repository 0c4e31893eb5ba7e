/** /submissions/:submissionId/steps?step=: recording a step that was taken outside. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SubmissionStep } from "~/components/submission/submission-step";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readStep, typedSubmission } from "~/forms/submission.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { recordStep } from "~/operations/submission/record-step.server";
import { readStepForm } from "~/pages/submission/submission-forms.server";
import "~/styles/submission.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "submission.edit");
  const id = pathId(params.submissionId);
  const page = await readStepForm(ctx, request, id);
  if (page === null) throw redirect(`/submissions/${id}`);
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "submission.edit");
  const id = pathId(params.submissionId);
  const form = await readForm(request);
  const typed = typedSubmission(form);
  const read = readStep(typed);
  if (!read.ok) return data({ typed, errors: read.errors }, 400);
  const change = { id, revision: postedRevision(form), ...read.value };
  const verdict = answered(await recordStep(ctx, change));
  if (verdict.ok) return redirect(`/submissions/${id}?saved=recorded`);
  const box = verdict.reason === "left-out-unsaid" ? "skipped" : "step";
  return data({ typed, errors: { [box]: verdict.reason } }, 409);
}

export default function RecordStep() {
  const page = useLoaderData<typeof loader>();
  return <SubmissionStep page={page} answer={useActionData<typeof action>() ?? null} />;
}
