/**
 * By which words a site is found: its name, address, place and state. The names of its organisations are words of those
 * (`site-filter`), so that a merge needs no new words here.
 */
import { asc, eq } from "drizzle-orm";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { places, states } from "../../schema/reference";
import { sitePhases, sites } from "../../schema/sites";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";
import { addWords, type IndexedText, putWords, removeAllWords } from "../store/word-index";

/** Before all are made anew. */
export async function forgetSiteWords(tx: Handle): Promise<number[]> {
  await removeAllWords(tx, "site");
  const rows = await tx.select({ id: sites.id }).from(sites).orderBy(asc(sites.id));
  return rows.map(({ id }) => id);
}

/** Call it in the transaction of every change to a site. */
export async function refreshSiteWords(tx: Handle, ids: readonly number[]): Promise<void> {
  await putWords(tx, "site", await readSiteWords(tx, ids));
}

/** Of sites that have none yet. */
export async function addSiteWords(tx: Handle, ids: readonly number[]): Promise<void> {
  await addWords(tx, "site", await readSiteWords(tx, ids));
}

async function readSiteWords(tx: Handle, ids: readonly number[]): Promise<IndexedText[]> {
  if (ids.length === 0) return [];
  const wanted = { ids: listOf(ids) };
  const rows = await textsOf(tx).execute(wanted);
  const phases = new Map<number, string[]>();
  for (const { siteId, name } of await phaseNamesOf(tx).execute(wanted))
    phases.set(siteId, [...(phases.get(siteId) ?? []), name]);
  return rows.map(({ id, ...words }) => {
    const all = [...Object.values(words), ...(phases.get(id) ?? [])];
    return { id, text: fold(all.filter(Boolean).join("\n")) };
  });
}

const textsOf = madeOnce((tx) =>
  tx
    .select({
      id: sites.id,
      name: sites.name,
      address: sites.address,
      placeName: sites.placeName,
      zip: sites.zip,
      note: sites.note,
      code: sites.state,
      stateJa: states.nameJa,
      stateEn: states.nameEn,
      townJa: places.nameJa,
      town: places.name,
    })
    .from(sites)
    .leftJoin(states, eq(states.code, sites.state))
    .leftJoin(places, eq(places.id, sites.placeId))
    .where(inListNamed(sites.id, "ids"))
    .orderBy(asc(sites.id))
    .prepare(),
);
const phaseNamesOf = madeOnce((tx) =>
  tx
    .select({ siteId: sitePhases.siteId, name: sitePhases.name })
    .from(sitePhases)
    .where(inListNamed(sitePhases.siteId, "ids"))
    .orderBy(asc(sitePhases.id))
    .prepare(),
);
