/** Opening the database and bringing its reference data up to date, with the usual refusals in words. */
import { accessSync, constants } from "node:fs";
import { removeLeftOvers } from "~/http/upload-folder.server";
import { recomputeStanding } from "~/operations/attendance/recompute-standing.server";
import { indexRegister } from "~/operations/index-register.server";
import type { Database } from "~db/client";
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

const UNKNOWN = "unknown";

export async function openAndLoad(place: Place): Promise<Database> {
  const folder = place.dataFolder;
  checkWritable(folder);
  const db = await open(place);
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

async function open(place: Place): Promise<Database> {
  return place.databaseUrl === null
    ? await openFolder(place)
    : await orRefused(place, () => openRegister(place));
}

/** Nobody else serves the folder until the database is closed. */
async function openFolder(place: Place): Promise<Database> {
  const folder = place.dataFolder;
  const held = await orRefused(place, () => holdAsServer(folder));
  if (!held.ok) throw new StartRefused(refusalOfSecond(held.pid, folder));
  const { lock } = held;
  try {
    const db = await orRefused(place, () => openSound(place));
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

async function openSound(place: Place): Promise<Database> {
  const problem = problemOfRegister(place.dataFolder);
  if (problem !== null) throw new RegisterProblem(problem);
  return await openRegister(place);
}

async function orRefused<T>(place: Place, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StartRefused(refusalOfDatabase(error, place));
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
  const isOfDatabase = place.databaseUrl === null ? code.startsWith("SQLITE_") : code !== UNKNOWN;
  if (isOfDatabase) return refusalOfDatabase(error, place);
  return `The reference data cannot be loaded: ${messageOf(error)}`;
}

function refusalOfSecond(pid: number | null, folder: string): string {
  const who = pid === null ? "another process" : `process ${pid}`;
  return `The data folder ${folder} is already served by ${who}: stop that one first, or set KUSANONE_DATA to another folder`;
}
