/** /map/states/:code, the panel of one state beside the map. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AreaPanel } from "~/components/place/area-panel";
import { authorize } from "~/http/authorize.server";
import { packPanel, readStatePanel } from "~/pages/place/panel-page.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return packPanel(await readStatePanel(ctx, request, params.code), ctx.language);
}

export default function StatePanelRoute() {
  return <AreaPanel shown={useLoaderData<typeof loader>()} />;
}
