/** Sites and strategic projects of the whole map: a mark for each state that has some. Asked for while they are drawn. */
import type { Context } from "~/context/context.server";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { MapArea } from "~/domain/map/map-content";
import type { MapQuery } from "~/domain/map/map-query";
import { siteParams } from "~/domain/map/map-sites";
import { projectMarks } from "~/domain/map/project-marks";
import { readMapSites } from "~/pages/site/site-map.server";
import { listProjects } from "~db/queries/project/projects";

type Asked = { filter: RegisterFilter; query: MapQuery };

/** Null: they are not drawn. */
export async function readSitesOnMap(ctx: Context, request: Request, { filter, query }: Asked) {
  if (!query.sites) return { ok: true as const, sites: null };
  const params = siteParams(new URL(request.url).searchParams, filter);
  params.set("zoom", "0");
  params.set("plane", "1");
  const read = await readMapSites(ctx, params);
  if (!read.ok) return read;
  const { symbols, located, total } = read;
  return { ok: true as const, sites: { symbols, located, total } };
}

export async function readProjectsOnMap(
  { db }: Context,
  { filter, query }: Asked,
  areas: readonly MapArea[],
) {
  if (!query.projects) return null;
  const all = (await listProjects(db.read)).filter(
    ({ fictional }) => filter.fictional || !fictional,
  );
  const marks = projectMarks(all, areas);
  const shown = all.filter(({ states }) => states.length > 0).length;
  return { marks, shown, total: all.length };
}
