/**
 * Japanese names of towns: read from the seeds, given at entry, corrected by the secretariat.
 *
 * A name somebody gave belongs to people: the loader of the seeds leaves it alone.
 */
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { PlaceDraft } from "~/domain/event/event-draft";
import { fold } from "~/domain/value/search-text";
import type { TownNames } from "~/domain/value/town-name";
import type { Handle } from "../../client";
import { occurrences } from "../../schema/events";
import { users } from "../../schema/people";
import { counties, places } from "../../schema/reference";
import { refreshPlaceWords } from "./place-words";

/** The Japanese name of an occurrence's town, in a statement about `occurrences`. */
export const placeNameJa = sql<
  string | null
>`(select ${places.nameJa} from ${places} where ${places.id} = ${occurrences.placeId})`;

/** Japanese names of the towns of these places, by the gazetteer's id. */
export async function findTownNames(
  db: Handle,
  located: readonly PlaceDraft[],
): Promise<TownNames> {
  const ids = located.flatMap((place) =>
    place.type === "state" && place.placeId !== null ? [place.placeId] : [],
  );
  return await findTownNamesById(db, ids);
}

export async function findTownNamesById(db: Handle, ids: readonly number[]): Promise<TownNames> {
  if (ids.length === 0) return {};
  const rows = await db
    .select({ id: places.id, nameJa: places.nameJa })
    .from(places)
    .where(and(inArray(places.id, [...ids]), isNotNull(places.nameJa)));
  return Object.fromEntries(rows.map(({ id, nameJa }) => [id, nameJa ?? ""]));
}

export type SeededPlaceName = { id: number; nameJa: string; others: readonly string[] };

type NameColumns = Pick<typeof places.$inferInsert, "nameJa" | "searchJa">;

/** Of towns the gazetteer has; answers those that are called otherwise than before. */
export async function putSeededPlaceNames(
  tx: Handle,
  rows: readonly SeededPlaceName[],
): Promise<number[]> {
  const named = new Map(
    rows.map(({ id, nameJa, others }) => [id, nameColumns(nameJa, others)] as const),
  );
  const stored = await tx
    .select({ id: places.id, nameJa: places.nameJa, searchJa: places.searchJa })
    .from(places)
    .where(isNull(places.nameJaBy));
  const changed = stored.filter(({ id, nameJa, searchJa }) => {
    const to = named.get(id) ?? NAMELESS;
    return to.nameJa !== nameJa || to.searchJa !== searchJa;
  });
  for (const { id } of changed) {
    await tx
      .update(places)
      .set(named.get(id) ?? NAMELESS)
      .where(eq(places.id, id));
  }
  const ids = changed.map(({ id }) => id);
  await refreshPlaceWords(tx, ids);
  return ids;
}

/** Events with an occurrence at one of these towns. */
export async function listEventsAt(db: Handle, placeIds: readonly number[]): Promise<number[]> {
  if (placeIds.length === 0) return [];
  const at = new Set(placeIds);
  const few = at.size > MOST_IN_STATEMENT ? undefined : inArray(occurrences.placeId, [...at]);
  const rows = await db
    .selectDistinct({ eventId: occurrences.eventId, placeId: occurrences.placeId })
    .from(occurrences)
    .where(and(isNotNull(occurrences.placeId), few))
    .orderBy(asc(occurrences.eventId));
  const found = rows.filter(({ placeId }) => placeId !== null && at.has(placeId));
  return [...new Set(found.map(({ eventId }) => eventId))];
}

const MOST_IN_STATEMENT = 500;

export type NamedPlace = Awaited<ReturnType<typeof selectNamed>>[number];

/** Null where the gazetteer has no such town. */
export async function findNamedPlace(db: Handle, id: number): Promise<NamedPlace | null> {
  return (await selectNamed(db, eq(places.id, id), 1))[0] ?? null;
}

/** These towns, most people first. */
export async function listNamedPlaces(db: Handle, ids: readonly number[]): Promise<NamedPlace[]> {
  return await selectNamed(db, inArray(places.id, [...ids]), ids.length);
}

/** Towns that people gave a name, most people first, with how many there are. N9 */
export async function listPlacesNamedByPeople(db: Handle, limit: number) {
  const byPeople = isNotNull(places.nameJaBy);
  return {
    rows: await selectNamed(db, byPeople, limit),
    total: await db.$count(places, byPeople),
  };
}

/** Every town, to be found by its names. */
export async function listTownsToName(db: Handle) {
  return await db
    .select({
      ...{ id: places.id, name: places.name, nameJa: places.nameJa, searchJa: places.searchJa },
      ...{ state: places.state, county: counties.name, population: places.population },
    })
    .from(places)
    .leftJoin(counties, eq(counties.fips, places.county))
    .orderBy(asc(places.id));
}

/** Towns that have a Japanese name, some at a time, in the order of their ids. */
export async function listTownsNamed(db: Handle, after: number, limit: number) {
  return await db
    .select({
      ...{ id: places.id, name: places.name, nameJa: places.nameJa, state: places.state },
      county: counties.name,
    })
    .from(places)
    .leftJoin(counties, eq(counties.fips, places.county))
    .where(and(isNotNull(places.nameJa), gt(places.id, after)))
    .orderBy(asc(places.id))
    .limit(limit);
}

async function selectNamed(db: Handle, where: SQL | undefined, limit: number) {
  return await db
    .select({
      ...{ id: places.id, name: places.name, nameJa: places.nameJa, state: places.state },
      ...{ county: counties.name, population: places.population },
      /** Who gave or corrected the name; null: the gazetteer. */
      by: users.name,
    })
    .from(places)
    .leftJoin(counties, eq(counties.fips, places.county))
    .leftJoin(users, eq(users.id, places.nameJaBy))
    .where(where)
    .orderBy(desc(places.population), asc(places.id))
    .limit(limit);
}

/**
 * What somebody calls a town from now on. The names it was found by before still find it.
 *
 * Events at the town are found by it: refresh them after it.
 */
export async function updatePlaceName(
  tx: Handle,
  id: number,
  { nameJa, userId }: { nameJa: string; userId: number },
): Promise<void> {
  const rows = await tx.select({ searchJa: places.searchJa }).from(places).where(eq(places.id, id));
  const former = (rows[0]?.searchJa ?? "").split("\n").filter((name) => name !== fold(nameJa));
  await tx
    .update(places)
    .set({ ...nameColumns(nameJa, former.filter(Boolean)), nameJaBy: userId })
    .where(eq(places.id, id));
  await refreshPlaceWords(tx, [id]);
}

const NAMELESS: NameColumns = { nameJa: null, searchJa: null };

function nameColumns(nameJa: string, others: readonly string[] = []): NameColumns {
  return { nameJa, searchJa: [nameJa, ...others].map((name) => `\n${fold(name)}`).join("") };
}
