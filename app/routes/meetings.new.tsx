/** /meetings/new: preparing a meeting. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MeetingForm } from "~/components/meeting/meeting-form";
import { readMeetingPlan, typedMeetingPlan } from "~/forms/meeting.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { setMeeting } from "~/operations/meeting/set-meeting.server";
import { readMeetingForm, readNewMeeting } from "~/pages/meeting/meeting-form.server";
import "~/styles/meeting.css";

export async function loader({ request }: LoaderFunctionArgs) {
  return await readNewMeeting(await authorize(request, "meeting.edit"));
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "meeting.edit");
  const typed = typedMeetingPlan(await readForm(request));
  const drawn = { id: null, revision: 1, typed };
  const read = readMeetingPlan(typed);
  if (!read.ok) return data(await readMeetingForm(ctx, { ...drawn, errors: read.errors }), 400);
  const asked = { id: null, revision: 1, draft: read.value };
  const verdict = answered(await setMeeting(ctx, asked));
  if (verdict.ok) return redirect(`/meetings/${verdict.id}?saved=1`);
  const errors = { revision: verdict.reason };
  return data(await readMeetingForm(ctx, { ...drawn, errors }), 400);
}

export default function NewMeeting() {
  const drawn = useLoaderData<typeof loader>();
  return <MeetingForm page={useActionData<typeof action>() ?? drawn} />;
}
