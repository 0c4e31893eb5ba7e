/** Which states touch, and what lies near one. P40, P41 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { nearestTown } from "~/domain/place/nearby";
import { borderingStates } from "~/domain/place/state-borders";
import { states } from "../../support/seed-rows";

describe("P40 neighbours", () => {
  test("are those of us-atlas' polygons, in both directions", () => {
    const path = createRequire(import.meta.url).resolve("us-atlas/counties-10m.json");
    const topology: Topology<{ states: GeometryCollection }> = JSON.parse(
      readFileSync(path, "utf8"),
    );
    const { geometries } = topology.objects.states;
    const codes = new Map(states.map(({ fips, code }) => [fips, code]));
    const codeAt = (at: number) => codes.get(String(geometries[at]?.id)) ?? "";
    for (const [at, touching] of neighbors(geometries).entries()) {
      const wanted = touching.map(codeAt).filter((code) => code !== codeAt(at));
      expect([...borderingStates(codeAt(at))], codeAt(at)).toEqual([...new Set(wanted)].sort());
    }
  });

  test("Alaska, Hawaii and the territories have none; corners do not touch", () => {
    for (const code of ["AK", "HI", "GU", "PR"]) expect(borderingStates(code)).toEqual([]);
    expect(borderingStates("AZ")).not.toContain("CO");
  });
});

describe("P41 nearest town", () => {
  const towns = [
    { placeName: "Gary", placeNameJa: "ゲーリー", lat: 41.593, lon: -87.346 },
    { placeName: "Evansville", placeNameJa: null, lat: 37.975, lon: -87.556 },
  ];
  test("Chicago is some 41 km from Gary", () => {
    const nearest = nearestTown({ lat: 41.85, lon: -87.65 }, towns);
    expect(nearest).toEqual({
      placeName: "Gary",
      placeNameJa: "ゲーリー",
      km: expect.closeTo(38, 0),
    });
  });
  test("a place typed by hand has no distance", () => {
    expect(nearestTown({ lat: null, lon: null }, towns)).toBeNull();
  });
});
