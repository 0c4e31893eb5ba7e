/** Submissions by programs: drafted, frozen and opened in the shape that the API describes. P161, P162, P163 */
import { createHash } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { hashToken, newToken } from "~/context/token.server";
import { frozenFigures } from "~/domain/submission/frozen-figures";
import { addSubmissionDrafter } from "~/operations/submission/set-drafter.server";
import { filesOf } from "~/pages/submission/report-writers.server";
import { action as draft } from "~/routes/api.v1.submissions";
import { loader as read } from "~/routes/api.v1.submissions_.$submissionId";
import { loader as open } from "~/routes/api.v1.submissions_.$submissionId_.files.$file";
import { action as freeze } from "~/routes/api.v1.submissions_.$submissionId_.freeze";
import { startJobRunner } from "~/server/job-runner";
import { type Database, serveDatabase } from "~db/client";
import { addApiToken } from "~db/queries/people/api-tokens";
import { listReportFiles } from "~db/queries/submission/submissions";
import { events } from "~db/schema/events";
import { LOAD_CONTEXT } from "../../support/answer-of";
import { type Pair, twoDrafters, workedOnBy } from "../../support/freeze-steps";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let pair: Pair;
let viewer: Context;
let stop: () => void;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  pair = await twoDrafters(db);
  viewer = await testContext(db, { role: "viewer" });
  const held = { occurrences: [occurrenceOf({ day: "2026-04-10", outcome: "held" })] };
  await makeEvent(db, held);
  await decideAll("yes");
  stop = startJobRunner(() => db);
});
afterAll(() => {
  stop();
  db.close();
});

const decideAll = (counted: "yes" | "pending") =>
  db.write((tx) => tx.update(events).set({ counted }));

type Route = (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<Response>;

async function tokenOf(ctx: Context): Promise<string> {
  const token = newToken();
  const row = { tokenHash: hashToken(token), userId: ctx.user.id, createdAt: ctx.now };
  await db.write((tx) => addApiToken(tx, { ...row, mayWrite: true }));
  return token;
}

async function call(
  route: Route,
  ctx: Context,
  { id, file, body, headers = {} }: Called = {},
): Promise<Response> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const token = await tokenOf(ctx);
  const request = new Request("http://localhost/api/v1/submissions", {
    ...init,
    headers: { Authorization: `Bearer ${token}`, "Accept-Language": "en", ...headers },
  });
  const params = { ...(id === undefined ? {} : { submissionId: String(id) }), file };
  try {
    return await route({ request, params, context: LOAD_CONTEXT });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}
type Called = { id?: number; file?: string; body?: unknown; headers?: Record<string, string> };

const PERIOD = { from: "2026-04-01", to: "2027-03-31" };
const APPROVAL = { date: "2026-06-01", number: "内副第1号" };

async function drafted(both = true): Promise<number> {
  const answer = await call(draft, pair.first, { body: PERIOD });
  expect(answer.status).toBe(201);
  const { id } = await answer.json();
  const change = { id, revision: null, userId: pair.second.user.id };
  if (both) expect(await addSubmissionDrafter(pair.first, change)).toEqual({ ok: true });
  return id;
}

test("P162 from a period to five files' bytes: drafted, read, frozen, opened", async () => {
  const id = await drafted();
  const before = await (await call(read, viewer, { id })).json();
  expect(before).toMatchObject({ id, state: "draft", period: PERIOD, sha256: null });
  expect(before.figures).toMatchObject({ events: 1, by: { state: [{ key: "IN", events: 1 }] } });
  const answer = await call(freeze, pair.second, { id, body: APPROVAL });
  expect(answer.status).toBe(200);
  const frozen = await answer.json();
  expect(frozen).toMatchObject({
    ...{ id, state: "frozen", period: PERIOD },
    rules: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    code: expect.any(String),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    shortCode: expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}$/),
  });
  expect(await (await call(read, viewer, { id })).json()).toEqual(frozen);
  const file = await call(open, viewer, { id, file: "report.json" });
  const bytes = Buffer.from(await file.arrayBuffer());
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(frozen.sha256);
  expect(Object.fromEntries(file.headers)).toMatchObject({
    ...{ etag: `"${frozen.sha256}"`, "x-content-type-options": "nosniff" },
    "content-length": String(bytes.length),
    "content-disposition": expect.stringContaining(`kusanone-2026-04-01-2027-03-31-`),
  });
  const { events: total, rows } = frozenFigures(JSON.parse(bytes.toString("utf8")), "state");
  expect(total).toBe(frozen.figures.events);
  expect(rows).toHaveLength(frozen.figures.by.state.length);
  const headers = { "If-None-Match": `"${frozen.sha256}"` };
  expect((await call(open, viewer, { id, file: "report.json", headers })).status).toBe(304);
  const magic = { "report.xlsx": "PK", "report.docx": "PK", "report.pdf": "%PDF" };
  for (const [name, begins] of Object.entries(magic)) {
    const answered = await call(open, viewer, { id, file: name });
    expect([name, answered.status]).toEqual([name, 200]);
    expect(
      Buffer.from(await answered.arrayBuffer())
        .toString("latin1")
        .slice(0, 4),
    ).toContain(begins);
  }
  const stored = await listReportFiles(db.read, id);
  expect(stored).toHaveLength(5);
  // Made in the thread, they are those that are made of the record here.
  for await (const { name, content } of filesOf(bytes, frozen.sha256))
    expect([name, createHash("sha256").update(content).digest("hex")]).toEqual([
      name,
      stored.find((one) => one.name === name)?.hash,
    ]);
  const csv = await call(open, viewer, { id, file: "report.csv" });
  expect(csv.headers.get("Content-Type")).toContain("text/csv");
  expect(await csv.text()).toContain("\r\nstate,row,IN,");
  for (const unknown of ["report.exe", "../report.json", ""])
    expect((await call(open, viewer, { id, file: unknown })).status).toBe(404);
});

test("P161 its only drafter is answered 403, what is frozen or pending 409 with the count", async () => {
  const alone = await drafted(false);
  const refused = await call(freeze, pair.first, { id: alone, body: APPROVAL });
  expect(refused.status).toBe(403);
  expect(refused.headers.get("Content-Type")).toContain("application/problem+json");
  await decideAll("pending");
  const pending = await call(freeze, pair.second, { id: alone, body: APPROVAL });
  expect([pending.status, (await pending.json()).pending]).toEqual([409, 1]);
  await decideAll("yes");
  expect((await call(freeze, pair.second, { id: alone, body: APPROVAL })).status).toBe(200);
  const again = await call(freeze, pair.second, { id: alone, body: APPROVAL });
  expect(again.status).toBe(409);
});

test("of two programs that freeze at once one is answered 200, the other 409", async () => {
  const id = await drafted();
  await workedOnBy(pair.second, id);
  const both = await Promise.all([
    call(freeze, pair.first, { id, body: APPROVAL }),
    call(freeze, pair.second, { id, body: APPROVAL }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test("what is not understood is refused by name, and who may not write is answered 403", async () => {
  const bad = [
    { ...PERIOD, from: "2026-02-30" },
    { from: "2026-04-01" },
    { ...PERIOD, colour: "red" },
    { from: "2027-03-31", to: "2026-04-01" },
    { from: "1999-01-01", to: "2026-04-01" },
    [],
  ];
  for (const body of bad) {
    const answer = await call(draft, pair.first, { body });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
  }
  const named = await (await call(draft, pair.first, { body: bad[0] })).json();
  expect(named.detail).toContain("from");
  expect((await call(draft, viewer, { body: PERIOD })).status).toBe(403);
  const id = await drafted();
  const dateless = await call(freeze, pair.second, { id, body: { number: "1" } });
  expect([dateless.status, (await dateless.json()).detail]).toEqual([
    400,
    expect.stringContaining("date"),
  ]);
  expect((await call(freeze, pair.second, { id: 99_999, body: APPROVAL })).status).toBe(404);
  expect((await call(read, viewer, { id: 99_999 })).status).toBe(404);
});

test("P163 a record with an event of 機密性3 opens for the secretariat alone", async () => {
  const occurrences = [occurrenceOf({ day: "2025-05-01", outcome: "held" })];
  await makeEvent(db, { occurrences, classification: "confidentiality-3" });
  await decideAll("yes");
  const body = { from: "2025-04-01", to: "2026-03-31" };
  const { id } = await (await call(draft, pair.first, { body })).json();
  expect((await call(freeze, pair.second, { id, body: APPROVAL })).status).toBe(200);
  const asked = { id, file: "report.json" };
  expect((await call(open, viewer, asked)).status).toBe(403);
  const opened = await call(open, pair.second, asked);
  expect(opened.status).toBe(200);
  expect(await opened.text()).not.toContain("日本食レセプション");
  expect((await call(open, viewer, { ...asked, file: "report.csv" })).status).toBe(200);
});
