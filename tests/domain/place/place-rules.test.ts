/** The worked examples of docs/rules.md on states. P40, P41, P44 */
import { expect, test } from "vitest";
import { NEARBY_STATE_KM, nearestTown } from "~/domain/place/nearby";
import { borderingStates } from "~/domain/place/state-borders";
import { type StateTermYear, stateTermRows } from "~/reports/state-terms";
import { northOf } from "../../support/northward";
import { checkExample, exampleRows, yesNo } from "../../support/rule-examples";

test("P40: states that touch by land or river are neighbours", () => {
  checkExample("P40", ["state"], ["neighbours"], ({ state }) => ({
    neighbours: borderingStates(state).join("; ") || "-",
  }));
});

test("P41: near is within 150 km of the nearest town", () => {
  const southern = { lat: 39, lon: -86 };
  const towns = [
    { ...southern, placeName: "southern", placeNameJa: null },
    { ...northOf(southern, 100), placeName: "northern", placeNameJa: null },
  ];
  checkExample("P41", ["km north of the southern town"], ["nearest", "km", "near"], (row) => {
    const km = row["km north of the southern town"];
    const place = km === "-" ? { lat: null, lon: null } : northOf(southern, Number(km));
    const town = nearestTown(place, towns);
    if (town === null) return { nearest: "-", km: "-", near: "no" };
    const nearest = town.placeName ?? "-";
    return { nearest, km: town.km.toFixed(0), near: yesNo(town.km <= NEARBY_STATE_KM) };
  });
});

test("C3, P44: every term that is offered has a row, and those of earlier plans that have figures", () => {
  const name = (text: string) => ({ ja: text, en: text });
  const term = (key: string) => ({
    ...{ key, label: name(key), parent: null, plan: key.split(":")[0] ?? null },
  });
  const named = (id: string) => ({ id, name: name(id) });
  const rows = stateTermRows({
    axis: "priority",
    years: [
      { year: 2025, held: { "3.0:1": 4 } },
      { year: 2026, held: { "4.0:2": 2, "4.0:untagged": 1 } },
    ],
    offered: new Set(["4.0:1-1", "4.0:2"]),
    terms: ["3.0:1", "3.0:2", "4.0:1-1", "4.0:2"].map(term),
    plans: [
      { ...named("3.0"), inForceFrom: "2023-08-04", offers: new Set(["3.0:1", "3.0:2"]) },
      { ...named("4.0"), inForceFrom: "2026-04-01", offers: new Set(["4.0:1-1", "4.0:2"]) },
    ],
  });
  const said = (year: StateTermYear | undefined) =>
    `${year?.events ?? "-"}${year?.isGap ? " (gap)" : ""}`;
  const shown = rows.map(({ key, years: [earlier, later] }) => ({
    ...{ row: key, "earlier year": said(earlier), "later year": said(later) },
  }));
  expect(shown).toEqual(exampleRows("P44", ["row", "earlier year", "later year"]));
});
