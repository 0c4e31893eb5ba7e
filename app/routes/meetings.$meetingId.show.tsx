/** /meetings/:meetingId/show: its pages full-size, turned by keys, with a clock. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeetingShow } from "~/components/meeting/meeting-show";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readMeetingShow } from "~/pages/meeting/meeting-pages.server";
import "~/styles/meeting.css";
import "~/styles/paper.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  return await readMeetingShow(ctx, pathId(params.meetingId));
}

export default function ShowMeeting() {
  return <MeetingShow page={useLoaderData<typeof loader>()} />;
}
