/** Two processes behind a proxy on one database: nothing is lost between them, nor when one of them is killed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runAdminCommand } from "~/server/admin-command";
import type { Database } from "~db/client";
import { openPostgres } from "~db/postgres/open";
import { acknowledgedEvents, postTo, WHOLE_EVENTS } from "../../support/acknowledged-events";
import { makeEvent } from "../../support/make-event";
import { type RunningServer, startServer } from "../../support/running-server";
import { proxyBefore, type SmallProxy } from "../../support/small-proxy";
import { browserOf, testContext } from "../../support/test-context";
import { newEmptyDatabase } from "../../support/test-server";

vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 600_000 });

const SERVER = process.env.TEST_DATABASE_URL ?? "";
const CHANGES = 1_000;
const EVENTS = 5;
const WRITES = 500;
const CLIENTS = 4;

describe.skipIf(SERVER === "")("two processes on one database", () => {
  const folder = mkdtempSync(join(tmpdir(), "kusanone-two-"));
  let place: Awaited<ReturnType<typeof newEmptyDatabase>>;
  let db: Database;
  let servers: RunningServer[] = [];
  let proxy: SmallProxy;
  let cookie: string;

  const start = (name: string) => startServer(join(folder, name), { DATABASE_URL: place.url });

  beforeAll(async () => {
    place = await newEmptyDatabase(SERVER);
    servers = await Promise.all([start("one"), start("other")]);
    proxy = await proxyBefore(() => servers.map(({ url }) => url));
    db = await openPostgres(place.url, folder);
    const ctx = await testContext(db, { role: "mission-editor", organiser: "chicago" });
    cookie = (await browserOf(ctx)).get("/").headers.get("Cookie") ?? "";
  });
  afterAll(async () => {
    await proxy.close();
    await Promise.all(servers.map((server) => server.stop()));
    await db.close();
    await place.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** As a page does: sent again under the same name until somebody answers. */
  async function post(path: string, body: FormData, name: string): Promise<Response> {
    for (;;) {
      const answer = await postTo(proxy.url, cookie)(path, body, name).catch(() => null);
      if (answer !== null && answer.status < 500) return answer;
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  async function inTurns(times: number, work: (at: number) => Promise<void>): Promise<void> {
    let next = 0;
    const client = async () => {
      while (next < times) {
        next += 1;
        await work(next - 1);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
  }

  test(`none of ${CHANGES} amounts that were read, reckoned and saved is lost`, async () => {
    const ids: number[] = [];
    while (ids.length < EVENTS) ids.push(await makeEvent(db, { lead: "chicago" }));
    let refused = 0;
    const addOne = async (at: number) => {
      const path = `/events/${ids[at % EVENTS]}/budget`;
      for (let tries = 0; ; tries += 1) {
        const read = await fetch(proxy.url + path, { headers: { Cookie: cookie } });
        const page = await read.text();
        const boxes = new FormData();
        boxes.set("revision", /name="revision" value="(\d+)"/.exec(page)?.[1] ?? "");
        const planned = /name="lines\[0\]\.plannedAmount"[^>]*value="([\d,]*)"/.exec(page)?.[1];
        const line = {
          ...{ purpose: "会場費", means: "", currency: "USD", plannedQualifier: "exact" },
          ...{ plannedAmount: String(Number((planned ?? "").replaceAll(",", "")) + 1) },
          ...{ actualAmount: "", actualQualifier: "exact" },
        };
        for (const [box, value] of Object.entries(line)) boxes.set(`lines[0].${box}`, value);
        const { status } = await post(path, boxes, `change-${at}-${tries}`);
        if (status === 302) return;
        expect(status).toBe(409);
        refused += 1;
      }
    };
    await inTurns(CHANGES, addOne);
    const [row] = await db.read.all<{ sum: number }>(
      sql`select sum(planned_amount) as sum from budget_lines`,
    );
    expect(Number(row?.sum)).toBe(CHANGES);
    // Some did meet, or nothing was proved.
    expect(refused).toBeGreaterThan(0);
  });

  test(`one of them killed in the middle of ${WRITES} writes, what was acknowledged is there once and nothing is half there`, async () => {
    const written = acknowledgedEvents("分担の催し");
    await inTurns(WRITES, async () => {
      await written.write(post);
      if (written.begun() === WRITES / 2) void servers[0]?.stop("SIGKILL");
    });
    expect(servers[0]?.process.signalCode).toBe("SIGKILL");
    const rows = await db.read.all<{ title: string; whole: number }>(
      sql.raw(`${WHOLE_EVENTS} '分担の催し%'`),
    );
    expect(rows.filter(({ whole }) => Number(whole) !== 1)).toEqual([]);
    const titles = rows.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(written.titles.filter((title) => !titles.includes(title))).toEqual([]);
    // Those under way when it was killed may have been asked about a double when they were sent again.
    expect(written.titles.length).toBeGreaterThan(WRITES - 2 * CLIENTS);
    const settings = { KUSANONE_DATA: join(folder, "looking"), DATABASE_URL: place.url };
    const { code, stdout, stderr } = await runAdminCommand(["verify"], settings);
    expect([code, stdout, stderr]).toEqual([0, expect.any(String), ""]);
    servers = [await start("one"), ...servers.slice(1)];
  });
});
