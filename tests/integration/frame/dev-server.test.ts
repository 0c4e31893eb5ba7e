/** `npm run dev`: the sources are served as they are, under the policy that production has. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { contentSecurityPolicy } from "~/server/security-headers";
import { ROOT, type RunningServer, startSources } from "../../support/running-server";
import { newDataFolder } from "../../support/test-database";

/** A real process that reads every source, on a machine that may be busy. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
const UNTIL_SEEN = { timeout: 120_000, interval: 100 };

const SOURCES = ["app", "db", "scripts", "seeds", "vite.config.ts", "remix.config.js"];
const AS_THEY_ARE = ["public", "package.json", "tsconfig.json"];

let root: string;
let data: string;
let server: RunningServer;

beforeAll(async () => {
  root = copyOfProject();
  data = await newDataFolder();
  server = await startSources(root, data);
});

afterAll(async () => {
  await server.stop();
  for (const folder of [root, data]) rmSync(folder, { recursive: true, force: true });
});

test("a page comes from the sources, and its policy adds only Vite's styles to production's", async () => {
  const answer = await fetch(`${server.url}/sign-in`);
  expect(answer.status).toBe(200);
  const policy = answer.headers.get("Content-Security-Policy") ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  const production = contentSecurityPolicy(nonce, { tiles: null }, "production");
  expect(policy).toBe(production.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
  expect(await answer.text()).toContain('import("/app/entry.client.tsx")');
});

test("a changed module answers the next request, and a broken one says what is wrong", async () => {
  await edit("app/server/security-headers.ts", '"DENY"', '"SAMEORIGIN"');
  await expect.poll(frameOptions, UNTIL_SEEN).toBe("SAMEORIGIN");
  await edit("app/server/security-headers.ts", '"SAMEORIGIN"', '"DENY" }');
  await expect
    .poll(async () => (await fetch(`${server.url}/sign-in`)).status, UNTIL_SEEN)
    .toBe(500);
  await edit("app/server/security-headers.ts", '"DENY" }', '"DENY"');
  await expect.poll(frameOptions, UNTIL_SEEN).toBe("DENY");
});

test("an edit below db/client.ts opens the database again, and the reference data is not loaded again", async () => {
  await edit("db/register-file.ts", '"kusanone.db"', '"another.db"');
  await expect
    .poll(async () => (await fetch(`${server.url}/sign-in`)).ok && readdirSync(data), UNTIL_SEEN)
    .toContain("another.db");
  expect(await (await fetch(`${server.url}/healthz`)).json()).toMatchObject({ ok: true });
  expect(server.output()).not.toContain("states.csv");
});

async function frameOptions(): Promise<string | null> {
  return (await fetch(`${server.url}/sign-in`)).headers.get("X-Frame-Options");
}

/** The watcher of files tells of one change to a file in 50 ms, and leaves out the others: nobody saves faster. */
const BETWEEN_SAVES_MS = 300;

async function edit(path: string, from: string, to: string): Promise<void> {
  await setTimeout(BETWEEN_SAVES_MS);
  const text = readFileSync(join(root, path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(join(root, path), text.replace(from, to));
}

/** What is edited is copied; packages are linked one by one, so that Vite keeps its bundles in the copy. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "kusanone-sources-"));
  for (const name of SOURCES) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of AS_THEY_ARE) symlinkSync(join(ROOT, name), join(folder, name));
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (name.startsWith(".")) continue;
    symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
  }
  return folder;
}
