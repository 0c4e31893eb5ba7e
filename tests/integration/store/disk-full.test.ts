/** A disk without room, as a limit of the system on a real server: nothing it writes becomes longer than nothing. Case B6. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openDatabase } from "~db/client";
import { type RunningServer, startServer } from "../../support/running-server";
import { browserOf, testContext } from "../../support/test-context";
import { newDataFolder } from "../../support/test-database";

/** Real processes on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let server: RunningServer;
let cookie: string;

beforeAll(async () => {
  folder = await newDataFolder();
  server = await startServer(folder);
  const db = openDatabase(folder);
  const browser = await browserOf(await testContext(db));
  cookie = browser.get("/").headers.get("Cookie") ?? "";
  db.close();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const limitFiles = (bytes: string) =>
  execFileSync("prlimit", ["--pid", String(server.process.pid), `--fsize=${bytes}:`]);

/** Saves a view under a name: a write like any other. */
const post = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookie, Origin: server.url, ...headers },
    body: new URLSearchParams({ name: "Indiana", address: "/events?state=IN" }),
  });

async function viewsShown(): Promise<string> {
  const answer = await fetch(`${server.url}/views`, { headers: { Cookie: cookie } });
  expect(answer.status).toBe(200);
  return await answer.text();
}

test("B6 a full disk is said in words with 507, people go on reading, and with room again the same is written", async () => {
  limitFiles("0");
  try {
    const page = await post("/views");
    expect(page.status).toBe(507);
    expect(await page.text()).toContain("ディスクの空き容量が足りないため");

    // What the script of a page takes for an answer that waits: the form stays as it was typed, and is sent again.
    const data = await post("/views.data");
    expect(data.status).toBe(507);
    expect(data.headers.has("X-Remix-Response")).toBe(false);
    expect(await data.text()).toContain("入力した内容はこの画面に残っています");
    const english = { Cookie: cookie.replace("kusanone_language=ja", "kusanone_language=en") };
    expect(await (await post("/views.data", english)).text()).toContain("kept on this page");

    const health = await fetch(`${server.url}/healthz`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ ok: false, readable: true, writable: false });
    expect(await viewsShown()).not.toContain("Indiana");
    expect(server.output()).not.toContain('"status":500');
  } finally {
    limitFiles("unlimited");
  }
  expect((await post("/views.data")).status).toBe(202);
  expect(await viewsShown()).toContain("Indiana");
  await vi.waitFor(async () => expect((await fetch(`${server.url}/healthz`)).status).toBe(200), {
    timeout: 10_000,
    interval: 500,
  });
});
