/**
 * A real database in a temporary folder, with the schema and the reference data.
 *
 * Loading the reference data takes seconds, so it is done once for a state of `db/migrations` and `seeds`
 * and kept; every test copies the file.
 */
import { createHash } from "node:crypto";
import {
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "~db/client";
import { loadReference } from "~seeds/load-reference";
import { guardedEventWrites } from "./guarded-event-writes";
import { openCopiedDatabase } from "./test-server";

const FILE = "kusanone.db";
// What is folded and made into words is stored.
const SOURCES = ["db/migrations", "db/postgres/migrations", "seeds", "app/domain/value"];

/** The address of a PostgreSQL server to test on, with the right to create databases; else SQLite. */
const SERVER = process.env.TEST_DATABASE_URL ?? "";

/** A data folder of its own, such as a server has; who asks for it removes it. */
export async function newDataFolder(prepared?: string): Promise<string> {
  const from = prepared === undefined ? await templateFile() : join(prepared, FILE);
  const folder = mkdtempSync(join(tmpdir(), "kusanone-test-"));
  copyFileSync(from, join(folder, FILE), constants.COPYFILE_FICLONE);
  return folder;
}

/** On a copy of the reference data, or of a folder that was prepared and closed. `close` also removes the copy. */
export async function openTestDatabase(prepared?: string): Promise<Database> {
  if (SERVER !== "" && prepared === undefined)
    return await openCopiedDatabase(SERVER, sourcesHash());
  const folder = await newDataFolder(prepared);
  const db = openDatabase(folder);
  return {
    ...guardedEventWrites(db),
    async close() {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let template: Promise<string> | null = null;

/** Asked for once in a process: to name the state of the sources, all of them are read. */
function templateFile(): Promise<string> {
  template ??= findTemplate();
  return template;
}

async function findTemplate(): Promise<string> {
  const folder = join(tmpdir(), `kusanone-reference-${sourcesHash()}`);
  if (!existsSync(folder)) await makeTemplate(folder);
  return join(folder, FILE);
}

/** Built aside and renamed: test files run at once, and none may copy half a template. */
async function makeTemplate(folder: string): Promise<void> {
  const aside = mkdtempSync(join(tmpdir(), "kusanone-making-"));
  const db = openDatabase(aside);
  await loadReference(db);
  db.close();
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true, force: true });
  }
}

function sourcesHash(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const entry of readdirSync(source, { withFileTypes: true, recursive: true })) {
      if (entry.isFile())
        hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
