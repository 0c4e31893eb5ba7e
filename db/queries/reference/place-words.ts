/** By which words a town is found: its names, and the names and the code of its state. */
import { asc, gt, inArray } from "drizzle-orm";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { places, states } from "../../schema/reference";
import { countIndexed, putWords, removeAllWords } from "../store/word-index";

type NamedPlace = { name: string; nameJa?: string | null; searchJa?: string | null };

/** The English name, then the Japanese one and all by which it is found, where any are known. */
export function namesOfPlace({ name, nameJa = null, searchJa = null }: NamedPlace): string[] {
  return [name, nameJa, searchJa].filter((one) => one !== null);
}

/** Towns of one statement. */
const CHUNK = 2_000;

/** The whole gazetteer anew: after it was loaded, or where words are made differently. */
export async function indexPlaces(tx: Handle): Promise<void> {
  await removeAllWords(tx, "place");
  let rows = await townsAfter(tx, 0);
  while (rows.length > 0) {
    await putWordsOf(tx, rows);
    rows = await townsAfter(tx, rows.at(-1)?.id ?? 0);
  }
}

/** After these towns were given a name. */
export async function refreshPlaceWords(tx: Handle, ids: readonly number[]): Promise<void> {
  for (let at = 0; at < ids.length; at += CHUNK) {
    const chunk = inArray(places.id, ids.slice(at, at + CHUNK));
    await putWordsOf(tx, await tx.select().from(places).where(chunk).orderBy(asc(places.id)));
  }
}

async function putWordsOf(tx: Handle, rows: readonly (typeof places.$inferSelect)[]) {
  const names = new Map(
    (await tx.select().from(states)).map(({ code, nameJa, nameEn }) => [
      code,
      [nameJa, nameEn, code],
    ]),
  );
  const texts = rows.map((row) => ({
    id: row.id,
    text: fold([...namesOfPlace(row), ...(names.get(row.state) ?? [])].join("\n")),
  }));
  await putWords(tx, "place", texts);
}

export async function arePlacesIndexed(db: Handle): Promise<boolean> {
  return (await countIndexed(db, "place")) === (await db.$count(places));
}

async function townsAfter(tx: Handle, id: number) {
  return await tx
    .select()
    .from(places)
    .where(gt(places.id, id))
    .orderBy(asc(places.id))
    .limit(CHUNK);
}
