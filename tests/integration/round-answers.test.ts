/** What the pages of rounds answer: clear words, typed text kept, nothing half-written; the file of the progress. P180-P182 */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { action as stateAction } from "~/routes/rounds.$roundId._index";
import { action as answerAction, loader as answerLoader } from "~/routes/rounds.$roundId.answer";
import { loader as fileLoader } from "~/routes/rounds.$roundId[.]csv";
import { action as newAction } from "~/routes/rounds.new";
import { type Database, serveDatabase } from "~db/client";
import { listRounds } from "~db/queries/round/rounds";
import { answerOf } from "../support/answer-of";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { openedRound, personOf } from "../support/round-steps";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let secretariat: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  secretariat = await testContext(db);
});
afterEach(() => db.close());

const posted = async (ctx: Context, fields: [string, string][]) =>
  (await browserOf(ctx)).post("/rounds", new URLSearchParams(fields));

test("P180 everything wrong with a round is told at its box, and what was typed comes back", async () => {
  const long = "長".repeat(50_000);
  const request = await posted(secretariat, [
    ["from", "令和8年2月30日"],
    ["to", ""],
    ["deadline", "2026-05-31"],
    ["note", long],
    ["asks", "everything"],
  ]);
  const { status, body } = await answerOf(newAction, request, {});
  expect(status).toBe(400);
  expect(body).toMatchObject({
    typed: { from: "令和8年2月30日", to: "", deadline: "2026-05-31" },
    errors: {
      ...{ from: "day-does-not-exist", to: "day-empty", note: "too-long" },
      ...{ asks: "nothing-asked", addressees: "no-addressees" },
    },
  });
  expect(await listRounds(db.read)).toEqual([]);
});

test("P181 a refused answer says why and keeps its note", async () => {
  const id = await openedRound(db);
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2025-07-01", outcome: "held" })] });
  const params = { params: { roundId: String(id) } };
  const chicago = await personOf(db, "chicago");
  const refused = await posted(chicago, [
    ["revision", "1"],
    ["answer", "nothing"],
    ["text", "実績なし"],
  ]);
  expect(await answerOf(answerAction, refused, params)).toMatchObject({
    ...{ status: 409, body: { refused: "something-registered", typed: "実績なし" } },
  });
  const finished = await posted(chicago, [
    ["revision", "1"],
    ["answer", "finished"],
  ]);
  expect((await answerOf(answerAction, finished, params)).status).toBe(302);
});

test("P181 only the secretariat looks at the answer of others", async () => {
  const id = await openedRound(db);
  const params = { params: { roundId: String(id) } };
  const look = async (ctx: Context, query: string) => {
    const request = (await browserOf(ctx)).get(`/rounds/${id}/answer${query}`);
    return (await answerOf(answerLoader, request, params)).status;
  };
  expect(await look(secretariat, "?for=chicago")).toBe(200);
  expect(await look(secretariat, "?for=seattle")).toBe(404);
  const chicago = await personOf(db, "chicago");
  expect(await look(chicago, "")).toBe(200);
  expect(await look(chicago, "?for=detroit")).toBe(403);
  expect(await look(await personOf(db, "seattle"), "")).toBe(404);
});

test("P180 a change that is not one, and a round that is not there", async () => {
  const id = await openedRound(db);
  const send = async (roundId: string, fields: [string, string][]) =>
    (await answerOf(stateAction, await posted(secretariat, fields), { params: { roundId } }))
      .status;
  expect(await send(String(id), [["change", "burn"]])).toBe(400);
  expect(await send(String(id), [["change", "close"]])).toBe(400);
  const close: [string, string][] = [
    ["change", "close"],
    ["revision", "1"],
  ];
  expect(await send("999", close)).toBe(404);
  expect(await send(String(id), close)).toBe(302);
  expect(await send(String(id), close)).toBe(409);
});

test("P181 N3 the file has a row for each addressee and the total of the register, safe to open", async () => {
  const id = await openedRound(db);
  await makeEvent(db, {
    coOrganisers: ["detroit"],
    occurrences: [occurrenceOf({ day: "2025-07-01", outcome: "held" })],
  });
  const chicago = await personOf(db, "chicago");
  const answer = await posted(chicago, [
    ["revision", "1"],
    ["answer", "finished"],
    ["text", "=1+1"],
  ]);
  await answerOf(answerAction, answer, { params: { roundId: String(id) } });
  const request = (await browserOf(secretariat)).get(`/rounds/${id}.csv`);
  const { body } = await answerOf(fileLoader, request, { params: { roundId: String(id) } });
  const file = String(body);
  const rows = file
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));
  const at = (name: string) => rows[0]?.indexOf(name) ?? -1;
  const eventsOf = (key: string) => rows.find((row) => row[1] === key)?.[at("events")];
  expect([eventsOf("chicago"), eventsOf("detroit"), eventsOf("jetro")]).toEqual(["1", "1", "0"]);
  expect(rows.find(([line]) => line === "total")?.[at("events")]).toBe("1");
  expect(file).toContain("'=1+1");
});
