/** Symbols for what the map has in view, under the register's filter. */

import type { Context } from "~/context/context.server";
import { cellDegreesOf } from "~/domain/map/map-symbol";
import { readRegisterFilter } from "~/pages/asked-filter.server";
import { listMapSymbols } from "~db/queries/map/map-symbols";

export async function readMapSymbols(ctx: Context, request: Request) {
  const verdict = await readRegisterFilter(ctx, request);
  if (!verdict.ok) return verdict;
  const params = new URL(request.url).searchParams;
  const step = Number(params.get("step") ?? "0");
  if (!Number.isInteger(step)) return { ok: false as const, refusals: [{ field: "step" }] };
  const states = params.get("in")?.split(",");
  const grid = { filter: verdict.filter, cellDegrees: cellDegreesOf(step), states };
  return { ok: true as const, symbols: await listMapSymbols(ctx.db.read, grid) };
}
