/** /rounds/:roundId.csv: the progress of a round as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { pathId } from "~/http/path-id.server";
import { readRoundFile } from "~/pages/round/round-file.server";
import { roundCsv } from "~/reports/round-csv";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const { name, rows } = await readRoundFile(ctx, pathId(params.roundId));
  return csvAnswer(name, roundCsv(rows, ctx.now));
}
