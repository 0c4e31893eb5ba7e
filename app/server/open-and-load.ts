/** Opening the database and bringing its reference data up to date, with the usual refusals in words. */
import { accessSync, constants, mkdirSync } from "node:fs";
import { removeLeftOvers } from "~/http/upload-folder.server";
import { recomputeStanding } from "~/operations/attendance/recompute-standing.server";
import { indexRegister } from "~/operations/index-register.server";
import { type Database, RestoreUnderWay } from "~db/client";
import { openRegister, type Place } from "~db/open-register";
import { loadDocumentedEvents } from "~seeds/load-documented-events";
import { loadReference } from "~seeds/load-reference";
import { logEvent } from "./log";
import { refusalOfServer } from "./server-refusal";
import { StartRefused } from "./start-refused";

const UNKNOWN = "unknown";

export async function openAndLoad(place: Place): Promise<Database> {
  const folder = place.dataFolder;
  checkWritable(folder);
  const db = await open(place);
  try {
    await removeLeftOvers(folder, new Date());
    await db.alone(async () => {
      // First: what the loaders derive anew would then go unsaid.
      await recomputeStanding(db, logEvent);
      await loadReference(db, logEvent);
      await loadDocumentedEvents(db, logEvent);
      // Last: by what the loaders stored, everything is found.
      await indexRegister(db, logEvent);
    });
  } catch (error) {
    await db.close();
    throw new StartRefused(refusalOfSeeds(error, place));
  }
  return db;
}

async function open(place: Place): Promise<Database> {
  try {
    return await openRegister(place);
  } catch (error) {
    throw new StartRefused(refusalOfDatabase(error, place));
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

/** A locked or full database shows only at the first write; anything else is a mistake in a file of `seeds/`. */
function refusalOfSeeds(error: unknown, place: Place): string {
  const code = codeOf(error);
  const isOfDatabase = place.databaseUrl === null ? code.startsWith("SQLITE_") : code !== UNKNOWN;
  if (isOfDatabase) return refusalOfDatabase(error, place);
  return `The reference data cannot be loaded: ${messageOf(error)}`;
}

function refusalOfDatabase(error: unknown, { dataFolder: folder, databaseUrl }: Place): string {
  if (databaseUrl !== null) return refusalOfServer(error, databaseUrl);
  if (error instanceof RestoreUnderWay)
    return `A backup is being restored into ${folder}: start when it has ended`;
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
  if (code === "SQLITE_FULL" || code === "ENOSPC") return `The disk of ${folder} is full`;
  return `The database in ${folder} cannot be opened: ${messageOf(error)}`;
}

/** One line: what a failed query says goes on with its parameters. */
function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return UNKNOWN;
  return "code" in error ? String(error.code) : codeOf(error.cause);
}
