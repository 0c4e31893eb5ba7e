/** The few events the specs of the map look at, in the year they ask for: FY2023, which no documented event touches. */
import type { Database } from "~db/client";
import { makeEvent, occurrenceOf, placeIn, placementOf } from "../../support/make-event";

export const YEAR = "year=2023";

const at = (state: string, name: string, lat: number, lon: number) => ({
  ...placeIn(state, name),
  lat,
  lon,
});

/** One set for a server, which several specs may share. */
export function makeMapEvents(db: Database): Promise<MapEvents> {
  const made = MADE.get(db) ?? addMapEvents(db);
  MADE.set(db, made);
  return made;
}

type MapEvents = { caravan: number };
const MADE = new WeakMap<Database, Promise<MapEvents>>();

/** Georgia has two held and one planned, Guam one, a caravan leads through Indiana and Ohio. */
async function addMapEvents(db: Database): Promise<MapEvents> {
  const held = { outcome: "held" as const };
  const lead = "atlanta";
  const event = (ja: string, en: string) => ({ lead, title: { ja, en } });
  const savannah = at("GA", "Savannah", 32.08, -81.09);
  await makeEvent(db, {
    ...event("茶会", "Tea"),
    occurrences: [occurrenceOf({ ...held, day: "2023-05-10", place: savannah })],
  });
  const atlanta = at("GA", "Atlanta", 33.75, -84.39);
  await makeEvent(db, {
    ...event("講演会", "Talk"),
    occurrences: [occurrenceOf({ ...held, day: "2023-06-01", place: atlanta })],
  });
  await makeEvent(db, {
    ...event("映画会", "Films"),
    occurrences: [occurrenceOf({ day: "2023-09-01", place: placeIn("GA") })],
  });
  const hagatna = at("GU", "Hagåtña", 13.47, 144.75);
  await makeEvent(db, {
    ...event("グアム茶会", "Guam tea"),
    occurrences: [occurrenceOf({ ...held, day: "2023-06-02", place: hagatna })],
  });
  const online = { type: "online" as const, name: null };
  await makeEvent(db, {
    ...event("配信", "Stream"),
    occurrences: [occurrenceOf({ ...held, day: "2023-07-01", place: online })],
  });
  await makeEvent(db, {
    ...event("ラジオ", "Radio"),
    form: "media-buy",
    kind: "local_media",
    occurrences: [placementOf(["GA", "AL"], { ...held, day: "2023-07-02" })],
  });
  const stop = (day: string, state: string, name: string, lat: number, lon: number) =>
    occurrenceOf({ ...held, day, place: at(state, name, lat, lon) });
  const caravan = await makeEvent(db, {
    ...event("中西部キャラバン", "Midwest caravan"),
    form: "caravan",
    kind: "caravan",
    occurrences: [
      stop("2023-10-02", "IN", "Gary", 41.59, -87.35),
      stop("2023-10-03", "IN", "Indianapolis", 39.77, -86.16),
      stop("2023-10-04", "OH", "Columbus", 39.96, -82.99),
    ],
  });
  return { caravan };
}
