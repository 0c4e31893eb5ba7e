/** /investment?fictional=: companies and sites of Japanese investment, in sums and by state. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { InvestmentPage } from "~/components/site/investment-page";
import { authorize } from "~/http/authorize.server";
import { readInvestmentPage } from "~/pages/site/investment-page.server";
import "~/styles/site.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readInvestmentPage(ctx, new URL(request.url).searchParams);
}

export default function Investment() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <InvestmentPage {...page} />;
}
