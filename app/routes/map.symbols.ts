/** /map/symbols: symbols for what the map has in view, under the register's filter. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { readMapSymbols } from "~/pages/map/map-symbols.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const read = await readMapSymbols(ctx, request);
  if (!read.ok) {
    const { refusals, detail } = read;
    return Response.json({ refusals, detail }, { status: 400 });
  }
  return Response.json({ symbols: read.symbols });
}
