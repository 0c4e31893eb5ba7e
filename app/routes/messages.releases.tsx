/** /messages/releases: what papers of the last year said, where a figure was released anew since. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MessageReleases } from "~/components/message/message-releases";
import { authorize } from "~/http/authorize.server";
import { readMessageReleases } from "~/pages/message/message-releases.server";
import "~/styles/message.css";

export async function loader({ request }: LoaderFunctionArgs) {
  return await readMessageReleases(await authorize(request, "report.view"));
}

export default function Releases() {
  return <MessageReleases page={useLoaderData<typeof loader>()} />;
}
