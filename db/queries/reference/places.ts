/** The gazetteer: searching US towns by name, most people first. */
import { and, asc, desc, eq, inArray, or, type SQL, sql, sum } from "drizzle-orm";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { TypedEvent } from "~/domain/entry/typed-event";
import type { PlaceChoice } from "~/domain/event/event-choices";
import { postsFor } from "~/domain/place/jurisdiction";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { counties, places, states } from "../../schema/reference";
import { hasWords } from "../store/word-index";
import { listJurisdictions } from "./jurisdictions";

/** Sorts after every continuation of a text. */
const LAST_CHARACTER = "\uffff";

/**
 * Towns whose name is or begins with the text, most people first. A state at its end (Springfield IL, Springfield,
 * Illinois) narrows it, below towns that are named so as a whole: Port Washington. Behind them those that have all its
 * words in any order, in the names of town and state. Case A7
 */
export async function searchPlaces(
  db: Handle,
  q: string,
  { on, limit }: { on: CalendarDate; limit: number },
): Promise<PlaceChoice[]> {
  const asked = fold(q);
  if (asked === "") return [];
  const split = await splitState(db, asked);
  const whole = beginsWith(asked);
  const named = split
    ? sql`(${or(whole, and(beginsWith(split.name), eq(places.state, split.state)))})`
    : whole;
  const rows = await selectPlaces(db)
    .where(or(named, hasWords(places.id, "place", q)))
    .orderBy(
      desc(eq(places.searchName, asked)),
      desc(named),
      ...(split ? [desc(whole), desc(eq(places.searchName, split.name))] : []),
      desc(places.population),
      asc(places.id),
    )
    .limit(limit);
  return await withPosts(db, rows, on);
}

function beginsWith(name: string): SQL {
  return sql`(${places.searchName} >= ${name} and ${places.searchName} < ${name + LAST_CHARACTER})`;
}

async function listPlacesById(db: Handle, ids: number[], on: CalendarDate): Promise<PlaceChoice[]> {
  if (ids.length === 0) return [];
  return await withPosts(db, await selectPlaces(db).where(inArray(places.id, ids)), on);
}

/** The places of the gazetteer that are chosen in a form. */
export async function listTypedPlaces(
  db: Handle,
  typed: TypedEvent,
  on: CalendarDate,
): Promise<PlaceChoice[]> {
  const ids = typed.occurrences.map(({ placeId }) => placeId).filter((id) => /^\d{1,15}$/.test(id));
  return await listPlacesById(db, ids.map(Number), on);
}

/** The zone most people of each state live in. */
export async function findStateZones(db: Handle): Promise<Map<string, string>> {
  const people = sum(places.population).mapWith(Number);
  const rows = await db
    .select({ state: places.state, zone: places.zone, people })
    .from(places)
    .groupBy(places.state, places.zone)
    .orderBy(asc(places.state), asc(places.zone));
  const zones = new Map<string, { zone: string; people: number }>();
  for (const { state, zone, people } of rows) {
    if (people > (zones.get(state)?.people ?? -1)) zones.set(state, { zone, people });
  }
  return new Map([...zones].map(([state, { zone }]) => [state, zone]));
}

function selectPlaces(db: Handle) {
  return db
    .select({
      id: places.id,
      name: places.name,
      state: places.state,
      countyFips: places.county,
      county: counties.name,
      population: places.population,
      zone: places.zone,
      lat: places.lat,
      lon: places.lon,
    })
    .from(places)
    .leftJoin(counties, eq(counties.fips, places.county))
    .$dynamic();
}

type PlaceRow = Omit<PlaceChoice, "posts" | "disputed"> & { countyFips: string | null };

async function withPosts(db: Handle, rows: PlaceRow[], on: CalendarDate): Promise<PlaceChoice[]> {
  const jurisdictions = await listJurisdictions(db);
  return rows.map(({ countyFips, ...place }) => ({
    ...place,
    ...postsFor({ state: place.state, county: countyFips }, jurisdictions, on),
  }));
}

async function splitState(
  db: Handle,
  asked: string,
): Promise<{ name: string; state: string } | null> {
  const rows = await db.select({ code: states.code, name: states.nameEn }).from(states);
  const endings = rows.flatMap(({ code, name }) =>
    [code.toLowerCase(), fold(name)].map((ending) => ({ code, ending })),
  );
  const found = endings
    .filter(({ ending }) => asked.endsWith(` ${ending}`))
    .sort((a, b) => b.ending.length - a.ending.length)[0];
  if (found === undefined) return null;
  return { name: asked.slice(0, -found.ending.length - 1), state: found.code };
}
