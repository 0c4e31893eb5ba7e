/**
 * Loads the documented events into the register, after the reference data they refer to.
 *
 * The seed key says which stored event is meant. An event somebody has edited, withdrawn or logged attendance for
 * belongs to its users and is left alone; so is one the file no longer has, as nothing is deleted.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database, Handle } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { addEvent, replaceEvent } from "~db/queries/event/event-rows";
import { listSeededEvents, updateEventSource } from "~db/queries/event/seeded-events";
import { findSeedHash, putSeedHash } from "~db/queries/reference/reference-rows";
import { parseDocumentedEvent, type SeedEvent } from "./parse-documented-events";
import { jsonRows } from "./seed-cells";
import { seedHash } from "./seed-hash";

const FILE = "documented-events.json";
const silent = (): void => undefined;

/** Reads the folder `seeds/` of the working directory unless told another one. */
export async function loadDocumentedEvents(
  db: Database,
  log: (line: string) => void = silent,
  folder = "seeds",
): Promise<void> {
  const content = readFileSync(join(folder, FILE), "utf8");
  const hash = seedHash(content);
  if ((await findSeedHash(db.read, FILE)) === hash) return;

  const seeds = jsonRows(FILE, content).map(parseDocumentedEvent);
  await db.write(async (tx) => {
    const at = new Date();
    const stored = new Map((await listSeededEvents(tx)).map((event) => [event.key, event]));
    for (const seed of seeds) {
      const event = stored.get(seed.key);
      if (event === undefined)
        await addEvent(tx, seed.draft, { userId: null, at, seed, counted: "yes" });
      else if (event.touched) log(`${FILE}: ${seed.key} stays as its users left it`);
      else await replaceUntouched(tx, event.id, seed, at);
    }
    await putSeedHash(tx, FILE, hash, at);
    log(`${FILE}: ${seeds.length} events`);
  });
}

/** Occurrences keep their ids in order, so that links to them hold. The revision stays 1: no user has changed anything. */
async function replaceUntouched(
  tx: Handle,
  eventId: number,
  seed: SeedEvent,
  at: Date,
): Promise<void> {
  const stored = await findEvent(tx, eventId);
  const occurrences = seed.draft.occurrences.map((occurrence, index) => ({
    ...occurrence,
    id: stored?.draft.occurrences[index]?.id ?? null,
  }));
  await replaceEvent(
    tx,
    eventId,
    { ...seed.draft, occurrences },
    { userId: null, at, revision: 1 },
  );
  await updateEventSource(tx, eventId, seed);
}
