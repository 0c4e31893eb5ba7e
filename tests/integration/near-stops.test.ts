/** The itinerary offers what lies near its stops. P144 */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { readItineraryPage } from "~/pages/itinerary-page.server";
import { places } from "~db/schema/reference";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { makeCompany, makeSite } from "../support/make-site";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

test("P144 beside a stop in a town of the gazetteer stand the sites within 80 km, the nearest first", async () => {
  const db = await openTestDatabase();
  const [town] = await db.read.select().from(places).where(eq(places.state, "IN")).limit(1);
  if (town === undefined) throw new Error("No town");
  const company = await makeCompany(db, "Sakurabashi Works");
  const at = (km: number) => ({
    point: { lat: town.lat + km / 111.2, lon: town.lon, precision: "address" as const },
    companies: [company],
  });
  const [far, near] = [await makeSite(db, at(60)), await makeSite(db, at(5))];
  await makeSite(db, at(120));
  const place = { ...placeIn("IN", town.name), placeId: town.id, lat: town.lat, lon: town.lon };
  const typed = placeIn("IN", "手で書いた町");
  const eventId = await makeEvent(db, {
    form: "caravan",
    kind: "caravan",
    occurrences: [
      occurrenceOf({ day: "2026-05-01", place }),
      occurrenceOf({ day: "2026-05-02", place: typed }),
    ],
  });
  const ctx = await testContext(db, { role: "viewer" });
  const { near: offers, stops } = await readItineraryPage(ctx, eventId, false);
  const [first, second] = stops.map(({ id }) => offers[id]);
  expect(first?.sites.map(({ id }) => id)).toEqual([near, far]);
  expect(first?.siteCount).toBe(2);
  expect(second).toBeUndefined();
  db.close();
});
