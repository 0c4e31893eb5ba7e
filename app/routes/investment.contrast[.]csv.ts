/** /investment/contrast.csv: the contrast as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { publicOrigin } from "~/http/public-origin.server";
import { refusedText } from "~/http/refused-text.server";
import { periodOfContrast, readContrast, rowsQueryOf } from "~/pages/contrast/contrast.server";
import { contrastCsv } from "~/reports/contrast-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const read = await readContrast(ctx, request);
  if (!read.ok) return refusedText(read.refusals, ctx.language);
  const { table } = read;
  const period = periodOfContrast(table);
  const rowsUrl = (area: { key: string; isMission: boolean }) =>
    `${publicOrigin()}/events${rowsQueryOf(table, area)}`;
  const file = contrastCsv({ ...table, period, rowsUrl });
  return csvAnswer(`kusanone-contrast-${table.question.by}-${period}.csv`, file);
}
