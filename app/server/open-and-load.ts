/** Opening the database and bringing its reference data up to date, with the usual refusals in words. */
import { accessSync, constants } from "node:fs";
import { removeLeftOvers } from "~/http/upload-folder.server";
import { recomputeStanding } from "~/operations/attendance/recompute-standing.server";
import { indexRegister } from "~/operations/index-register.server";
import type { Database } from "~db/client";
import type { FolderLock } from "~db/folder-lock";
import { openRegister, type Place } from "~db/open-register";
import { makeFolder } from "~db/private-files";
import { sealEntries } from "~db/queries/history/audit-seals";
import { RegisterProblem } from "~db/register-file";
import { holdAsServer } from "~db/server-lock";
import { problemOfRegister } from "~db/sound-register";
import { loadDocumentedEvents } from "~seeds/load-documented-events";
import { loadReference } from "~seeds/load-reference";
import { logEvent } from "./log";
import { StartRefused } from "./start-refused";
import { codeOf, messageOf, refusalOfDatabase } from "./store/refusal-of-database";
import { refusalOfPlace } from "./store/refusal-of-place";

export async function openAndLoad(place: Place): Promise<Database> {
  const folder = place.dataFolder;
  checkWritable(folder);
  const lock = hold(folder);
  const db = await releasing(lock, () => open(place));
  try {
    // A file that may only be read shows at the first write.
    await db.writeKeepingAnswers(async () => undefined);
    await removeLeftOvers(folder, new Date());
    await db.alone(async () => {
      // First: what the loaders derive anew would then go unsaid.
      await recomputeStanding(db, logEvent);
      await loadReference(db, logEvent);
      await loadDocumentedEvents(db, logEvent);
      // Last: by what the loaders stored, everything is found.
      await indexRegister(db, logEvent);
      // Entries of a version without seals, or of a restore.
      const sealed = await db.writeKeepingAnswers((tx) => sealEntries(tx));
      if (sealed > 0) logEvent(`Entries of the history sealed: ${sealed}`);
    });
  } catch (error) {
    await db.close();
    throw new StartRefused(refusalOfSeeds(error, place));
  }
  return db;
}

function hold(folder: string): FolderLock {
  const held = holdOrRefuse(folder);
  if (held.ok) return held.lock;
  throw new StartRefused(refusalOfSecond(held.pid, folder));
}

/** Nobody else serves the folder until the database is closed. */
async function releasing(lock: FolderLock, open: () => Promise<Database>): Promise<Database> {
  try {
    const db = await open();
    return {
      ...db,
      async close() {
        await db.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function open(place: Place): Promise<Database> {
  try {
    const problem = place.databaseUrl === null ? problemOfRegister(place.dataFolder) : null;
    if (problem !== null) throw new RegisterProblem(problem);
    return await openRegister(place);
  } catch (error) {
    throw new StartRefused(refusalOfPlace(error, place));
  }
}

function holdOrRefuse(folder: string): ReturnType<typeof holdAsServer> {
  try {
    return holdAsServer(folder);
  } catch (error) {
    throw new StartRefused(refusalOfDatabase(error, folder));
  }
}

function checkWritable(folder: string): void {
  try {
    makeFolder(folder);
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
  const isOfDatabase = place.databaseUrl === null ? code.startsWith("SQLITE_") : code !== "unknown";
  if (isOfDatabase) return refusalOfPlace(error, place);
  return `The reference data cannot be loaded: ${messageOf(error)}`;
}

function refusalOfSecond(pid: number | null, folder: string): string {
  const who = pid === null ? "another process" : `process ${pid}`;
  return `The data folder ${folder} is already served by ${who}: stop that one first, or set KUSANONE_DATA to another folder`;
}
