/** How the server starts, why it refuses to, and how it stops. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, expect, test, vi } from "vitest";
import { openDatabase } from "~db/client";
import { addUser } from "~db/queries/people/users";
import { runUntilRefused, startServer } from "../../support/running-server";

/** Real processes on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "kusanone-life-"));
const data = join(folder, "data");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("prints one line: a welcome link until somebody is administrator, then the address", async () => {
  const first = await startServer(data);
  expect(first.printedUrl).toMatch(/^http:\/\/localhost:\d+\/welcome\?token=[\w-]{43}$/);
  expect((await fetch(first.printedUrl)).status).toBe(200);
  expect(first.output().match(/^(Sign in|Open):/gm)).toHaveLength(1);
  await first.stop();

  const db = openDatabase(data);
  const account = { email: "a@example.org", name: "A", role: "administrator" as const };
  await db.write((tx) => addUser(tx, { ...account, passwordHash: "x", createdAt: new Date() }));
  db.close();
  const second = await startServer(data);
  expect(second.printedUrl).toBe(second.url);
  await second.stop();
});

test("behind HTTPS it says so, believes its own origin, and insists on HTTPS", async () => {
  const origin = "https://kusanone.example.go.jp";
  const server = await startServer(data, { ORIGIN: origin });
  expect(server.printedUrl).toBe(origin);
  const answer = await fetch(`${server.url}/language`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: origin, Cookie: "kusanone_language=ja" },
    body: new URLSearchParams({ language: "en", to: "/" }),
  });
  expect(answer.status).toBe(302);
  expect(answer.headers.get("Strict-Transport-Security")).toMatch(/^max-age=\d{8}/);
  await server.stop();
});

test("a stop answers what is under way and takes nothing new", async () => {
  const server = await startServer(data);
  const { hostname, port } = new URL(server.url);
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const request = httpRequest({ hostname, port, path: "/sign-in", method: "POST" }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    request.on("error", reject);
    request.setHeader("Content-Type", "application/x-www-form-urlencoded");
    request.write("email=b%40example.org&");
    // The server holds half a body when the signal comes.
    setTimeout(() => {
      server.process.kill("SIGTERM");
      server.process.kill("SIGTERM");
      setTimeout(async () => {
        await expect(fetch(server.url)).rejects.toThrow();
        request.end("password=wrong");
      }, 200);
    }, 200);
  });
  const ended = new Promise((resolve) => server.process.once("exit", resolve));
  expect(await answered).toBe(400);
  expect(await ended).toBe(0);
});

// The refusals side by side: one waits five seconds for a lock.
test.concurrent.each([
  ["a malformed port", { PORT: "abc" }, /^PORT must be a number from 0 to 65535, not "abc"$/],
  ["an unknown setting", { KUSANONE_PORT: "1" }, /^KUSANONE_PORT is not a setting$/],
  ["several at once", { PORT: "x", ORIGIN: "y" }, /^PORT .*; ORIGIN .*$/],
  [
    "a host that is not ours",
    { PORT: "0", HOST: "192.0.2.1", KUSANONE_DATA: data },
    /^HOST 192\.0\.2\.1 is not an address/,
  ],
])(
  "%s is refused in one line",
  async (_name, environment, line) => {
    expectOneLine(await runUntilRefused({ KUSANONE_DATA: data, ...environment }), line);
  },
  60_000,
);

test.concurrent("a taken port is refused in one line", async () => {
  const server = await startServer(data);
  const { port } = new URL(server.url);
  expectOneLine(
    await runUntilRefused({ KUSANONE_DATA: data, PORT: port }),
    new RegExp(`^Port ${port} is taken`),
  );
  await server.stop();
});

test.concurrent("a data folder that cannot be written is refused in one line", async () => {
  writeFileSync(join(folder, "file"), "");
  const below = join(folder, "file", "data");
  expectOneLine(
    await runUntilRefused({ KUSANONE_DATA: below }),
    /^The data folder .+ is not writable/,
  );
});

test.concurrent("a file that is no database is refused in one line", async () => {
  const damaged = join(folder, "damaged");
  mkdirSync(damaged);
  writeFileSync(join(damaged, "kusanone.db"), "no database ".repeat(1000));
  expectOneLine(await runUntilRefused({ KUSANONE_DATA: damaged }), /damaged or not a database/);
});

test.concurrent("a locked database is refused in one line", async () => {
  const locked = join(folder, "locked");
  mkdirSync(locked);
  const holder = new Sqlite(join(locked, "kusanone.db"));
  holder.exec("create table held (id); begin exclusive;");
  expectOneLine(await runUntilRefused({ KUSANONE_DATA: locked }), /is locked by another process/);
  holder.close();
});

function expectOneLine(ended: Awaited<ReturnType<typeof runUntilRefused>>, line: RegExp): void {
  expect(ended.stderr.split("\n")).toEqual([expect.stringMatching(line), ""]);
  expect(ended.exitCode).toBe(1);
  expect(ended.stdout.replace(/^\{.*\}\n/gm, "")).toBe("");
}
