/** Invented sister ties are marked, stand beside the documented one, and are taken away without it. P106 */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "~db/client";
import { addDemonstrationTies, removeDemonstrationTies } from "~db/queries/tie/demonstration-ties";
import { countTies, countTiesByState, listTies } from "~db/queries/tie/ties";
import { DEMO_TIES } from "~seeds/demonstration-ties";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

test("P106 the demonstration programme's ties are fictional, at real towns, and removable", async () => {
  await db.write((tx) => addDemonstrationTies(tx, DEMO_TIES));
  await db.write((tx) => addDemonstrationTies(tx, DEMO_TIES));
  const ties = await listTies(db.read, { state: null });
  const invented = ties.filter(({ fictional }) => fictional);
  expect(invented).toHaveLength(DEMO_TIES.length);
  expect(invented.filter(({ placeId }) => placeId === null)).toEqual([]);
  expect((await countTiesByState(db.read)).get("IN")).toBe(1);
  await db.write((tx) => removeDemonstrationTies(tx));
  expect(await countTies(db.read, null)).toBe(1);
});
