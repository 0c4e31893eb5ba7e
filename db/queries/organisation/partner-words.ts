/** By which words a partner is found: its names and those of what was merged into it, its place and state, the note. */
import { asc, eq, inArray } from "drizzle-orm";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { organisations } from "../../schema/organisations";
import { states } from "../../schema/reference";
import { putWords, removeAllWords } from "../store/word-index";
import { listAllNames } from "./partner-families";

/** Before all are made anew. Merged and withdrawn ones have words too: nobody is shown them. */
export async function forgetPartnerWords(tx: Handle): Promise<number[]> {
  await removeAllWords(tx, "partner");
  const rows = await tx
    .update(organisations)
    .set({ searchText: "" })
    .returning({ id: organisations.id });
  return rows.map(({ id }) => id);
}

/** Call it in the transaction of every change to a partner; for a merge, with both. */
export async function refreshPartnerWords(tx: Handle, ids: readonly number[]): Promise<void> {
  const rows = await tx
    .select({ row: organisations, stateJa: states.nameJa, stateEn: states.nameEn })
    .from(organisations)
    .leftJoin(states, eq(states.code, organisations.state))
    .where(inArray(organisations.id, [...ids]))
    .orderBy(asc(organisations.id));
  const names = await listAllNames(tx, ids);
  const texts = rows.map(({ row, stateJa, stateEn }) => {
    const named = (names.get(row.id) ?? []).flatMap(({ ja, en }) => [ja, en]);
    const words = [...named, row.reading, row.placeName, stateJa, stateEn, row.note];
    return { id: row.id, text: fold(words.filter(Boolean).join("\n")), before: row.searchText };
  });
  const changed = texts.filter(({ text, before }) => text !== before);
  for (const { id, text } of changed)
    await tx.update(organisations).set({ searchText: text }).where(eq(organisations.id, id));
  await putWords(tx, "partner", changed);
}
