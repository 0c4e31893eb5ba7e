/**
 * By which words a site is found: its name, address, place and state. The names of its organisations are words of those
 * (`site-filter`), so that a merge needs no new words here.
 */
import { asc, eq, inArray } from "drizzle-orm";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { places, states } from "../../schema/reference";
import { sitePhases, sites } from "../../schema/sites";
import { putWords, removeAllWords } from "../store/word-index";

/** Before all are made anew. */
export async function forgetSiteWords(tx: Handle): Promise<number[]> {
  await removeAllWords(tx, "site");
  const rows = await tx.select({ id: sites.id }).from(sites).orderBy(asc(sites.id));
  return rows.map(({ id }) => id);
}

/** Call it in the transaction of every change to a site. */
export async function refreshSiteWords(tx: Handle, ids: readonly number[]): Promise<void> {
  const rows = await tx
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
    .where(inArray(sites.id, [...ids]))
    .orderBy(asc(sites.id));
  const phases = await tx
    .select({ siteId: sitePhases.siteId, name: sitePhases.name })
    .from(sitePhases)
    .where(inArray(sitePhases.siteId, [...ids]))
    .orderBy(asc(sitePhases.id));
  await putWords(
    tx,
    "site",
    rows.map(({ id, ...words }) => {
      const own = phases.filter(({ siteId }) => siteId === id).map(({ name }) => name);
      return { id, text: fold([...Object.values(words), ...own].filter(Boolean).join("\n")) };
    }),
  );
}
