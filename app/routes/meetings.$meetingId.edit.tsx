/** /meetings/:meetingId/edit: what a meeting is about. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MeetingForm } from "~/components/meeting/meeting-form";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readMeetingPlan, typedMeetingPlan } from "~/forms/meeting.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { setMeeting } from "~/operations/meeting/set-meeting.server";
import { readMeetingEdit, readMeetingForm } from "~/pages/meeting/meeting-form.server";
import "~/styles/meeting.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "meeting.edit");
  return await readMeetingEdit(ctx, pathId(params.meetingId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "meeting.edit");
  const id = pathId(params.meetingId);
  const form = await readForm(request);
  const [typed, revision] = [typedMeetingPlan(form), postedRevision(form)];
  const drawn = { id, revision, typed };
  const read = readMeetingPlan(typed);
  if (!read.ok) return data(await readMeetingForm(ctx, { ...drawn, errors: read.errors }), 400);
  const verdict = answered(await setMeeting(ctx, { id, revision, draft: read.value }));
  if (verdict.ok) return redirect(`/meetings/${id}?saved=1`);
  const errors = { revision: verdict.reason };
  return data(await readMeetingForm(ctx, { ...drawn, errors }), 409);
}

export default function EditMeeting() {
  const drawn = useLoaderData<typeof loader>();
  return <MeetingForm page={useActionData<typeof action>() ?? drawn} />;
}
