/** Importing Japanese names of towns: which town is meant, who may correct a name, what the loader leaves alone, the undo. */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { answerRows } from "~/operations/import/answer-rows.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { listNamedPlaces, putSeededPlaceNames } from "~db/queries/reference/place-names";
import { searchPlaces } from "~db/queries/reference/places";
import { places } from "~db/schema/reference";
import { previewFile } from "../../support/import-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
let chicago: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
});
afterEach(() => db.close());

const HEAD = "市町村,州,郡,日本語名";
const preview = (csv: string, ctx = chicago) => previewFile(ctx, csv, { kind: "places" });
async function commit(id: number, ctx = chicago) {
  await commitImport(ctx, { id });
  await runWaitingJobs(db);
}
const nameOf = async (id: number) => (await listNamedPlaces(db.read, [id]))[0]?.nameJa ?? null;
const townOf = async (name: string, state: string) => {
  const found = await db.read.select().from(places).where(eq(places.name, name));
  return found.find((town) => town.state === state)?.id ?? 0;
};

test("a mission names towns; the loader of the seeds leaves them alone", async () => {
  const [greensburg, kokomo] = [await townOf("Greensburg", "IN"), await townOf("Kokomo", "IN")];
  const csv = `${HEAD}\nGreensburg,インディアナ州,,グリーンズバーグ町\n"Kokomo, IN",,,ココモー\nNowhereville,IN,,ノーウェア\nGreensburg,KS,,\nMuncie,IN,,Muncie`;
  const read = await preview(csv, secretariat);
  expect(read.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["changed", null],
    ["changed", null],
    ["refused", "town-not-known"],
    ["left-out", "nothing-said"],
    ["refused", "name-not-japanese"],
  ]);
  await commit(read.id, secretariat);
  expect(await nameOf(greensburg)).toBe("グリーンズバーグ町");
  const found = await searchPlaces(db.read, "ココモー", { on: "2026-01-01", limit: 5 });
  expect(found.map(({ id }) => id)).toEqual([kokomo]);
  expect((await preview(csv, secretariat)).counts).toMatchObject({ unchanged: 2, changed: 0 });
  await db.write((tx) =>
    putSeededPlaceNames(tx, [{ id: greensburg, nameJa: "グリーンスバーグ", others: [] }]),
  );
  expect(await nameOf(greensburg)).toBe("グリーンズバーグ町");
});

test("the undo puts names back row for row, and towns are found by the former ones alone", async () => {
  const allPlaces = () => db.read.select().from(places).orderBy(places.id);
  const before = await allPlaces();
  const csv = `${HEAD}\nGreensburg,IN,,緑町\nKokomo,IN,,ココモー`;
  const read = await preview(csv, secretariat);
  await commit(read.id, secretariat);
  expect(await allPlaces()).not.toEqual(before);
  await undoImport(secretariat, { id: read.id });
  await runWaitingJobs(db);
  expect(await allPlaces()).toEqual(before);
  expect(await searchPlaces(db.read, "緑町", { on: "2026-01-01", limit: 5 })).toEqual([]);
});

test("what has a name is corrected by the secretariat alone", async () => {
  const detroit = await townOf("Detroit", "MI");
  expect(await nameOf(detroit)).not.toBeNull();
  const csv = `${HEAD}\nDetroit,MI,,デトロイト市`;
  expect((await preview(csv)).rows).toMatchObject([{ outcome: "refused", reason: "not-yours" }]);
  expect((await preview(csv, secretariat)).counts.changed).toBe(1);
});

test("of several towns of one name a person says which; the county tells them apart", async () => {
  const read = await preview(`${HEAD}\nSpringfield,,,春野`, secretariat);
  const [row] = read.rows;
  expect(row).toMatchObject({ outcome: "asked", column: "name", reason: "place-several" });
  const choice = row?.choices?.find(({ en }) => en.endsWith(", OH"))?.value ?? "";
  await answerRows(secretariat, { id: read.id, answers: [{ row: 2, choice }] });
  await runWaitingJobs(db);
  await commit(read.id, secretariat);
  expect(await nameOf(Number(choice))).toBe("春野");
  const county = await preview(`${HEAD}\nSpringfield,,Greene County,春野`, secretariat);
  expect(county.rows[0]?.outcome).not.toBe("refused");
});
