/** /map/states/:code, the panel of one state beside the map. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StatePanel } from "~/components/place/state-panel";
import { authorize } from "~/http/authorize.server";
import { readPanelPage } from "~/pages/place/panel-page.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readPanelPage(ctx, request, params.code);
}

export default function StatePanelRoute() {
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return null;
  const { pageTitle: _, ...panel } = loaded;
  return <StatePanel key={panel.summary.code} {...panel} />;
}
