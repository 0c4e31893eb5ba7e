/** /map/states/:code, the panel of one state beside the map. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AreaPanel } from "~/components/place/area-panel";
import { authorize } from "~/http/authorize.server";
import { readStatePanel } from "~/pages/place/panel-page.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readStatePanel(ctx, request, params.code);
}

export default function StatePanelRoute() {
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return null;
  const { pageTitle: _, ...panel } = loaded;
  return <AreaPanel key={panel.summary.cell.key} {...panel} />;
}
