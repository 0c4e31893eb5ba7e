/**
 * A data folder with the schema, the reference data and the documented events in it, made once per run.
 *
 * Loading takes seconds; copying the folder takes none. The server itself finishes it, so the browser tests see
 * exactly what an installation sees.
 */
import { constants, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "~db/client";
import { openPostgres } from "~db/postgres/open";
import { startServer } from "./running-server";
import { newDataFolder } from "./test-database";
import { newEmptyDatabase } from "./test-server";

const TEMPLATE = "KUSANONE_TEST_TEMPLATE";
/** With `TEST_DATABASE_URL` the register of each installation lies on that server. */
const SERVER = process.env.TEST_DATABASE_URL ?? "";
const DATABASE = "KUSANONE_TEST_DATABASE";

export default async function makeTemplate(): Promise<() => Promise<void>> {
  const folder = await newDataFolder();
  const database = SERVER === "" ? null : await newEmptyDatabase(SERVER);
  const server = await startServer(folder, settingsOf(database?.url));
  await server.stop();
  process.env[TEMPLATE] = folder;
  if (database !== null) process.env[DATABASE] = database.name;
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    await database?.remove();
  };
}

const settingsOf = (url: string | undefined): Record<string, string> =>
  url === undefined ? {} : { DATABASE_URL: url };

/** Where nobody has signed in yet: a fresh folder, and on a server a fresh database with what a server is to be told. */
export async function copyInstallation() {
  const folder = copyTemplate();
  const database =
    SERVER === "" ? null : await newEmptyDatabase(SERVER, "C", process.env[DATABASE]);
  return {
    folder,
    settings: settingsOf(database?.url),
    open: () => (database === null ? openDatabase(folder) : openPostgres(database.url, folder)),
    async remove() {
      rmSync(folder, { recursive: true, force: true });
      await database?.remove();
    },
  };
}

function copyTemplate(): string {
  const template = process.env[TEMPLATE];
  if (template === undefined) throw new Error("The template folder was not made");
  const folder = mkdtempSync(join(tmpdir(), "kusanone-browser-"));
  cpSync(template, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return folder;
}
