/** /map/sites/:siteId, the panel of one site beside the map. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SitePanel } from "~/components/site/site-panel";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { packSitePanel, readSitePanel } from "~/pages/site/site-panel.server";
import "~/styles/site-panel.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return packSitePanel(await readSitePanel(ctx, pathId(params.siteId)), ctx.language);
}

export default function SitePanelRoute() {
  return <SitePanel packed={useLoaderData<typeof loader>().packed} />;
}
