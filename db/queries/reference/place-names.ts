/**
 * Japanese names of towns: read from the seeds, given at entry, corrected by the secretariat.
 *
 * A name somebody gave belongs to people: the loader of the seeds leaves it alone.
 */
import { and, asc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { PlaceDraft } from "~/domain/event/event-draft";
import type { TownNames } from "~/domain/place/town-name";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { occurrences } from "../../schema/events";
import { places } from "../../schema/reference";

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
  if (ids.length === 0) return {};
  const rows = await db
    .select({ id: places.id, nameJa: places.nameJa })
    .from(places)
    .where(and(inArray(places.id, ids), isNotNull(places.nameJa)));
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
  return changed.map(({ id }) => id);
}

/** Events with an occurrence at one of these towns. */
export async function listEventsAt(db: Handle, placeIds: readonly number[]): Promise<number[]> {
  if (placeIds.length === 0) return [];
  const at = new Set(placeIds);
  const rows = await db
    .selectDistinct({ eventId: occurrences.eventId, placeId: occurrences.placeId })
    .from(occurrences)
    .where(isNotNull(occurrences.placeId))
    .orderBy(asc(occurrences.eventId));
  const found = rows.filter(({ placeId }) => placeId !== null && at.has(placeId));
  return [...new Set(found.map(({ eventId }) => eventId))];
}

const NAMELESS: NameColumns = { nameJa: null, searchJa: null };

function nameColumns(nameJa: string, others: readonly string[] = []): NameColumns {
  return { nameJa, searchJa: [nameJa, ...others].map((name) => `\n${fold(name)}`).join("") };
}
