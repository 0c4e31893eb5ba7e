/** /map/sites: symbols of sites for what the map has in view, under the filter of their list. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { readMapSites } from "~/pages/site/site-map.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { ok, ...read } = await readMapSites(ctx, new URL(request.url).searchParams);
  return Response.json(read, { status: ok ? 200 : 400 });
}
