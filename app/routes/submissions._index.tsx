/** /submissions: the reports that were drafted, frozen and handed in. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmissionList } from "~/components/submission/submission-list";
import { authorize } from "~/http/authorize.server";
import { readSubmissionList } from "~/pages/submission/submission-list.server";
import "~/styles/submission.css";

export async function loader({ request }: LoaderFunctionArgs) {
  return await readSubmissionList(await authorize(request, "report.view"));
}

export default function Submissions() {
  return <SubmissionList page={useLoaderData<typeof loader>()} />;
}
