/** Imports by programs: a token that may write, a file as the body, answers in the shape that the API describes. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { hashToken, newToken } from "~/context/token.server";
import { action as post } from "~/routes/api.v1.imports";
import { loader as read, action as write } from "~/routes/api.v1.imports_.$importId";
import { action as answers } from "~/routes/api.v1.imports_.$importId_.answers";
import { action as commit } from "~/routes/api.v1.imports_.$importId_.commit";
import { action as undo } from "~/routes/api.v1.imports_.$importId_.undo";
import { runWaitingJobs } from "~/server/job-runner";
import { type Database, serveDatabase } from "~db/client";
import { addApiToken } from "~db/queries/people/api-tokens";
import { LOAD_CONTEXT } from "../../support/answer-of";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";
import { withAskingImporter } from "../../support/with-asking-importer";

withAskingImporter();
let db: Database;
let secretariat: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  secretariat = await testContext(db);
});
afterAll(() => db.close());

type Route = (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<Response>;

async function tokenOf(ctx: Context, mayWrite = true): Promise<string> {
  const token = newToken();
  const row = { tokenHash: hashToken(token), userId: ctx.user.id, mayWrite, createdAt: ctx.now };
  await db.write((tx) => addApiToken(tx, row));
  return token;
}

async function answerOf(route: Route, request: Request, importId?: number): Promise<Response> {
  const params = importId === undefined ? {} : { importId: String(importId) };
  try {
    return await route({ request, params, context: LOAD_CONTEXT });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

const asked = (token: string, path: string, init: RequestInit = {}) =>
  new Request(`http://localhost/api/v1/imports${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${token}`, "Accept-Language": "en", ...init.headers },
  });
const sent = (token: string, search: string, body: string, name = "file.csv") =>
  asked(token, search, { method: "POST", body, headers: { "X-File-Name": name } });

test("a file goes from the body to the register and back, told in the shape that the API describes", async () => {
  const token = await tokenOf(secretariat);
  const name = encodeURIComponent("連絡先.csv");
  const csv = "名称,種類\nOne,?\nTwo,chamber\nTwo,edc\nThree,chamber";
  const started = await answerOf(post, sent(token, "?kind=places&source=mission", csv, name));
  expect(started.status).toBe(202);
  const { id } = await started.json();
  const tell = async (search = "") => {
    const answer = await answerOf(read, asked(token, `/${id}${search}`), id);
    expect(answer.status).toBe(200);
    return await answer.json();
  };
  expect(await tell()).toMatchObject({ state: "reading", file: { name: "連絡先.csv", rows: 0 } });
  await runWaitingJobs(db);
  const preview = await tell("?limit=2");
  expect(preview).toMatchObject({
    ...{ id, state: "preview", next: 3 },
    file: {
      rows: 4,
      encoding: "utf-8",
      sheet: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
    counts: { new: 1, changed: 0, unchanged: 0, asked: 1, leftOut: 0, refused: 2 },
  });
  expect(preview.rows[0]).toMatchObject({
    ...{ row: 2, outcome: "asked", column: "type", reason: "unknown", changes: [] },
    choices: [{ value: "japan-america-society", proposed: true }, { value: "chamber" }],
  });
  expect(
    (await tell("?outcome=refused&after=3")).rows.map(({ row }: { row: number }) => row),
  ).toEqual([4]);

  const say = (route: Route, path: string, body = "") =>
    answerOf(route, asked(token, `/${id}/${path}`, { method: "POST", body }), id);
  expect((await say(answers, "answers", "[]")).status).toBe(400);
  expect((await say(answers, "answers", '[{"row":5,"choice":"chamber"}]')).status).toBe(400);
  const all = '{"row":"all","choice":"all-proposed"}';
  expect((await say(answers, "answers", all)).status).toBe(202);
  await runWaitingJobs(db);
  expect((await say(commit, "commit")).status).toBe(202);
  expect((await say(commit, "commit")).status).toBe(409);
  await runWaitingJobs(db);
  expect(await tell()).toMatchObject({ state: "committed", counts: { new: 2 } });
  expect((await say(undo, "undo")).status).toBe(202);
  await runWaitingJobs(db);
  expect((await tell()).state).toBe("undone");
});

test("a browser's sign-in, a token that reads, and who may not import are refused in words", async () => {
  const problem = async (route: Route, request: Request, id?: number) => {
    const answer = await answerOf(route, request, id);
    expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
    return [answer.status, (await answer.json()).detail] as const;
  };
  const browser = await browserOf(secretariat);
  const byCookie = browser.raw("/api/v1/imports?kind=places", {
    method: "POST",
    body: "Name\nx",
  });
  expect((await problem(post, byCookie))[0]).toBe(403);
  const stranger = new Request("http://localhost/api/v1/imports", { method: "POST" });
  expect((await problem(post, stranger))[0]).toBe(401);
  const reading = await tokenOf(secretariat, false);
  expect(await problem(post, sent(reading, "?kind=places", "x"))).toEqual([
    ...[403, "This token is for reading only. Ask an administrator for one that may write."],
  ]);
  const viewer = await tokenOf(await testContext(db, { role: "viewer" }));
  expect((await problem(post, sent(viewer, "?kind=places", "x")))[0]).toBe(403);
  const editor = await tokenOf(
    await testContext(db, { role: "mission-editor", organiser: "chicago" }),
  );
  expect((await problem(post, sent(editor, "?kind=facts", "x")))[0]).toBe(403);
  const token = await tokenOf(secretariat);
  for (const [search, field] of [
    ["", "kind"],
    ["?kind=parties", "kind"],
    ["?kind=places&filter=mine", "filter"],
    ["?kind=places&source=", "source"],
    ["?kind=places&bogus=1", "bogus"],
  ] as const) {
    const [status, detail] = await problem(post, sent(token, search, "Name\nx"));
    expect([search, status]).toEqual([search, 400]);
    expect(detail).toContain(`${field}=`);
  }
  expect((await problem(post, sent(token, "?kind=places", "")))[0]).toBe(400);
  expect((await problem(read, asked(token, "/999999"), 999_999))[0]).toBe(404);
  expect((await problem(write, asked(token, "/1", { method: "POST" }), 1))[0]).toBe(405);
});
