/** /investment/projects.csv: the projects of the list's filter, as their import takes them back. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { PROJECT_COLUMNS, projectEntryOf } from "~/domain/project/project-columns";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { readProjectList } from "~/pages/project/project-list.server";
import { importCsv } from "~/reports/import-csv";
import { refusedFile } from "~/reports/report/report-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const list = await readProjectList(ctx, new URL(request.url).searchParams);
  if (!list.ok) {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response(refusedFile(list.refusals, ctx.language), { status: 400, headers });
  }
  const file = importCsv(PROJECT_COLUMNS, list.rows, projectEntryOf, ctx.language, [
    { head: "fictional", cell: ({ fictional }) => fictional },
  ]);
  return csvAnswer("kusanone-projects.csv", file);
}
