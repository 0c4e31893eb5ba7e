/**
 * Sites as symbols of a map: a cell of the grid each, below the first zoom of the grid a state each. P67
 *
 * Counted by the database from the stored positions, so that symbols and list agree under any filter. Only sites with a
 * point are drawn: `total` counts those without one, too.
 */
import { and, asc, avg, count, isNotNull, max, min, type SQL, sql } from "drizzle-orm";
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
  const matching = and(matchesSites(filter, jurisdictions), isNotNull(x));
  const clusters =
    zoom < FIRST_GRID_ZOOM
      ? await listStates(db, matching, { x, y })
      : await listCells(db, matching, { x, y }, cellShift(zoom, projection), projection);
  const located = clusters.reduce((sum, cluster) => sum + cluster.count, 0);
  return { clusters, located, total: await countSites(db, filter, jurisdictions) };
}

type Position =
  | typeof sites.mercatorX
  | typeof sites.mercatorY
  | typeof sites.planeX
  | typeof sites.planeY;
type Columns = Record<"x" | "y", Position>;

async function listStates(
  db: Handle,
  matching: SQL | undefined,
  { x, y }: Columns,
): Promise<SiteCluster[]> {
  const rows = await db
    .select({ state: sites.state, count: count(), site: min(sites.id), x: avg(x), y: avg(y) })
    .from(sites)
    .where(matching)
    .groupBy(sites.state)
    .orderBy(asc(sites.state));
  return rows.map((row) => ({
    at: { x: Number(row.x), y: Number(row.y) },
    count: row.count,
    site: row.count === 1 ? row.site : null,
    state: row.state,
    cell: null,
    stacked: false,
  }));
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
    count: cell.count,
    site: cell.count === 1 ? cell.site : null,
    state: null,
    cell: boxOfCell({ x: cell.column, y: cell.row }, shift, projection),
    stacked: cell.count > 1 && cell.left === cell.right && cell.top === cell.bottom,
  }));
}
