/** Where events stand on the map under a filter: the places of their occurrences, each once. */
import { eq, sql } from "drizzle-orm";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { MapSpot } from "~/domain/map/map-symbol";
import type { Language } from "~/domain/value/language";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { mapPoints, placeNameIn } from "./map-points";

/** By event; one without a place in a state is not among them. */
export async function listMapSpots(
  db: Handle,
  filter: RegisterFilter,
  choice: { events: readonly number[]; language: Language },
): Promise<Map<number, MapSpot[]>> {
  if (choice.events.length === 0) return new Map();
  const point = mapPoints(db, filter, choice.events);
  const { lat, lng, state, form, outcome } = point;
  const name = placeNameIn(point, choice.language).as("spot_name");
  const rows = await db
    .selectDistinct({
      ...{ event: point.eventId, titleJa: events.titleJa, titleEn: events.titleEn },
      ...{ lat, lng, state, form, outcome, name },
    })
    .from(point)
    .innerJoin(events, eq(events.id, sql`${point.eventId}`))
    .orderBy(sql`${point.eventId}`, sql`${lat}`, sql`${lng}`);
  const spots = new Map<number, MapSpot[]>();
  for (const { titleJa, titleEn, ...row } of rows) {
    const spot = { ...row, title: { ja: titleJa, en: titleEn } };
    spots.set(row.event, [...(spots.get(row.event) ?? []), spot]);
  }
  return spots;
}
