/** Sister ties (姉妹都市・姉妹州). */
import { and, asc, count, eq, gt, inArray } from "drizzle-orm";
import type { TieRecord } from "~/domain/tie/tie-record";
import type { Handle } from "../../client";
import { places } from "../../schema/reference";
import { ties } from "../../schema/ties";

/** More than there are: a limit that limits nothing. */
const MOST = 1_000_000;

export type TieQuestion = {
  state: string | null;
  /** The id of the last tie of the page before. */
  after?: number | null;
  limit?: number;
};

/** By state, then in the order of their ids; with `after` or a limit in the order of their ids alone. */
export async function listTies(db: Handle, { state, after, limit }: TieQuestion) {
  const paged = after !== undefined || limit !== undefined;
  const rows = await db
    .select({ tie: ties, cityJa: places.nameJa })
    .from(ties)
    .leftJoin(places, eq(places.id, ties.placeId))
    .where(
      and(
        state === null ? undefined : eq(ties.state, state),
        after == null ? undefined : gt(ties.id, after),
      ),
    )
    .orderBy(...(paged ? [asc(ties.id)] : [asc(ties.state), asc(ties.level), asc(ties.id)]))
    .limit(limit ?? MOST);
  return rows.map(({ tie, cityJa }) => tieOf(tie, cityJa));
}

export async function countTies(db: Handle, state: string | null): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(ties)
    .where(state === null ? undefined : eq(ties.state, state));
  return row?.total ?? 0;
}

/** How many ties each state has; one without any is not among them. */
export async function countTiesByState(db: Handle): Promise<Map<string, number>> {
  const rows = await db
    .select({ state: ties.state, total: count() })
    .from(ties)
    .groupBy(ties.state)
    .orderBy(asc(ties.state));
  return new Map(rows.map(({ state, total }) => [state, total]));
}

export async function listTiesById(db: Handle, ids: readonly number[]): Promise<TieRecord[]> {
  const rows = await db
    .select({ tie: ties, cityJa: places.nameJa })
    .from(ties)
    .leftJoin(places, eq(places.id, ties.placeId))
    .where(inArray(ties.id, [...ids]))
    .orderBy(asc(ties.id));
  return rows.map(({ tie, cityJa }) => tieOf(tie, cityJa));
}

/** Ids of ties by their keys. */
export async function findTiesByKey(
  db: Handle,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: ties.id, key: ties.key })
    .from(ties)
    .where(inArray(ties.key, [...keys]))
    .orderBy(asc(ties.id));
  return new Map(rows.map(({ id, key }) => [key, id]));
}

function tieOf(row: typeof ties.$inferSelect, cityJa: string | null): TieRecord {
  const { id, level, state, city, placeId, year, status, note, source, sourceUrl, mark } = row;
  return {
    ...{ id, level, state, city, cityJa, placeId, year, status, note, source, sourceUrl, mark },
    prefecture: { ja: row.prefectureJa, en: row.prefectureEn },
    partner: { ja: row.partnerJa, en: row.partnerEn },
    fictional: row.fictional,
  };
}
