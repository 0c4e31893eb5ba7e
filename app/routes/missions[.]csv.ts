/** /missions.csv: every jurisdiction, as its import takes it back. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { JURISDICTION_COLUMNS } from "~/domain/place/jurisdiction-columns";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { readJurisdictionFile } from "~/pages/place/missions-page.server";
import { importCsv } from "~/reports/import-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const rows = await readJurisdictionFile(ctx);
  const file = importCsv(JURISDICTION_COLUMNS, rows, (row) => row, ctx.language);
  return csvAnswer("kusanone-jurisdictions.csv", file);
}
