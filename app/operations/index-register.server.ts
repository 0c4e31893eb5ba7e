/**
 * What everything is found by, made anew once: in a register from before there was an index, after words are made otherwise,
 * and after the names of the reference data that events are found by have changed. What events count as stands.
 *
 * Remembered beside the seed files. In batches, each a transaction of its own: what was done stays done where the start
 * is broken off, and all of it is begun again.
 */
import { createHash } from "node:crypto";
import type { Database } from "~db/client";
import { beginSumsAnew } from "~db/queries/counting/event-sums";
import { forgetEventWords, refreshEventWords } from "~db/queries/event/event-words";
import { listWithoutFoldedNames, putFoldedNames } from "~db/queries/organisation/folded-names";
import {
  forgetOrganisationWords,
  refreshOrganisationWords,
} from "~db/queries/organisation/organisation-words";
import { arePlacesIndexed, indexPlaces } from "~db/queries/reference/place-words";
import { findSeedHash, putSeedHash } from "~db/queries/reference/reference-rows";
import { forgetSiteWords, refreshSiteWords } from "~db/queries/site/site-words";

const RULE = "search-words";
/** Counted on where `app/domain/value/search-words` or what stands in a text to be found changes. */
const WORDS = "1";
const NAMED_IN = ["states.csv", "organisers.csv", "kinds.csv", "places.csv", "places-ja.csv"];
const SUMS_RULE = "counted-sums";
/** Counted on where `app/domain/counting/event-sums` or `app/domain/event/double-entry` changes. */
const SUMS = "1";
const BATCH = 500;

export async function indexRegister(
  db: Database,
  log: (line: string) => void,
  now = new Date(),
): Promise<void> {
  // Worked out by the server while it serves: until then events are counted.
  if ((await findSeedHash(db.read, SUMS_RULE)) !== SUMS)
    await db.write(async (tx) => {
      await beginSumsAnew(tx);
      await putSeedHash(tx, SUMS_RULE, SUMS, now);
    });
  for (const batch of batchesOf(await listWithoutFoldedNames(db.read)))
    await db.write((tx) => putFoldedNames(tx, batch));
  const [known, wanted] = [await findSeedHash(db.read, RULE), await stateOfNames(db)];
  if (known === wanted) return;
  if (known !== null || !(await arePlacesIndexed(db.read))) await db.write(indexPlaces);
  const partners = await db.write(forgetOrganisationWords);
  for (const batch of batchesOf(partners))
    await db.write((tx) => refreshOrganisationWords(tx, batch));
  const sites = await db.write(forgetSiteWords);
  for (const batch of batchesOf(sites)) await db.write((tx) => refreshSiteWords(tx, batch));
  const events = await db.write(forgetEventWords);
  for (const [at, batch] of batchesOf(events).entries()) {
    await db.write((tx) => refreshEventWords(tx, batch));
    log(`Words of ${Math.min((at + 1) * BATCH, events.length)} of ${events.length} events`);
  }
  await db.write((tx) => putSeedHash(tx, RULE, wanted, now));
}

async function stateOfNames(db: Database): Promise<string> {
  const hash = createHash("sha256").update(WORDS);
  for (const name of NAMED_IN) hash.update((await findSeedHash(db.read, name)) ?? "");
  return hash.digest("hex");
}

function batchesOf(ids: readonly number[]): number[][] {
  const batches: number[][] = [];
  for (let at = 0; at < ids.length; at += BATCH) batches.push(ids.slice(at, at + BATCH));
  return batches;
}
