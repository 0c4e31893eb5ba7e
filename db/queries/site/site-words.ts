/**
 * By which words a site is found: its name, address, place and state. The names of its organisations are words of those
 * (`site-filter`), so that a merge needs no new words here.
 */
import { asc, eq } from "drizzle-orm";
import type { SiteDraft } from "~/domain/site/site-draft";
import { remembered } from "~/domain/value/remembered";
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

const folded = remembered(fold);

/** What states and towns are called. */
export type SiteNames = { states: Map<string, string[]>; places: Map<number, string[]> };

/** Of all states, and of these towns. */
export async function readSiteNames(
  db: Handle,
  placeIds: readonly (number | null)[],
): Promise<SiteNames> {
  const names: SiteNames = { states: new Map(), places: new Map() };
  const ids = listOf([...new Set(placeIds)].filter((id) => id !== null));
  for (const { code, nameJa, nameEn } of await statesOf(db).execute())
    names.states.set(code, [nameJa, nameEn]);
  for (const { id, nameJa, name } of await placesOf(db).execute({ ids }))
    names.places.set(id, [nameJa ?? "", name]);
  return names;
}

/** Of sites that have none yet, as they are stored: they are not read again. `known`: where the names were read already. */
export async function addSiteWords(
  tx: Handle,
  added: readonly { id: number; draft: SiteDraft }[],
  known?: SiteNames,
): Promise<void> {
  if (added.length === 0) return;
  const placeIds = added.map(({ draft }) => draft.placeId);
  const named = known ?? (await readSiteNames(tx, placeIds));
  const texts = added.map(({ id, draft }): IndexedText => {
    const { name, address, placeName, zip, note, state, placeId, phases } = draft;
    const words = [
      ...[name, address, placeName, zip, note, state],
      ...(named.states.get(state ?? "") ?? []),
      ...(named.places.get(placeId ?? 0) ?? []),
      ...phases.map((phase) => phase.name),
    ];
    // One text folds as it does among others: what parts them is a space in either case.
    const parts = words.map((text) => (text ? folded(text) : ""));
    return { id, text: parts.filter(Boolean).join(" ") };
  });
  await addWords(tx, "site", texts);
}

const statesOf = madeOnce((tx) =>
  tx
    .select({ code: states.code, nameJa: states.nameJa, nameEn: states.nameEn })
    .from(states)
    .orderBy(asc(states.code))
    .prepare(),
);
const placesOf = madeOnce((tx) =>
  tx
    .select({ id: places.id, nameJa: places.nameJa, name: places.name })
    .from(places)
    .where(inListNamed(places.id, "ids"))
    .orderBy(asc(places.id))
    .prepare(),
);

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
