/** /coverage: which part of the action plan has been carried to which state. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CoverageRefused } from "~/components/coverage/coverage-refused";
import { CoverageView } from "~/components/coverage/coverage-view";
import { authorize } from "~/http/authorize.server";
import { readCoveragePage } from "~/pages/coverage/coverage-page.server";
import "~/styles/coverage.css";
import "~/styles/coverage-reading.css";
import "~/styles/coverage-print.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const read = await readCoveragePage(ctx, request);
  return data(read, read.page === null ? 400 : 200);
}

export default function Coverage() {
  const { page, refusals, running, reporting } = useLoaderData<typeof loader>();
  if (page === null) return <CoverageRefused refusals={refusals} />;
  return <CoverageView page={page} running={running} reporting={reporting} />;
}
