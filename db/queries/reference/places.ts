/** The gazetteer: searching US towns by name, most people first. */
import { and, asc, desc, eq, inArray, or, type SQL, sql, sum } from "drizzle-orm";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { TypedEvent } from "~/domain/entry/typed-event";
import type { PlaceChoice } from "~/domain/event/event-choices";
import { postsFor } from "~/domain/place/jurisdiction";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { counties, places, states } from "../../schema/reference";
import { keptReference } from "../store/data-version";
import { hasWords } from "../store/word-index";
import { listJurisdictions } from "./jurisdictions";

/** Sorts after every continuation of a text. */
const LAST_CHARACTER = "\uffff";

/**
 * Towns whose name in either language is or begins with the text, most people first. A state at its end (Springfield IL,
 * Springfield, Illinois), in Japanese also at its beginning (イリノイ州スプリングフィールド), narrows it, below towns that
 * are named so as a whole: Port Washington. Behind them those that have all its words in any order, in the names of town
 * and state. Case A7
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
      desc(isNamed(asked)),
      desc(named),
      ...(split ? [desc(whole), desc(isNamed(split.name))] : []),
      desc(places.population),
      asc(places.id),
    )
    .limit(limit);
  return await withPosts(db, rows, on);
}

function beginsWith(name: string): SQL {
  return isAscii(name)
    ? sql`(${places.searchName} >= ${name} and ${places.searchName} < ${name + LAST_CHARACTER})`
    : hasLine(`${escaped(name)}%`);
}

function isNamed(name: string): SQL {
  return isAscii(name)
    ? eq(places.searchName, name)
    : (or(hasLine(escaped(name)), hasLine(`${escaped(name)}\n%`)) ?? sql`1 = 0`);
}

/** Of the few towns with a Japanese name: `searchJa` has each of its names behind a line break. */
function hasLine(pattern: string): SQL {
  const hasIt = sql`${places.searchJa} like ${`%\n${pattern}`} escape '\\'`;
  return sql`(${places.searchJa} is not null and ${hasIt})`;
}

const isAscii = (name: string) => /^[ -~]*$/.test(name);
const escaped = (name: string) => name.replaceAll(/[\\%_]/g, (special) => `\\${special}`);

async function listPlacesById(db: Handle, ids: number[], on: CalendarDate): Promise<PlaceChoice[]> {
  if (ids.length === 0) return [];
  return await withPosts(db, await selectPlaces(db).where(inArray(places.id, ids)), on);
}

/** Where these towns are. */
export async function listTownsOf(db: Handle, ids: readonly number[]) {
  return await db
    .select({ id: places.id, state: places.state, lat: places.lat, lon: places.lon })
    .from(places)
    .where(inArray(places.id, [...ids]))
    .orderBy(asc(places.id));
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

/** Towns of a state that are called so, folded, in either language. */
export async function listTownsNamed(db: Handle, state: string, name: string) {
  return await db
    .select()
    .from(places)
    .where(and(isNamed(name), eq(places.state, state)))
    .orderBy(asc(places.id));
}

/** The town that a text names, with or without its state; of several the one where most people live. */
export async function findTownCalled(db: Handle, text: string) {
  const asked = fold(text);
  if (asked === "") return null;
  const split = await splitState(db, asked);
  const whole = isNamed(asked);
  const [found = null] = await db
    .select()
    .from(places)
    .where(split ? or(whole, and(isNamed(split.name), eq(places.state, split.state))) : whole)
    .orderBy(desc(whole), desc(places.population), asc(places.id))
    .limit(1);
  return found;
}

/** The zones of each state, the one most people live in first. */
export const findStateZones = keptReference(readStateZones);

async function readStateZones(db: Handle): Promise<Map<string, string[]>> {
  const people = sum(places.population).mapWith(Number);
  const rows = await db
    .select({ state: places.state, zone: places.zone })
    .from(places)
    .groupBy(places.state, places.zone)
    .orderBy(asc(places.state), desc(people), asc(places.zone));
  const zones = new Map<string, string[]>();
  for (const { state, zone } of rows) zones.set(state, [...(zones.get(state) ?? []), zone]);
  return zones;
}

function selectPlaces(db: Handle) {
  return db
    .select({
      id: places.id,
      name: places.name,
      nameJa: places.nameJa,
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
  const rows = await db
    .select({ code: states.code, nameEn: states.nameEn, nameJa: states.nameJa })
    .from(states);
  const parts = rows.flatMap(({ code, nameEn, nameJa }) => {
    const japanese = fold(nameJa);
    return [code.toLowerCase(), fold(nameEn), japanese, japanese.replace(/州$/, "")].flatMap(
      (state) => nameBeside(asked, state).map((name) => ({ name, state: code })),
    );
  });
  return parts.sort((a, b) => a.name.length - b.name.length)[0] ?? null;
}

/** What is left of the text without the state at its end; without a Japanese one at its beginning, too. */
function nameBeside(asked: string, state: string): string[] {
  if (asked.endsWith(` ${state}`)) return [asked.slice(0, -state.length - 1)];
  const rest = asked.slice(state.length).trim();
  return !isAscii(state) && asked.startsWith(state) && rest !== "" ? [rest] : [];
}
