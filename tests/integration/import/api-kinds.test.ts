/** Figures of sites and Japanese names of towns by programs: from the body to the register and back. P69 */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { hashToken, newToken } from "~/context/token.server";
import { action as post } from "~/routes/api.v1.imports";
import { loader as read } from "~/routes/api.v1.imports_.$importId";
import { action as commit } from "~/routes/api.v1.imports_.$importId_.commit";
import { action as undo } from "~/routes/api.v1.imports_.$importId_.undo";
import { runWaitingJobs } from "~/server/job-runner";
import { type Database, serveDatabase } from "~db/client";
import { addApiToken } from "~db/queries/people/api-tokens";
import { places } from "~db/schema/reference";
import { siteFigures } from "~db/schema/sites";
import { LOAD_CONTEXT } from "../../support/answer-of";
import { makeSite } from "../../support/make-site";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let chicago: Context;
let token = "";
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  token = newToken();
  const { user, now } = chicago;
  const row = { tokenHash: hashToken(token), userId: user.id, mayWrite: true, createdAt: now };
  await db.write((tx) => addApiToken(tx, row));
});
afterAll(() => db.close());

type Route = (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<Response>;

async function ask(route: Route, path: string, init: RequestInit = {}, id?: number) {
  const headers = { Authorization: `Bearer ${token}`, "X-File-Name": "file.csv" };
  const request = new Request(`http://localhost/api/v1/imports${path}`, { ...init, headers });
  const params = id === undefined ? {} : { importId: String(id) };
  const answer = await route({ request, params, context: LOAD_CONTEXT });
  return { status: answer.status, body: await answer.json() };
}

async function written(kind: string, body: string) {
  const started = await ask(post, `?kind=${kind}`, { method: "POST", body });
  expect(started.status).toBe(202);
  const { id } = started.body as { id: number };
  await runWaitingJobs(db);
  const preview = await ask(read, `/${id}`, {}, id);
  expect((await ask(commit, `/${id}/commit`, { method: "POST" }, id)).status).toBe(202);
  await runWaitingJobs(db);
  return { id, preview: preview.body };
}
async function takenBack(id: number) {
  expect((await ask(undo, `/${id}/undo`, { method: "POST" }, id)).status).toBe(202);
  await runWaitingJobs(db);
  expect((await ask(read, `/${id}`, {}, id)).body).toMatchObject({ state: "undone" });
}

test("kind=figures: by the codes of the fields, 0 is a figure and blank is none", async () => {
  const site = await makeSite(db);
  const { id, preview } = await written(
    "figures",
    `site,measure,year,value,currency\n${site},employees,2023,0,\n${site},investment,2022,5億,USD\n${site},japanese-staff,2023,,`,
  );
  expect(preview).toMatchObject({
    state: "preview",
    counts: { new: 2, changed: 0, unchanged: 0, asked: 0, leftOut: 1, refused: 0 },
    file: { rows: 3 },
  });
  const stored = await db.read.select().from(siteFigures).orderBy(siteFigures.value);
  expect(stored.map(({ value, currency }) => [value, currency])).toEqual([
    [0, null],
    [500_000_000, "USD"],
  ]);
  await takenBack(id);
  expect(await db.read.select().from(siteFigures)).toEqual([]);
});

test("kind=places: a town gets its name, and is without it again", async () => {
  const townsOf = () => db.read.select().from(places).where(eq(places.name, "Nappanee"));
  const before = await townsOf();
  const { id, preview } = await written("places", "name,state,name_ja\nNappanee,IN,ナパニー");
  expect(preview.rows).toMatchObject([
    { row: 2, outcome: "changed", changes: [{ field: "name_ja", after: "ナパニー" }] },
  ]);
  expect((await townsOf()).find(({ state }) => state === "IN")).toMatchObject({
    ...{ nameJa: "ナパニー", nameJaBy: chicago.user.id },
  });
  await takenBack(id);
  expect(await townsOf()).toEqual(before);
});
