/** /map/missions/:mission, the panel of the jurisdiction of a mission. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AreaPanel } from "~/components/place/area-panel";
import { authorize } from "~/http/authorize.server";
import { readMissionPanel } from "~/pages/place/panel-page.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readMissionPanel(ctx, request, params.mission);
}

export default function MissionPanelRoute() {
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return null;
  const { pageTitle: _, ...panel } = loaded;
  return <AreaPanel key={panel.summary.cell.key} {...panel} />;
}
