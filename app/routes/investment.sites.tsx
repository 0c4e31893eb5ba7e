/** /investment/sites?q=&state=&organisation=&industry=&status=&kind=&bbox=&after=: sites of companies, a page at a time. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SiteList, SiteListRefused } from "~/components/site/site-list";
import { authorize } from "~/http/authorize.server";
import { readSiteList } from "~/pages/site/site-list.server";
import "~/styles/site.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readSiteList(ctx, new URL(request.url));
  return data(page, page.ok ? 200 : 400);
}

export default function Sites() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return page.ok ? <SiteList {...page} /> : <SiteListRefused {...page} />;
}
