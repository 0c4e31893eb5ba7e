/** Threads that read beside the one that serves: what they answer, in which order, and what becomes of one that dies. */
import { on } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import { Worker } from "node:worker_threads";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { type ReaderPool, readerPool } from "~/server/readers/reader-pool";
import { ReaderLost, readerThread } from "~/server/readers/reader-thread";
import { REFUSALS, refuse } from "~/server/refusals";
import { troubleOf } from "~/server/store/database-trouble";
import { type Database, openDatabase } from "~db/client";
import { isRefusal } from "~db/engine/engine";
import { findMapShown } from "~db/queries/map/map-shown";
import { registerStamp } from "~db/queries/store/data-version";
import { makeUser } from "../../support/make-user";
import { ODD_QUESTIONS } from "../../support/odd-questions";

const ODD = new URL("../../support/odd-reader.mjs", import.meta.url);
const SLOW = { upTo: 3_000_000 };
const SUM = (SLOW.upTo * (SLOW.upTo + 1)) / 2;
const PAIRS = 1_000;

let folder = "";
let db: Database;
const pools: ReaderPool[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kusanone-readers-"));
  db = openDatabase(folder);
  await makeUser(db);
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

type Name = keyof typeof ODD_QUESTIONS;
type Limits = { size: number; mostWaiting?: number; mostMs?: number };

const told: string[] = [];
const [two, one] = [begun({ size: 2 }), begun({ size: 1, mostWaiting: 2 })];

function begun(limits: Limits) {
  const pool = readerPool({
    ...{ questions: ODD_QUESTIONS, ...limits },
    begin: () => readerThread(folder, { file: ODD }),
    tellLarge: (name) => told.push(name),
  });
  pools.push(pool);
  return {
    close: () => pool.close(),
    ask: async (name: Name, question: unknown = null, gone: AbortSignal | null = null) =>
      await pool.ask(ODD_QUESTIONS[name], question, gone),
    askAnything: pool.ask,
  };
}

const faultOf = async (answer: Promise<unknown>) => await answer.catch((error: unknown) => error);
const write = () => db.write(async (tx) => void (await tx.run(sql`update users set name = name`)));
const stamp = () => registerStamp(db.read);

test("whoever has written reads it: a thousand times a write and then the question", async () => {
  for (let pair = 0; pair < PAIRS; pair += 1) {
    await write();
    expect(await two.ask("stamp")).toBe(await stamp());
  }
});

test("what one question reads is of one moment, whoever writes meanwhile", async () => {
  const file = join(folder, "reading");
  const answer = two.ask("twice", { file });
  while (!existsSync(file)) await setTimeout(5);
  const before = await stamp();
  await write();
  rmSync(file);
  expect(await answer).toEqual([before, before]);
  expect(await two.ask("stamp")).toBe(before + 1);
});

test("a quick question is answered before those that last, however many were asked before it", async () => {
  await Promise.all([two.ask("count", SLOW), two.ask("count", SLOW), two.ask("stamp")]);
  const order: string[] = [];
  const noting = async (name: Name, question: unknown) => {
    await two.ask(name, question);
    order.push(name);
  };
  const slow = Array.from({ length: 3 }, () => noting("count", SLOW));
  await Promise.all([...slow, noting("stamp", null)]);
  expect(order).toEqual(["stamp", "count", "count", "count"]);
});

test("the thread that serves goes on while one reads", async () => {
  const file = join(folder, "going-on");
  const isLetGo = two.ask("holds", { file });
  while (!existsSync(file)) await setTimeout(5);
  rmSync(file);
  expect(await isLetGo).toBe(true);
});

test("nobody writes on a thread that reads, and the fault has its code", async () => {
  expect(isRefusal(await faultOf(two.ask("writes")), "SQLITE_READONLY")).toBe(true);
});

test("every shape of a question and an answer crosses as it is", async () => {
  const shape = {
    ...{ nothing: null, missing: undefined, day: new Date(0), words: "日本 😀", number: 0.1 },
    ...{ map: new Map([["IN", { events: 1 }]]), set: new Set([1, 2]), list: [[], {}] },
  };
  expect(await two.ask("shapes", shape)).toEqual(shape);
  expect(await two.ask("text", { upTo: 3 })).toEqual(new TextEncoder().encode("日本日本日本"));
});

test("an answer that is larger than may cross unfelt is told of, a file is not", async () => {
  await two.ask("large", { upTo: 100 });
  await two.ask("text", { upTo: 100_000 });
  expect(told).toEqual([]);
  await two.ask("large", { upTo: 20_000 });
  expect(told).toEqual(["large"]);
});

test("what the table does not name is answered where it is asked", () => {
  expect(two.askAnything(async () => "here", null, null)).toBeNull();
});

test("a full queue refuses in words and answers whoever waits already", async () => {
  const waiting = [one.ask("count", SLOW), one.ask("stamp"), one.ask("stamp")];
  const fault = await faultOf(one.ask("stamp"));
  expect(troubleOf(fault)).toBe("readersBusy");
  expect(await Promise.all(waiting)).toEqual([SUM, await stamp(), await stamp()]);
  const answer = refuse("/", REFUSALS.readersBusy, { program: "ja", person: "ja" });
  expect(answer.status).toBe(503);
  expect(answer.headers.get("Retry-After")).toBe("5");
});

test("whoever goes before the turn is not asked for any more", async () => {
  const file = join(folder, "never-asked");
  const going = new AbortController();
  const slow = one.ask("count", SLOW);
  const given = one.ask("endsOnce", { file }, going.signal);
  going.abort(new Error("gone"));
  await expect(given).rejects.toThrow("gone");
  await slow;
  await one.ask("stamp");
  expect(existsSync(file)).toBe(false);
  await expect(one.ask("stamp", null, going.signal)).rejects.toThrow("gone");
});

test("a thread that dies is replaced, and its question asked once more", async () => {
  expect(await one.ask("endsOnce", { file: join(folder, "ended") })).toBe("answered");
  expect(troubleOf(await faultOf(one.ask("endsAlways")))).toBe("readersBusy");
  expect(await one.ask("stamp")).toBe(await stamp());
});

test("a question that takes all the memory of its thread takes nobody else's", async () => {
  const begin = () => readerThread(folder, { file: ODD, mostMemoryMb: 64 });
  const pool = readerPool({ questions: ODD_QUESTIONS, size: 1, begin });
  const fault = await faultOf(pool.ask(ODD_QUESTIONS.hoards, null, null) ?? Promise.resolve());
  expect(troubleOf(fault)).toBe("readersBusy");
  expect(await pool.ask(ODD_QUESTIONS.stamp, null, null)).toBe(await stamp());
  await pool.close();
});

test("the build has the file of the thread beside the server's, and it answers as the sources do", async () => {
  const worker = new Worker("./build/server/reader-worker.js", { workerData: { folder } });
  const answers = on(worker, "message");
  expect((await answers.next()).value).toEqual(["ready"]);
  const filter = { ...NO_FILTER, period: { from: "2026-04-01", to: "2027-03-31" }, year: 2026 };
  worker.postMessage({ name: "findMapShown", question: serialize(filter) });
  const [told] = (await answers.next()).value;
  expect(deserialize(told.bytes)).toEqual(await findMapShown(db.read, filter));
  await worker.terminate();
});

test("a thread that does not come to an end is ended, and its question refused", async () => {
  const patient = readerThread(folder, { file: ODD });
  await patient.ready;
  const begin = () => patient;
  const pool = readerPool({ questions: ODD_QUESTIONS, size: 1, begin, mostMs: 200 });
  const fault = await faultOf(pool.ask(ODD_QUESTIONS.never, null, null) ?? Promise.resolve());
  expect(troubleOf(fault)).toBe("readersBusy");
  await expect(patient.ask("stamp", null)).rejects.toBeInstanceOf(ReaderLost);
});

test("the end waits for what is under way and refuses what waits", async () => {
  const slow = one.ask("count", SLOW);
  const refused = faultOf(one.ask("stamp"));
  await one.close();
  expect(await slow).toBe(SUM);
  expect(troubleOf(await refused)).toBe("readersBusy");
  expect(troubleOf(await faultOf(one.ask("stamp")))).toBe("readersBusy");
});
