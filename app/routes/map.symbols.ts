/** /map/symbols: symbols for what the map has in view, under the register's filter. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { cellDegreesOf } from "~/domain/map/map-symbol";
import { authorize } from "~/http/authorize.server";
import { readRegisterFilter } from "~/pages/asked-filter.server";
import { listMapSymbols } from "~db/queries/map/map-symbols";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const verdict = await readRegisterFilter(ctx, request);
  if (!verdict.ok) return Response.json({ refusals: verdict.refusals }, { status: 400 });
  const params = new URL(request.url).searchParams;
  const step = Number(params.get("step") ?? "0");
  if (!Number.isInteger(step))
    return Response.json({ refusals: [{ field: "step" }] }, { status: 400 });
  const states = params.get("in")?.split(",");
  const grid = { filter: verdict.filter, cellDegrees: cellDegreesOf(step), states };
  return Response.json({ symbols: await listMapSymbols(ctx.db.read, grid) });
}
