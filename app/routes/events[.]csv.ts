/** /events.csv: every event of the list's filter, in the order of their days. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { publicOrigin } from "~/http/public-origin.server";
import { refusedFileAnswer } from "~/http/refused-file.server";
import { readEventCsv } from "~/pages/register/event-file.server";
import { refusedFile } from "~/reports/report/report-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const file = await readEventCsv(ctx, request, publicOrigin());
  if (!(file instanceof Uint8Array))
    return refusedFileAnswer(refusedFile(file.refusals, ctx.language));
  return csvAnswer("kusanone-events.csv", file);
}
