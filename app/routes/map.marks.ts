/** /map/marks: symbols and itineraries of the map with this query, for the page that was sent with them drawn. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { readMapMarks } from "~/pages/map/map-marks.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { ok, ...read } = await readMapMarks(ctx, request);
  return Response.json(read, { status: ok ? 200 : 400 });
}
