/** Processes that serve one database answer a write once together, and share the work of the background. */
import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answerOnce } from "~/server/answer-once";
import type { Sender } from "~/server/body-limit";
import { lastingAnswers } from "~/server/lasting-answers";
import type { Database } from "~db/client";
import { openPostgres } from "~db/postgres/open";
import { addJob, claimJob } from "~db/queries/jobs";
import { keptAnswers } from "~db/schema/store";
import { newEmptyDatabase, onServer } from "../../support/test-server";

const SERVER = process.env.TEST_DATABASE_URL ?? "";
const NOW = new Date("2026-05-01T00:00:00Z");

describe.skipIf(SERVER === "")("on a server", () => {
  let folder: string;
  let place: Awaited<ReturnType<typeof newEmptyDatabase>>;
  let one: Database;
  let other: Database;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kusanone-several-"));
    place = await newEmptyDatabase(SERVER);
  });
  afterAll(async () => {
    await place.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    [one, other] = [await openPostgres(place.url, folder), await openPostgres(place.url, folder)];
  });
  afterEach(() => Promise.all([one.close(), other.close()]));

  /** With nothing in memory yet. */
  const processOn = (db: Database) =>
    answerOnce((request, write, sender) => lastingAnswers(request, write, sender, () => db));
  const form = (key: string, session = "a") =>
    new Request("http://localhost/events/new.data", {
      method: "POST",
      headers: { Cookie: `kusanone_session=${session}`, "Idempotency-Key": key },
    });
  const as = (sender: Sender) => async () => sender;
  const signedIn = as("signed-in");
  const times = { done: 0 };
  const work = async () => {
    times.done += 1;
    await new Promise((done) => setTimeout(done, 50));
    const headers = { "Set-Cookie": "shown=once" };
    return new Response(`Geheimnis ${times.done}`, { status: 202, headers });
  };
  beforeEach(() => {
    times.done = 0;
  });

  test("P189 a form that reaches two processes at once, or one after the other, is done once and answered alike", async () => {
    const [first, second] = [processOn(one), processOn(other)];
    const both = [first(form("f"), work, signedIn), second(form("f"), work, signedIn)];
    const answers = [...(await Promise.all(both)), await processOn(one)(form("f"), work, signedIn)];
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(
      Array(3).fill("Geheimnis 1"),
    );
    expect(answers.map(({ status, headers }) => [status, headers.get("Set-Cookie")])).toEqual(
      Array(3).fill([202, "shown=once"]),
    );
    await second(form("g"), work, signedIn);
    await second(form("f", "b"), work, signedIn);
    expect(times.done).toBe(3);
  });

  test("P189 what was answered lies there unreadable, and of strangers nothing does", async () => {
    await processOn(one)(form("h"), work, signedIn);
    const rows = await other.read.select().from(keptAnswers);
    expect(rows.length).toBeGreaterThan(0);
    for (const { headers, body } of rows) {
      expect(headers).toEqual([]);
      expect(body.toString("latin1")).not.toMatch(/Geheimnis|shown/);
    }
    await processOn(one)(form("i"), work, as("stranger"));
    expect(await other.read.$count(keptAnswers)).toBe(rows.length);
  });

  test("P189 what failed at one process is done by the other", async () => {
    const failing = async () => new Response("", { status: 503 });
    await processOn(one)(form("j"), failing, signedIn);
    expect((await processOn(other)(form("j"), work, signedIn)).status).toBe(202);
  });

  test("what a process does when it is killed is taken up by another", async () => {
    const said: string[] = [];
    const steps = new EventEmitter();
    const [begun, ended] = [once(steps, "begun"), once(steps, "ended")];
    const killed = one.apart?.claimed("k", async () => {
      steps.emit("begun");
      await ended;
    });
    await begun;
    const waiting = other.apart?.claimed("k", async () => said.push("taken"));
    await new Promise((done) => setTimeout(done, 200));
    expect(said).toEqual([]);
    await onServer(SERVER, (client) =>
      client.query(
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted",
      ),
    );
    await waiting;
    expect(said).toEqual(["taken"]);
    steps.emit("ended");
    await killed;
  });

  test("works are claimed once, and one that is held is passed over", async () => {
    const job = { kind: "import-read", createdBy: null, createdAt: NOW } as const;
    const ids: number[] = [];
    for (let subjectId = 1; subjectId <= 8; subjectId += 1)
      ids.push(await one.write((tx) => addJob(tx, { ...job, subjectId })));
    const until = new Date(NOW.getTime() + 60_000);
    const claim = async (db: Database) =>
      (await db.writeKeepingAnswers((tx) => claimJob(tx, { worker: "w", now: NOW, until })))?.id;
    const holder = new Client({ connectionString: place.url });
    await holder.connect();
    await holder.query(`begin; select from jobs where id = ${ids[0]} for update`);
    const claimed = await Promise.all([one, other, one, other, one, other].map(claim));
    expect(claimed.sort()).toEqual(ids.slice(1, 7));
    await holder.query("rollback");
    await holder.end();
    expect([await claim(one), await claim(other), await claim(one)]).toEqual([
      ...[ids[0], ids[7], undefined],
    ]);
    await one.write((tx) => tx.run(sql`delete from jobs`));
  });
});
