/** The mark of a subject is the hash of its snapshot as JSON: what earlier versions marked is found unchanged by an undo. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importers } from "~/operations/import/importers";
import { eventImporter } from "~/operations/import/kind/event-importer.server";
import type { AnyImporter } from "~/operations/import/kind/importer";
import { sitesImporter } from "~/operations/import/kind/sites-importer.server";
import type { Database } from "~db/client";
import { snapshotSubjects } from "~db/queries/import/import-snapshots";
import { markSubjects } from "~db/queries/import/subject-marks";
import { events } from "~db/schema/events";
import { makeCompany, makeSite } from "../../support/make-site";
import { detailedEvent, storeDetailed } from "../../support/random-imports";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const hashed = (snapshot: unknown) =>
  createHash("sha256").update(JSON.stringify(snapshot)).digest("base64url").slice(0, 22);

async function expectMarks({ tables }: Pick<AnyImporter, "tables">, ids: readonly string[]) {
  const snapshots = await snapshotSubjects(db.read, tables, ids);
  const marks = await markSubjects(db.read, tables, ids);
  expect(Object.fromEntries(marks)).toEqual(
    Object.fromEntries([...snapshots].map(([id, snapshot]) => [id, hashed(snapshot)])),
  );
  return marks;
}

test("of events with all that hangs on them, whatever they say", async () => {
  await storeDetailed(db, fc.sample(detailedEvent, { numRuns: 30, seed: 7 }));
  const rows = await db.read.select({ id: events.id }).from(events);
  const marks = await expectMarks(
    eventImporter,
    rows.map(({ id }) => String(id)),
  );
  expect(new Set(marks.values()).size).toBe(rows.length);
});

test("of sites, with numbers and texts of any kind", async () => {
  const company = await makeCompany(db, 'Wakakusa "Motors"\n', "若草自動車");
  const point = { lat: 40, lon: -86.125, precision: "address" } as const;
  const two = [company, await makeCompany(db, "Second")];
  const whole = await makeSite(db, { companies: [company], note: "1\t\u2028" });
  const other = await makeSite(db, { companies: two, point });
  await expectMarks(sitesImporter, [whole, other, "p1"].map(String));
});

test("of what is not there, of any kind", async () => {
  for (const importer of Object.values(importers)) await expectMarks(importer, ["999999"]);
});
