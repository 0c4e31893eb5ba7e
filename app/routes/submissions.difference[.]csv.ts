/** /submissions/difference.csv: the difference as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { differenceText } from "~/i18n/submission/difference-text";
import { readDifference } from "~/pages/submission/difference.server";
import { differenceCsv } from "~/reports/submission/difference-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const read = await readDifference(ctx, new URL(request.url).searchParams);
  const t = differenceText[ctx.language];
  if (!read.ok) {
    const told = read.refusals.map(({ field, value, reason }) =>
      t.refusal(field, value, t.why[reason]),
    );
    return new Response(told.join("\n"), {
      status: 400,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  const name = `kusanone-difference-${read.table.question.by}.csv`;
  return csvAnswer(name, differenceCsv(read.table, ctx.language));
}
