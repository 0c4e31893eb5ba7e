/** /investment/facts.csv?measure=: facts of one measure, or all, as their import takes them back. P103 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { FACT_COLUMNS, factEntryOf } from "~/domain/fact/fact-columns";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { readFactFile } from "~/pages/fact/fact-file.server";
import { importCsv } from "~/reports/import-csv";
import { refusedFile } from "~/reports/report/report-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const read = await readFactFile(ctx, new URL(request.url).searchParams);
  if (!read.ok) {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response(refusedFile(read.refusals, ctx.language), { status: 400, headers });
  }
  const file = importCsv(FACT_COLUMNS, read.facts, factEntryOf, ctx.language, [
    { head: "fictional", cell: ({ fictional }) => fictional },
  ]);
  return csvAnswer("kusanone-facts.csv", file);
}
