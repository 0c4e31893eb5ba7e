/**
 * A server that is killed again and again while people write and an import runs: what it acknowledged is there, nothing is
 * half there, and in the end the register is sound. `KILLS` sets how often.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test, vi } from "vitest";
import { TARGET_MEASURES } from "~/domain/targets/target-measure";
import { commitImport } from "~/operations/import/commit-import.server";
import { runAdminCommand } from "~/server/admin-command";
import { openDatabase } from "~db/client";
import { listOrderedStates } from "~db/queries/reference/ordered-states";
import { listOrganisers } from "~db/queries/reference/organisers";
import { problemOfRegister } from "~db/sound-register";
import { seededRandom } from "../bench/seeded-random";
import { acknowledgedEvents, postTo, WHOLE_EVENTS } from "../support/acknowledged-events";
import { previewFile } from "../support/import-steps";
import { startServer } from "../support/running-server";
import { browserOf, testContext } from "../support/test-context";
import { newDataFolder } from "../support/test-database";

vi.setConfig({ testTimeout: 7_200_000 });

const KILLS = Number(process.env.KILLS ?? 200);
const SEED = Number(process.env.KILLS_SEED ?? 20_261_201);
const WRITERS = 2;
const LONGEST_MS = 1_500;

test(`after ${KILLS} kills under writes and imports nothing acknowledged is lost and nothing is half there`, async () => {
  const folder = await newDataFolder();
  const random = seededRandom(SEED);
  const cookie = await writerIn(folder);
  const written = acknowledgedEvents("停止中の催し");
  let year = 2020;
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (!isImporting(folder)) {
      await beginImport(folder, year);
      year += 1;
    }
    const server = await startServer(folder);
    const before = written.titles.length;
    const writers = Array.from({ length: WRITERS }, async () => {
      // Until there is nobody to answer.
      for (let goesOn = true; goesOn; )
        await written.write(postTo(server.url, cookie)).catch(() => {
          goesOn = false;
        });
    });
    const wait = random.below(LONGEST_MS);
    await new Promise((done) => setTimeout(done, wait));
    await server.stop("SIGKILL");
    await Promise.all(writers);
    const at = `KILLS_SEED=${SEED}, kill ${kill}, ${written.titles.length - before} written`;
    expect([at, problemOfRegister(folder)]).toEqual([at, null]);
    expect([at, ...lookInto(folder, written.titles)]).toEqual([at, [], [], [], true]);
  }
  expect(written.titles.length).toBeGreaterThan(KILLS / 2);

  const last = await startServer(folder);
  while (isImporting(folder)) await new Promise((done) => setTimeout(done, 100));
  expect(await last.stop()).toBe(0);
  expect(lookInto(folder, written.titles)).toEqual([[], [], [], true]);
  const { code, stderr } = await runAdminCommand(["verify"], { KUSANONE_DATA: folder });
  expect([code, stderr]).toEqual([0, ""]);
  rmSync(folder, { recursive: true, force: true });
});

async function writerIn(folder: string): Promise<string> {
  const db = openDatabase(folder);
  const ctx = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const cookie = (await browserOf(ctx)).get("/").headers.get("Cookie") ?? "";
  await db.close();
  return cookie;
}

/** Targets of a year, previewed and to be written by the next server. */
async function beginImport(folder: string, year: number): Promise<void> {
  const db = openDatabase(folder);
  const ctx = await testContext(db);
  const states = await listOrderedStates(db.read, "en");
  const organisers = (await listOrganisers(db.read)).slice(0, 18);
  const lines = organisers.flatMap(({ slug }) =>
    states.flatMap(({ code }) =>
      TARGET_MEASURES.map((measure) => `${year},${measure},${slug},${code},,,7`),
    ),
  );
  const head = "fiscal_year,measure,organiser,state,priority,tier,target";
  const { id } = await previewFile(ctx, [head, ...lines].join("\n"), { kind: "targets" });
  await commitImport(ctx, { id });
  await db.close();
}

function isImporting(folder: string): boolean {
  const register = new Sqlite(join(folder, "kusanone.db"), { readonly: true });
  const left = register
    .prepare("select count(*) from jobs where state in ('waiting', 'running')")
    .pluck()
    .get();
  register.close();
  return Number(left) > 0;
}

/** Acknowledged and not there, there and not whole, there twice; and whether what the imports say is what they wrote. */
function lookInto(folder: string, acknowledged: readonly string[]) {
  const register = new Sqlite(join(folder, "kusanone.db"), { readonly: true });
  const rows = register.prepare(`${WHOLE_EVENTS} '停止中の催し%'`).all() as {
    title: string;
    whole: number;
  }[];
  const done = register.prepare("select sum(done) from jobs where kind = 'import-commit'").pluck();
  const targets = register.prepare("select count(*) from targets").pluck();
  const agrees = done.get() === targets.get();
  register.close();
  const titles = new Set(rows.map(({ title }) => title));
  return [
    acknowledged.filter((title) => !titles.has(title)),
    rows.filter(({ whole }) => whole !== 1),
    titles.size === rows.length ? [] : ["twice"],
    agrees,
  ];
}
