/** /meetings: the meetings of the Task Force. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeetingList } from "~/components/meeting/meeting-list";
import { authorize } from "~/http/authorize.server";
import { readMeetingList } from "~/pages/meeting/meeting-pages.server";
import "~/styles/meeting.css";

export async function loader({ request }: LoaderFunctionArgs) {
  return await readMeetingList(await authorize(request, "report.view"));
}

export default function Meetings() {
  return <MeetingList page={useLoaderData<typeof loader>()} />;
}
