/** /investment/visits.csv: visits and meetings, one row each. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { readVisitsPage } from "~/pages/tie/visits-page.server";
import { visitCsv } from "~/reports/visit-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { visits } = await readVisitsPage(ctx);
  return csvAnswer("kusanone-visits.csv", visitCsv(visits));
}
