/** C18: named views, one of them the start page, passed on by their link. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { MAX_SAVED_VIEWS } from "~/domain/value/limits";
import { saveView } from "~/operations/filter/save-view.server";
import { action as signIn } from "~/routes/sign-in";
import { action, loader } from "~/routes/views._index";
import { loader as open } from "~/routes/views.$key";
import { type Database, serveDatabase } from "~db/client";
import { listViewsOf } from "~db/queries/filter/saved-views";
import { answerOf } from "../support/answer-of";
import { makeUser, PASSWORD } from "../support/make-user";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterAll(() => db.close());

const MIDWEST = { name: "中西部", address: "/events?state=IN&year=2025" };

async function post(ctx: Context, fields: Record<string, string>) {
  const browser = await browserOf(ctx);
  return await answerOf(action, browser.post("/views?index", new URLSearchParams(fields)));
}
const viewsOf = (ctx: Context) => listViewsOf(db.read, ctx.user.id);

test("a view is saved without its place in the list, and shown with its link", async () => {
  const ctx = await testContext(db, { role: "viewer" });
  const answer = await post(ctx, { ...MIDWEST, address: `${MIDWEST.address}&after=40` });
  expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/views?done="]);
  const [view] = await viewsOf(ctx);
  expect(view).toMatchObject({ ...MIDWEST, isStart: false });
  const page = await answerOf(loader, (await browserOf(ctx)).get("/views"));
  expect(page.body).toMatchObject({
    views: [{ name: "中西部", page: "events", link: `http://localhost/views/${view?.key}` }],
    toSave: null,
  });
});

test("another person opens the link, and does not find or remove the view", async () => {
  const [owner, other] = [await testContext(db), await testContext(db, { role: "viewer" })];
  await post(owner, MIDWEST);
  const [view] = await viewsOf(owner);
  const browser = await browserOf(other);
  const opened = await answerOf(open, browser.get(`/views/${view?.key}`), {
    params: { key: view?.key ?? "" },
  });
  expect([opened.status, opened.headers.get("Location")]).toEqual([302, MIDWEST.address]);
  expect((await post(other, { intent: "remove", view: String(view?.id) })).status).toBe(404);
  expect((await post(other, { intent: "start", view: String(view?.id) })).status).toBe(404);
  expect(await viewsOf(other)).toEqual([]);
  expect((await post(owner, { intent: "remove", view: String(view?.id) })).status).toBe(302);
  expect(await viewsOf(owner)).toEqual([]);
  const gone = await answerOf(open, browser.get("/views/gone"), { params: { key: "gone" } });
  expect(gone.status).toBe(404);
});

test("a name is replaced, and its link leads to what it stands for now", async () => {
  const ctx = await testContext(db);
  await post(ctx, { ...MIDWEST, start: "on" });
  const [before] = await viewsOf(ctx);
  await post(ctx, { ...MIDWEST, address: "/coverage" });
  const after = await viewsOf(ctx);
  expect(after).toMatchObject([{ key: before?.key, address: "/coverage", isStart: true }]);
});

test("whoever chose a start page begins there, but goes where a link led", async () => {
  const email = "start@example.org";
  const { id } = await makeUser(db, { email });
  const ctx = await testContext(db);
  const owner = { ...ctx, user: { ...ctx.user, id } };
  const begin = async (to: string) => {
    const body = new URLSearchParams({ email, password: PASSWORD, to });
    const request = new Request("http://localhost/sign-in", { method: "POST", body });
    return (await answerOf(signIn, request)).headers.get("Location");
  };
  expect(await begin("/")).toBe("/");
  await saveView(owner, { ...MIDWEST, isStart: true });
  expect(await begin("/")).toBe(MIDWEST.address);
  expect(await begin("/targets")).toBe("/targets");
});

test("what cannot be saved is refused in words or as not found, and what was typed is given back", async () => {
  const ctx = await testContext(db);
  expect(await post(ctx, { ...MIDWEST, name: " " })).toMatchObject({
    status: 400,
    body: { typed: " ", problem: "required" },
  });
  expect((await post(ctx, { ...MIDWEST, address: "//example.org" })).status).toBe(404);
  for (let at = 0; at < MAX_SAVED_VIEWS; at += 1)
    await saveView(ctx, { ...MIDWEST, name: `${at}`, isStart: false });
  expect(await post(ctx, MIDWEST)).toMatchObject({
    status: 409,
    body: { problem: "too-many-views" },
  });
  expect((await post(ctx, { ...MIDWEST, name: "0" })).status).toBe(302);
});
