/** /meetings/:meetingId: what it is about, and its papers. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeetingView } from "~/components/meeting/meeting-view";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readMeetingPage } from "~/pages/meeting/meeting-pages.server";
import "~/styles/meeting.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  return await readMeetingPage(ctx, request, pathId(params.meetingId));
}

export default function Meeting() {
  return <MeetingView page={useLoaderData<typeof loader>()} />;
}
