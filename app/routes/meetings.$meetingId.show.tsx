/** /meetings/:meetingId/show: its pages full-size, turned by keys, with a clock. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allStates } from "~/components/map/paper-outline.server";
import { MeetingShow } from "~/components/meeting/meeting-show";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readMeetingShow } from "~/pages/meeting/meeting-pages.server";
import "~/styles/meeting.css";
import "~/styles/paper.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const by = { papers: context.papers, draw: allStates };
  return await readMeetingShow(ctx, pathId(params.meetingId), by);
}

export default function ShowMeeting() {
  return <MeetingShow page={useLoaderData<typeof loader>()} />;
}
