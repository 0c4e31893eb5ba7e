/** What `/demonstration` answers: loaded and removed by those who may. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { action as demonstration } from "~/routes/demonstration";
import { type Database, serveDatabase } from "~db/client";
import { answerOf } from "../support/answer-of";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterAll(() => db.close());

test("the demonstration programme is loaded and removed by those who may, and comes back to a path of ours", async () => {
  const manager = await browserOf(await testContext(db, { role: "administrator" }));
  const send = (fields: Record<string, string>) =>
    answerOf(demonstration, manager.post("/demonstration", new URLSearchParams(fields)));
  expect((await send({ intent: "explode" })).status).toBe(400);
  expect(await send({ intent: "remove" })).toMatchObject({
    status: 409,
    body: { reason: "not-loaded" },
  });
  const loaded = await send({ intent: "load", to: "//elsewhere.example/" });
  expect(loaded.status).toBe(302);
  expect(loaded.headers.get("Location")).toBe("/");
  expect(await send({ intent: "load" })).toMatchObject({
    status: 409,
    body: { reason: "already-loaded" },
  });
  const removed = await send({ intent: "remove", to: "/settings" });
  expect(removed.headers.get("Location")).toBe("/settings");
  const editor = await browserOf(
    await testContext(db, { role: "mission-editor", organiser: "chicago" }),
  );
  const asEditor = await answerOf(
    demonstration,
    editor.post("/demonstration", new URLSearchParams({ intent: "load" })),
  );
  expect(asEditor.status).toBe(403);
}, 60_000);
