/** /investment/facts?measure=: area facts by measure. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FactsPage, FactsPageRefused } from "~/components/fact/facts-page";
import { authorize } from "~/http/authorize.server";
import { readFactsPage } from "~/pages/fact/facts-page.server";
import "~/styles/project.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readFactsPage(ctx, new URL(request.url).searchParams);
  return data(page, page.ok ? 200 : 400);
}

export default function Facts() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return page.ok ? <FactsPage {...page} /> : <FactsPageRefused {...page} />;
}
