/**
 * Sites as symbols of a map: a cell of the grid each, below the first zoom of the grid a state each. P67
 *
 * Counted by the database from the stored positions, so that symbols and list agree under any filter. Only sites with a
 * point are drawn: `total` counts those without one, too.
 */
import { and, asc, avg, count, isNotNull, isNull, max, min, type SQL, sql } from "drizzle-orm";
import type { JurisdictionRow } from "~/domain/place/jurisdiction";
import {
  boxOfCell,
  cellShift,
  FIRST_GRID_ZOOM,
  type GridBox,
  type GridPoint,
  type GridProjection,
} from "~/domain/site/site-grid";
import type { SiteFilter } from "~/domain/site/site-question";
import type { Handle } from "../../client";
import { sites } from "../../schema/sites";
import { matchesSites } from "./site-filter";
import { countSites } from "./site-list";

export type SiteCluster = {
  /** The mean of its sites' positions. */
  at: GridPoint;
  /** The corner of its sites that lies north-west: a place among them, or beside. */
  first: GridPoint;
  count: number;
  /** The site, where it is one. */
  site: number | null;
  /** Null: a cell, or sites of no known state. */
  state: string | null;
  /** Its cell, null where it stands for a state. */
  cell: GridBox | null;
  /** All at one point: no zoom parts them. */
  stacked: boolean;
};

type Question = { filter: SiteFilter; zoom: number; projection: GridProjection };

export async function listSiteClusters(
  db: Handle,
  { filter, zoom, projection }: Question,
  jurisdictions: readonly JurisdictionRow[],
): Promise<{ clusters: SiteCluster[]; located: number; total: number }> {
  const [x, y] =
    projection === "plane" ? [sites.planeX, sites.planeY] : [sites.mercatorX, sites.mercatorY];
  const matching = matchesSites(filter, jurisdictions);
  if (zoom < FIRST_GRID_ZOOM) return await listStates(db, matching, { x, y });
  const shift = cellShift(zoom, projection);
  const pointed = and(matching, isNotNull(x));
  const clusters = await listCells(db, pointed, { x, y }, shift, projection);
  const located = clusters.reduce((sum, cluster) => sum + cluster.count, 0);
  // What lies in a box has a point.
  const total = filter.box === null ? await countSites(db, filter, jurisdictions) : located;
  return { clusters, located, total };
}

type Position =
  | typeof sites.mercatorX
  | typeof sites.mercatorY
  | typeof sites.planeX
  | typeof sites.planeY;
type Columns = Record<"x" | "y", Position>;

/** A state's symbol stands at its label, so that only sites of no known state need a mean of their positions. */
async function listStates(db: Handle, matching: SQL | undefined, { x, y }: Columns) {
  const rows = await db
    .select({
      ...{ state: sites.state, total: count(), located: count(sites.mercatorX) },
      site: min(sites.id),
    })
    .from(sites)
    .where(matching)
    .groupBy(sites.state)
    .orderBy(asc(sites.state));
  const stateless = rows.some(({ state }) => state === null)
    ? await meanOf(db, and(matching, isNull(sites.state)), { x, y })
    : NOWHERE;
  const clusters = rows.flatMap(({ state, total, located, site }): SiteCluster[] =>
    located === 0
      ? []
      : [
          {
            ...(state === null ? stateless : NOWHERE),
            ...{ count: located, site: total === 1 ? site : null, state },
            ...{ cell: null, stacked: false },
          },
        ],
  );
  return {
    clusters,
    located: rows.reduce((sum, row) => sum + row.located, 0),
    total: rows.reduce((sum, row) => sum + row.total, 0),
  };
}

const NOWHERE = { at: { x: 0, y: 0 }, first: { x: 0, y: 0 } };

async function meanOf(db: Handle, matching: SQL | undefined, { x, y }: Columns) {
  const rows = await db
    .select({ x: avg(x), y: avg(y), left: min(x), top: min(y) })
    .from(sites)
    .where(matching);
  const mean = rows[0];
  return {
    at: { x: Number(mean?.x), y: Number(mean?.y) },
    first: { x: Number(mean?.left), y: Number(mean?.top) },
  };
}

async function listCells(
  db: Handle,
  matching: SQL | undefined,
  { x, y }: Columns,
  shift: number,
  projection: GridProjection,
): Promise<SiteCluster[]> {
  const bits = sql.raw(String(shift));
  const column = sql<number>`${x} >> ${bits}`;
  const row = sql<number>`${y} >> ${bits}`;
  const rows = await db
    .select({
      ...{ column, row, count: count(), site: min(sites.id), x: avg(x), y: avg(y) },
      ...{ left: min(x), right: max(x), top: min(y), bottom: max(y) },
    })
    .from(sites)
    .where(matching)
    .groupBy(column, row)
    .orderBy(column, row);
  return rows.map((cell) => ({
    at: { x: Number(cell.x), y: Number(cell.y) },
    first: { x: Number(cell.left), y: Number(cell.top) },
    count: cell.count,
    site: cell.count === 1 ? cell.site : null,
    state: null,
    cell: boxOfCell({ x: cell.column, y: cell.row }, shift, projection),
    stacked: cell.count > 1 && cell.left === cell.right && cell.top === cell.bottom,
  }));
}
