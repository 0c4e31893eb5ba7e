/** /map/nation, the panel of the whole country. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AreaPanel } from "~/components/place/area-panel";
import { authorize } from "~/http/authorize.server";
import { readNationPanel } from "~/pages/place/panel-page.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readNationPanel(ctx, request);
}

export default function NationPanelRoute() {
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return null;
  const { pageTitle: _, ...panel } = loaded;
  return <AreaPanel {...panel} />;
}
