/** /investment/sites.csv: the sites of the list's filter in the columns of their import. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { exportSites } from "~/operations/import/export-sites.server";
import { readSiteFile } from "~/pages/site/site-file.server";
import { csvFile } from "~/reports/report/csv-file";
import { refusedFile } from "~/reports/report/report-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const read = await readSiteFile(ctx, new URL(request.url).searchParams);
  if (!read.ok) {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response(refusedFile(read.refusals, ctx.language), { status: 400, headers });
  }
  return csvAnswer("kusanone-sites.csv", csvFile(await exportSites(ctx, read.ids)));
}
