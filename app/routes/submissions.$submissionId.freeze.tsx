/** /submissions/:submissionId/freeze: 了承. Its files are made in the background. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SubmissionFreeze } from "~/components/submission/submission-freeze";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readTypedStep, typedSubmission } from "~/forms/submission.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { freezeSubmission } from "~/operations/submission/freeze-submission.server";
import { readFreezeForm } from "~/pages/submission/submission-forms.server";
import "~/styles/submission.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "submission.edit");
  const id = pathId(params.submissionId);
  const page = await readFreezeForm(ctx, id);
  if (page === null) throw redirect(`/submissions/${id}`);
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "submission.edit");
  const id = pathId(params.submissionId);
  const form = await readForm(request);
  const typed = typedSubmission(form);
  const read = readTypedStep(typed);
  if (!read.ok) return data({ typed, errors: read.errors }, 400);
  const revision = postedRevision(form);
  const asked = { id, revision, typed: read.value, mayLeaveOut: false };
  const verdict = answered(await freezeSubmission(ctx, asked));
  if (verdict.ok) return redirect(`/submissions/${id}`);
  const box = verdict.reason === "left-out-unsaid" ? "skipped" : "step";
  const status = verdict.reason === "only-drafter" ? 403 : 409;
  return data({ typed, errors: { [box]: verdict.reason } }, status);
}

export default function FreezeSubmission() {
  const page = useLoaderData<typeof loader>();
  return <SubmissionFreeze page={page} answer={useActionData<typeof action>() ?? null} />;
}
