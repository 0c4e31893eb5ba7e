/** How the server starts, why it refuses to, and how it stops. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { type ClientRequest, request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, expect, test, vi } from "vitest";
import { openDatabase } from "~db/client";
import { addUser } from "~db/queries/people/users";
import { runUntilRefused, startServer } from "../../support/running-server";
import { newDataFolder } from "../../support/test-database";

/** Real processes on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "kusanone-life-"));
const data = join(folder, "data");
const folders = [folder];

afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

test("prints one line: a welcome link until somebody is administrator, then the address", async () => {
  const first = await startServer(data);
  expect(first.printedUrl).toMatch(/^http:\/\/localhost:\d+\/welcome\?token=[\w-]{43}$/);
  const welcome = await fetch(first.printedUrl);
  expect(welcome.status).toBe(200);
  // A line is kept for longer than somebody reads a page: one that is closed under a request resets it.
  expect(welcome.headers.get("Keep-Alive")).toBe("timeout=75");
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
    request.write("email=b%40example.org&", () => void stopHalfWay(request).catch(reject));
  });
  /** The server holds half a body when the signal comes: another that came later has been answered. */
  async function stopHalfWay(request: ClientRequest) {
    await fetch(`${server.url}/healthz`);
    server.process.kill("SIGTERM");
    server.process.kill("SIGTERM");
    const answer = () => fetch(server.url).catch(() => "refused");
    await expect.poll(answer, { timeout: 30_000 }).toBe("refused");
    request.end("password=wrong");
  }
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
  180_000,
);

test.concurrent("a taken port is refused in one line", async () => {
  const server = await startServer(await register());
  const { port } = new URL(server.url);
  expectOneLine(
    await runUntilRefused({ KUSANONE_DATA: await register(), PORT: port }),
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

/** A register in a folder of its own, changed while nobody has it open. */
async function register(change: (file: string) => void = () => undefined): Promise<string> {
  const own = await newDataFolder();
  folders.push(own);
  change(join(own, "kusanone.db"));
  return own;
}

test("B7 a register of a newer version is refused in one line, and left as it is", async () => {
  const newer = await register((file) => {
    const db = new Sqlite(file);
    db.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 99999999999999)");
    db.close();
  });
  expectOneLine(await runUntilRefused({ KUSANONE_DATA: newer }), /is of a newer version/);
});

test("B7 a register with a damaged page is refused in one line", async () => {
  const damaged = await register((file) => {
    const bytes = readFileSync(file);
    // The kind of the page at 20,480, which every reader of its table comes to.
    bytes[20_480] = 0xff;
    writeFileSync(file, bytes);
  });
  expectOneLine(await runUntilRefused({ KUSANONE_DATA: damaged }), /is damaged or not a database/);
});

test("B7 a register that may only be read is refused in one line", async () => {
  const readOnly = await register((file) => chmodSync(file, 0o444));
  // Root may write whatever its mode: another account is taken that has the folder, but not the file.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    chmodSync(readOnly, 0o777);
  }
  const ended = await runUntilRefused({ KUSANONE_DATA: readOnly }, isRoot ? { uid: 65_534 } : {});
  expectOneLine(ended, /is not writable \(SQLITE_READONLY\): give the account/);
});

test("B19 an empty file is no new register", async () => {
  const empty = await register((file) => writeFileSync(file, ""));
  expectOneLine(
    await runUntilRefused({ KUSANONE_DATA: empty }),
    /kusanone\.db in .* is empty: restore a backup, or remove the file/,
  );
  expect(statSync(join(empty, "kusanone.db")).size).toBe(0);
});

test("B19 too few descriptors are told in one line", async () => {
  const few = await runUntilRefused({ KUSANONE_DATA: join(folder, "few") }, { descriptors: 40 });
  expectOneLine(few, /open only 40 files and connections at once: allow at least 256/);
});

test("B8 a second server on one folder is refused with the first one's number; after kill -9 the next one starts", async () => {
  const own = await register();
  const first = await startServer(own);
  expectOneLine(
    await runUntilRefused({ KUSANONE_DATA: own, PORT: "0" }),
    new RegExp(`already served by process ${first.process.pid}: stop that one first`),
  );
  expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
  await first.stop("SIGKILL");
  const next = await startServer(own);
  expect((await fetch(`${next.url}/healthz`)).status).toBe(200);
  await next.stop();
});

test("B22 a refused sign-in stands in the log, without the address or the password", async () => {
  const server = await startServer(await register());
  const refused = () => server.output().split('"msg":"sign-in refused"').length - 1;
  const wrong = new URLSearchParams({ email: "taro@example.go.jp", password: "not the password" });
  const sent = { method: "POST", body: wrong };
  expect((await fetch(`${server.url}/sign-in`, sent)).status).toBe(400);
  await vi.waitFor(() => expect(refused()).toBe(1));
  expect(server.output()).not.toMatch(/taro|not the password/);
  await server.stop();
});

test("B16 the data folder and all of its files are the owner's alone, also of a register that was open to all", async () => {
  const own = await register((file) => {
    chmodSync(file, 0o644);
    chmodSync(dirname(file), 0o755);
  });
  const server = await startServer(own);
  const modes = ["", ...readdirSync(own)].map((name) => [
    name,
    statSync(join(own, name)).mode & 0o077,
  ]);
  expect(modes.length).toBeGreaterThan(4);
  expect(modes.filter(([, others]) => others !== 0)).toEqual([]);
  await server.stop();
});

test("B16 a folder that others keep files in too stays as it is", () => {
  const shared = join(folder, "shared");
  mkdirSync(shared, { mode: 0o755 });
  writeFileSync(join(shared, "theirs"), "");
  openDatabase(shared).close();
  expect(statSync(shared).mode & 0o777).toBe(0o755);
  expect(statSync(join(shared, "kusanone.db")).mode & 0o777).toBe(0o600);
});

function expectOneLine(ended: Awaited<ReturnType<typeof runUntilRefused>>, line: RegExp): void {
  expect(ended.stderr.split("\n")).toEqual([expect.stringMatching(line), ""]);
  expect(ended.exitCode).toBe(1);
  expect(ended.stdout.replace(/^\{.*\}\n/gm, "")).toBe("");
}
