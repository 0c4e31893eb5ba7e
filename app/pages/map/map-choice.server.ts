/** What a request for the map asks besides the register's filter, and what that needs of the register. */

import type { Context } from "~/context/context.server";
import { readableEvent } from "~/domain/approval/approval";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import { refusalOf } from "~/domain/filter/filter-refusal";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import {
  classesFor,
  isLongerThanAYear,
  type MapClass,
  type Measure,
} from "~/domain/map/map-classes";
import type { LayerOptions } from "~/domain/map/map-content";
import { type MapQueryVerdict, parseMapQuery } from "~/domain/map/map-query";
import type { MapSpot } from "~/domain/map/map-symbol";
import { postsWithin } from "~/domain/place/jurisdiction";
import type { Language } from "~/domain/value/language";
import type { Handle } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { findMapMaxima } from "~db/queries/map/map-maxima";
import { listMapSpots } from "~db/queries/map/map-spots";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";

/** An event that this person may not read is as unknown as one that is not there. P4 */
export async function readMapQuery(
  { db, user }: Pick<Context, "db" | "user">,
  request: Request,
  { measures, denominators }: LayerOptions,
): Promise<MapQueryVerdict> {
  const params = new URL(request.url).searchParams;
  const verdict = parseMapQuery(params, { keys: measures.map(({ key }) => key), denominators });
  if (!verdict.ok || verdict.query.event === null) return verdict;
  const event = readableEvent(user, await findEvent(db.read, verdict.query.event));
  if (event !== null) return verdict;
  return { ok: false, refusals: [refusalOf(params, "event", "unknown")] };
}

/** The classes of a map, for whatever filter and whoever looks: those of one year, or those of longer periods. */
export async function readMapClasses(
  db: Handle,
  measure: Measure,
  { period }: Pick<RegisterFilter, "period">,
  today: string,
): Promise<MapClass[]> {
  const { inYear, ever } = await findMapMaxima(db, { lastYear: fiscalYearOf(today) });
  const maxima = isLongerThanAYear(period) ? ever : inYear;
  return classesFor(measure, measure === "days" ? 0 : maxima[measure]);
}

/** Which missions hold each state on a day, as one word: a line is drawn where it changes. */
export async function readJurisdictions(
  db: Handle,
  states: readonly string[],
  today: string,
): Promise<Record<string, string>> {
  const rows = await listJurisdictions(db);
  return Object.fromEntries(
    states.map((state) => [state, postsWithin(state, rows, today).posts.sort().join(" ")]),
  );
}

/** Where the chosen event stands under the filter. */
export async function readEventSpots(
  db: Handle,
  filter: RegisterFilter,
  { event, language }: { event: number | null; language: Language },
): Promise<MapSpot[]> {
  if (event === null) return [];
  const spots = await listMapSpots(db, filter, { events: [event], language });
  return spots.get(event) ?? [];
}
