/** /submissions/:submissionId/edit: what it is called, the note beside it, and who drafts it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SubmissionEdit } from "~/components/submission/submission-edit";
import { idOf } from "~/domain/value/id-of";
import { textOf } from "~/forms/boxes/field-texts.server";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readSubmissionChange, typedSubmission } from "~/forms/submission.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { changeSubmission } from "~/operations/submission/change-submission.server";
import {
  addSubmissionDrafter,
  removeSubmissionDrafter,
} from "~/operations/submission/set-drafter.server";
import { readSubmissionEdit } from "~/pages/submission/submission-forms.server";
import "~/styles/submission.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "submission.edit");
  const id = pathId(params.submissionId);
  const page = await readSubmissionEdit(ctx, id);
  if (page === null) throw redirect(`/submissions/${id}`);
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "submission.edit");
  const id = pathId(params.submissionId);
  const form = await readForm(request);
  const [typed, revision, intent] = [
    typedSubmission(form),
    postedRevision(form),
    textOf(form, "intent"),
  ];
  if (intent !== "") {
    const change = { id, revision, userId: idOf(typed.userId ?? "") ?? 0 };
    const set = intent === "remove-drafter" ? removeSubmissionDrafter : addSubmissionDrafter;
    const verdict = answered(await set(ctx, change));
    if (verdict.ok) return redirect(`/submissions/${id}/edit`);
    return data({ typed, errors: { userId: verdict.reason } }, 409);
  }
  const read = readSubmissionChange(typed);
  if (!read.ok) return data({ typed, errors: read.errors }, 400);
  const verdict = answered(await changeSubmission(ctx, { id, revision, ...read.value }));
  if (!verdict.ok) return data({ typed, errors: { titleJa: verdict.reason } }, 409);
  return redirect(`/submissions/${id}?saved=changed`);
}

export default function EditSubmission() {
  const page = useLoaderData<typeof loader>();
  return <SubmissionEdit page={page} answer={useActionData<typeof action>() ?? null} />;
}
