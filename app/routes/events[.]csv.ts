/** /events.csv: every event of the list's filter, in the order of their days. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { publicOrigin } from "~/http/public-origin.server";
import { refusedFileAnswer } from "~/http/refused-file.server";
import { readEventFile } from "~/pages/register/event-file.server";
import { eventCsv } from "~/reports/event-csv";
import { refusedFile } from "~/reports/report/report-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const file = await readEventFile(ctx, request);
  if (!file.ok) return refusedFileAnswer(refusedFile(file.refusals, ctx.language));
  const { events, notShown } = file;
  const facts = { events, notShown, asOf: ctx.now, origin: publicOrigin() };
  return csvAnswer("kusanone-events.csv", eventCsv(facts));
}
