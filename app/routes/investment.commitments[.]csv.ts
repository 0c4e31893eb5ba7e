/** /investment/commitments.csv: commitments of the nation, one row each. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { csvAnswer } from "~/http/csv-answer.server";
import { readCommitmentsPage } from "~/pages/project/commitments-page.server";
import { commitmentCsv } from "~/reports/commitment-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { commitments } = await readCommitmentsPage(ctx);
  return csvAnswer("kusanone-commitments.csv", commitmentCsv(commitments));
}
