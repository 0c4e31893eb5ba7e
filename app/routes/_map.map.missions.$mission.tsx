/** /map/missions/:mission, the panel of the jurisdiction of a mission. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AreaPanel } from "~/components/place/area-panel";
import { authorize } from "~/http/authorize.server";
import { packPanel, readMissionPanel } from "~/pages/place/panel-page.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return packPanel(await readMissionPanel(ctx, request, params.mission), ctx.language);
}

export default function MissionPanelRoute() {
  return <AreaPanel shown={useLoaderData<typeof loader>()} />;
}
