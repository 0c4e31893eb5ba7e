/**
 * By which words an organisation is found: its names, former ones, those of what was merged into it and those of
 * the one it belongs to, its place and state, its seat in Japan, the note.
 */
import { asc, eq, inArray } from "drizzle-orm";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { organisations } from "../../schema/organisations";
import { states } from "../../schema/reference";
import { putWords, removeAllWords } from "../store/word-index";
import { putFoldedNames } from "./folded-names";
import {
  listAllNames,
  listMembers,
  listMergedInto,
  listStandingFor,
} from "./organisation-families";

/** Before all are made anew. Merged and withdrawn ones have words too: nobody is shown them. */
export async function forgetOrganisationWords(tx: Handle): Promise<number[]> {
  await removeAllWords(tx, "partner");
  const rows = await tx
    .update(organisations)
    .set({ searchText: "" })
    .returning({ id: organisations.id });
  return rows.map(({ id }) => id);
}

/** Call it in the transaction of every change to an organisation; for a merge, with both. Those of its group follow. */
export async function refreshOrganisationWords(tx: Handle, ids: readonly number[]): Promise<void> {
  await putFoldedNames(tx, ids);
  const members = await listMembers(tx, [...(await listMergedInto(tx, ids)).keys()]);
  await refreshWordsOf(tx, [...new Set([...ids, ...members.map(({ id }) => id)])]);
}

async function refreshWordsOf(tx: Handle, ids: readonly number[]): Promise<void> {
  const rows = await tx
    .select({ row: organisations, stateJa: states.nameJa, stateEn: states.nameEn })
    .from(organisations)
    .leftJoin(states, eq(states.code, organisations.state))
    .where(inArray(organisations.id, [...ids]))
    .orderBy(asc(organisations.id));
  const parents = await listStandingFor(
    tx,
    rows.flatMap(({ row }) => row.parentId ?? []),
  );
  const names = await listAllNames(tx, [...new Set([...ids, ...parents.values()])]);
  const namesOf = (id: number | undefined) =>
    (id === undefined ? [] : (names.get(id) ?? [])).flatMap(({ ja, en }) => [ja, en]);
  const texts = rows.map(({ row, stateJa, stateEn }) => {
    const group = row.parentId === null ? [] : namesOf(parents.get(row.parentId));
    const own = [row.reading, row.placeName, stateJa, stateEn, row.seatInJapan, row.note];
    const words = [...namesOf(row.id), ...group, ...own];
    return { id: row.id, text: fold(words.filter(Boolean).join("\n")), before: row.searchText };
  });
  const changed = texts.filter(({ text, before }) => text !== before);
  for (const { id, text } of changed)
    await tx.update(organisations).set({ searchText: text }).where(eq(organisations.id, id));
  await putWords(tx, "partner", changed);
}
