/** /investment/ties.csv?state=: sister ties as their import takes them back. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { TIE_FILE_COLUMNS, tieEntryOf } from "~/domain/tie/tie-columns";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { readTieFile } from "~/pages/tie/tie-list.server";
import { importCsv } from "~/reports/import-csv";
import { refusedFile } from "~/reports/report/report-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const read = await readTieFile(ctx, new URL(request.url).searchParams);
  if (!read.ok) {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response(refusedFile(read.refusals, ctx.language), { status: 400, headers });
  }
  const file = importCsv(TIE_FILE_COLUMNS, read.ties, tieEntryOf, ctx.language, [
    { head: "fictional", cell: ({ fictional }) => fictional },
  ]);
  return csvAnswer("kusanone-ties.csv", file);
}
