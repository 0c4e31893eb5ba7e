/** Caravans of a filter as routes: the latest first, at most `limit`, with how many there are. N9 */
import { asc, desc, eq, inArray, max, sql } from "drizzle-orm";
import type { CaravanRoute } from "~/domain/map-symbol";
import type { RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { events } from "../schema/events";
import { mapPoints } from "./map-symbols";

export type CaravanRoutes = { routes: CaravanRoute[]; total: number };

/** The caravan asked for with `event` is among them even where `limit` would leave it out. */
export async function listCaravanRoutes(
  db: Handle,
  filter: RegisterFilter,
  { limit, event }: { limit: number; event: number | null },
): Promise<CaravanRoutes> {
  const found = await caravansWithRoute(db, filter);
  const drawn = found.slice(0, limit);
  if (event !== null && found.includes(event) && !drawn.includes(event)) drawn.push(event);
  return { routes: await routesOf(db, filter, drawn), total: found.length };
}

async function caravansWithRoute(db: Handle, filter: RegisterFilter): Promise<number[]> {
  if (filter.form !== null && filter.form !== "caravan") return [];
  const point = mapPoints(db, { ...filter, form: "caravan" });
  const rows = await db
    .select({ event: point.eventId, day: max(events.firstDay) })
    .from(point)
    .innerJoin(events, eq(events.id, point.eventId))
    .groupBy(point.eventId)
    .having(sql`count(*) > 1`)
    .orderBy(desc(max(events.firstDay)), desc(point.eventId));
  return rows.map(({ event }) => event);
}

async function routesOf(
  db: Handle,
  filter: RegisterFilter,
  ids: readonly number[],
): Promise<CaravanRoute[]> {
  if (ids.length === 0) return [];
  const point = mapPoints(db, { ...filter, form: "caravan" });
  const rows = await db
    .select()
    .from(point)
    .where(inArray(point.eventId, [...ids]))
    .orderBy(asc(point.eventId), asc(point.position));
  const routes = new Map<number, CaravanRoute>();
  for (const { eventId, titleJa, titleEn, lat, lng, placeName, state } of rows) {
    const route = routes.get(eventId) ?? {
      event: eventId,
      title: { ja: titleJa, en: titleEn },
      stops: [],
    };
    route.stops.push({ lat, lng, name: placeName, state });
    routes.set(eventId, route);
  }
  return [...routes.values()];
}
