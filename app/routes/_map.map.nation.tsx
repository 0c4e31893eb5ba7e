/** /map/nation, the panel of the whole country. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AreaPanel } from "~/components/place/area-panel";
import { authorize } from "~/http/authorize.server";
import { packPanel, readNationPanel } from "~/pages/place/panel-page.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return packPanel(await readNationPanel(ctx, request), ctx.language);
}

export default function NationPanelRoute() {
  return <AreaPanel shown={useLoaderData<typeof loader>()} />;
}
