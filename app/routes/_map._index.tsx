/** The map with the panel that it opens with. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AreaPanel } from "~/components/place/area-panel";
import { authorize } from "~/http/authorize.server";
import { readStartPanel } from "~/pages/place/panel-page.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readStartPanel(ctx, request);
}

export default function StartPanelRoute() {
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return null;
  const { pageTitle: _, ...panel } = loaded;
  return <AreaPanel key={panel.summary.cell.key} {...panel} />;
}
