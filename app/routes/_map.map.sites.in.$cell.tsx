/** /map/sites/in/:cell, the panel of the sites that one mark of the map stands for. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SitesHerePanel } from "~/components/site/sites-here-panel";
import { authorize } from "~/http/authorize.server";
import { readSitesHere } from "~/pages/site/site-panel.server";
import "~/styles/site-panel.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { shown: _, ...panel } = await readSitesHere(ctx, request, params.cell ?? "");
  return panel;
}

export default function SitesHereRoute() {
  return <SitesHerePanel packed={useLoaderData<typeof loader>().packed} />;
}
