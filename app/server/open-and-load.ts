/** Opening the database and bringing its reference data up to date, with the usual refusals in words. */
import { accessSync, constants, mkdirSync } from "node:fs";
import { type Database, openDatabase } from "~db/client";
import { StartRefused } from "./start-refused";

export async function openAndLoad(folder: string): Promise<Database> {
  checkWritable(folder);
  try {
    return openDatabase(folder);
  } catch (error) {
    throw new StartRefused(reasonOf(error, folder));
  }
}

function checkWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new StartRefused(
      `The data folder ${folder} is not writable (${codeOf(error)}): set KUSANONE_DATA to another`,
    );
  }
}

function reasonOf(error: unknown, folder: string): string {
  const code = codeOf(error);
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return `The database in ${folder} is locked by another process: stop it first`;
  }
  if (code.startsWith("SQLITE_READONLY") || code === "SQLITE_CANTOPEN") {
    return `The database in ${folder} is not writable (${code})`;
  }
  if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT")) {
    return `The file kusanone.db in ${folder} is damaged or not a database (${code}): restore a backup`;
  }
  return `The database in ${folder} cannot be opened: ${error instanceof Error ? error.message : code}`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
