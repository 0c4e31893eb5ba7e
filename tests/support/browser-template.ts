/**
 * A data folder with the schema, the reference data and the documented events in it, made once per run.
 *
 * Loading takes seconds; copying the folder takes none. The server itself finishes it, so the browser tests see
 * exactly what an installation sees.
 */
import { constants, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "./running-server";
import { newDataFolder } from "./test-database";

const TEMPLATE = "KUSANONE_TEST_TEMPLATE";

export default async function makeTemplate(): Promise<() => void> {
  const folder = await newDataFolder();
  const server = await startServer(folder);
  await server.stop();
  process.env[TEMPLATE] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A fresh folder in which nobody has signed in yet. */
export function copyTemplate(): string {
  const template = process.env[TEMPLATE];
  if (template === undefined) throw new Error("The template folder was not made");
  const folder = mkdtempSync(join(tmpdir(), "kusanone-browser-"));
  cpSync(template, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return folder;
}
