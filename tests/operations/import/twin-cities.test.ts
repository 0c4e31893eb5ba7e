/** A list of twin cities of the world: of its pairs those of the two countries, each in the state its point lies in. P106 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { TIE_COLUMNS, type TieColumn } from "~/domain/tie/tie-columns";
import { tieImporter } from "~/operations/import/kind/tie-importer.server";
import type { Database } from "~db/client";
import { knowledgeOf, rowsOfFile } from "../../support/import-back";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let ctx: Context;

beforeAll(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db);
});
afterAll(() => db.close());

const author = () => ({ user: ctx.user, now: ctx.now, importId: 7 });

const samples = process.env.KUSANONE_SAMPLES;

describe.skipIf(samples === undefined)("the list of twin cities of the world", () => {
  test("P106 its 323 pairs of the two countries are ties of the states that their points lie in", async () => {
    const text = readFileSync(join(samples ?? "", "twin-cities.csv"), "utf8");
    const known = await knowledgeOf(tieImporter, ctx, "twin-cities");
    const rows = rowsOfFile<TieColumn>(text, TIE_COLUMNS);
    const first = rows.map((cells) => tieImporter.read(cells, new Map(), known));
    const asked = first.filter(({ outcome }) => outcome === "asked");
    // Points such as New Britain in the Pacific: a person chooses the town.
    expect([asked.length > 0, asked.length < 30]).toEqual([true, true]);
    const readings = first.map((one, at) => {
      const choice = one.outcome === "asked" ? one.choices[0]?.value : undefined;
      const answers = new Map(choice === undefined ? [] : [["city", choice]]);
      return tieImporter.read(rows[at] ?? new Map(), answers, known);
    });
    const read = readings.flatMap((one) => (one.outcome === "read" ? [one] : []));
    expect(readings.filter(({ outcome }) => outcome === "refused")).toEqual([]);
    // Leavenworth stands with Ōmihachiman, and the other way round with Omihachiman: one tie in two rows.
    const repeated = readings.filter(
      (one) => one.outcome === "left-out" && one.reason === "tie-from-other-side",
    );
    expect([read.length, repeated.length]).toEqual([322, 1]);
    const keys = read.map(({ key }) => key);
    expect(new Set(keys).size).toBe(322);
    expect(keys).toContain("KS/leavenworth=omihachiman");
    const macron = read.find(({ entry }) => entry.partnerEn === "Anjō");
    expect(macron?.entry).toMatchObject({ city: "Huntington Beach", state: "CA" });
    // The bank of the Ohio River is drawn coarsely; its name tells which side Cincinnati is on.
    expect(await stray(text, read)).toEqual([["Cincinnati", "OH"]]);
  });

  /** Pairs whose American point does not lie in the state, by the polygons of the map. */
  async function stray(text: string, read: { entry: Partial<Record<TieColumn, unknown>> }[]) {
    const { geoContains } = await import("d3-geo");
    const { feature } = await import("topojson-client");
    const shapes = JSON.parse(readFileSync("app/map/state-shapes.json", "utf8"));
    const states = feature(shapes, shapes.objects.states) as unknown as {
      features: { id: string }[];
    };
    expect(parse(text, { columns: true }).length).toBeGreaterThan(20_000);
    return read
      .filter(({ entry }) => {
        const point: [number, number] = [Number(entry.lon), Number(entry.lat)];
        const there = states.features.find((shape) => geoContains(shape as never, point));
        // Off a generalised coast a point lies in no polygon.
        return there !== undefined && there.id !== entry.state;
      })
      .map(({ entry }) => [entry.city, entry.state]);
  }

  test("P106 a tie is written without the columns that the file does not have", async () => {
    const known = await knowledgeOf(tieImporter, ctx, "twin-cities");
    const cells = new Map<TieColumn, string>([
      ...([
        ["city", "Kurashiki"],
        ["country", "Japan"],
        ["lat", "34.585"],
        ["lon", "133.7722"],
      ] as const),
      ...([
        ["partnerEn", "Kansas City, United States"],
        ["partnerCountry", "United States"],
      ] as const),
      ...([
        ["partnerLat", "39.1001"],
        ["partnerLon", "-94.5781"],
      ] as const),
    ]);
    const read = tieImporter.read(cells, new Map(), known);
    if (read.outcome !== "read") throw new Error(JSON.stringify(read));
    const { state: _, status: _status, ...entry } = read.entry;
    const id = await db.write((tx) => tieImporter.write(tx, author(), entry, null));
    expect((await tieImporter.find(db.read, [read.key])).get(read.key)).toBe(id);
    expect((await tieImporter.load(db.read, [id])).get(id)).toMatchObject({
      ...{ state: "MO", city: "Kansas City", partnerEn: "Kurashiki", status: "unknown" },
    });
    await db.write((tx) => tieImporter.remove(tx, author(), id));
  });
});
