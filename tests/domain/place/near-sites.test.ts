import { expect, test } from "vitest";
import { withinReach } from "~/domain/place/near-sites";
import { checkExample, yesNo } from "../../support/rule-examples";

const SEYMOUR = { lat: 38.95922, lon: -85.89025 };
/** North by so many kilometres along a meridian of a sphere. */
const northBy = (km: number, id = 1) => ({
  id,
  lat: SEYMOUR.lat + (km / 6371.0088) * (180 / Math.PI),
  lon: SEYMOUR.lon,
});

test("P144: at most 80 km away", () => {
  checkExample("P144", ["km"], ["offered"], ({ km }) => ({
    offered: yesNo(withinReach(SEYMOUR, [northBy(Number(km))]).length === 1),
  }));
});

test("P144: the nearest first", () => {
  const found = withinReach(SEYMOUR, [northBy(70, 1), northBy(5, 2), northBy(30, 3)]);
  expect(found.map(({ id, km }) => [id, Math.round(km)])).toEqual([
    [2, 5],
    [3, 30],
    [1, 70],
  ]);
});
