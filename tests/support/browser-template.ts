/**
 * A data folder with the schema and the reference data in it, made once per run.
 *
 * Loading the reference data takes seconds; copying the folder takes none. The server itself makes it, so
 * the browser tests see exactly what an installation sees.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "./running-server";

const TEMPLATE = "KUSANONE_TEST_TEMPLATE";

export default async function makeTemplate(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "kusanone-template-"));
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
  cpSync(template, folder, { recursive: true });
  return folder;
}
