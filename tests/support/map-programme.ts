/** A small programme of FY2023 that tests of the map share: a caravan, an event of a state, and two media buys. */
import type { Database } from "~db/client";
import { makeEvent, occurrenceOf, placeIn, placementOf } from "./make-event";

const held = { outcome: "held" as const };
const at = (state: string, lat: number, lon: number) => ({ ...placeIn(state, state), lat, lon });

/** Answers the id of the caravan through Gary, Indianapolis and Columbus. */
export async function makeMapProgramme(db: Database): Promise<number> {
  const stop = (day: string, state: string, lat: number, lon: number) =>
    occurrenceOf({ ...held, day, place: at(state, lat, lon) });
  const caravan = await makeEvent(db, {
    form: "caravan",
    kind: "caravan",
    occurrences: [
      stop("2023-10-02", "IN", 41.59, -87.35),
      stop("2023-10-03", "IN", 39.77, -86.16),
      stop("2023-10-04", "OH", 39.96, -82.99),
    ],
  });
  await makeEvent(db, {
    occurrences: [occurrenceOf({ ...held, day: "2023-05-10", place: placeIn("GA") })],
  });
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2024-02-10", place: placeIn("GA") })] });
  await makeEvent(db, {
    form: "media-buy",
    kind: "local_media",
    occurrences: [placementOf(["GA", "AL"], { ...held, day: "2023-07-02" })],
  });
  await makeEvent(db, {
    form: "media-buy",
    kind: "local_media",
    occurrences: [placementOf([], { ...held, day: "2023-07-03" })],
  });
  return caravan;
}
