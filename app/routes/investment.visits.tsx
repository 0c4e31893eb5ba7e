/** /investment/visits: visits and meetings of the two Governments. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { VisitsPage } from "~/components/tie/visits-page";
import { authorize } from "~/http/authorize.server";
import { readVisitsPage } from "~/pages/tie/visits-page.server";
import "~/styles/project.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readVisitsPage(ctx);
}

export default function Visits() {
  return <VisitsPage visits={useLoaderData<typeof loader>().visits} />;
}
