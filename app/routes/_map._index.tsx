/** The map with the panel that it opens with. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AreaPanel } from "~/components/place/area-panel";
import { authorize } from "~/http/authorize.server";
import { packPanel, readStartPanel } from "~/pages/place/panel-page.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return packPanel(await readStartPanel(ctx, request), ctx.language);
}

export default function StartPanelRoute() {
  return <AreaPanel shown={useLoaderData<typeof loader>()} />;
}
