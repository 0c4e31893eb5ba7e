/**
 * The index of words by which events, partners, towns and sites are found: a table of it for each, by the id of its subject.
 *
 * `domain/value/search-words` makes words and phrases; here alone stands how SQLite's FTS5 keeps and asks them, and in
 * `postgres-words` how PostgreSQL does. The tables hold no text, only words: whoever writes a subject puts its words in the
 * same transaction, and takes them out with it.
 */
import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { askedPhrases, type Phrase, wordsOfFolded } from "~/domain/value/search-words";
import type { Handle } from "../../client";
import { perEngine } from "../../engine/engine";
import { sayableJson } from "../../postgres/sayable";
import { inList } from "./in-list";
import { partsOf, subjectsWith } from "./postgres-words";

export type IndexedSubject = "event" | "partner" | "place" | "site";

const TABLES = {
  event: sql.identifier("event_words"),
  partner: sql.identifier("partner_words"),
  place: sql.identifier("place_words"),
  site: sql.identifier("site_words"),
};

const ID = perEngine({ sqlite: sql`rowid`, postgres: sql`id` });

/** `text` is folded. */
export type IndexedText = { id: number; text: string };

/** The words of each text instead of those that were there. */
export async function putWords(
  tx: Handle,
  subject: IndexedSubject,
  texts: readonly IndexedText[],
): Promise<void> {
  await removeWords(
    tx,
    subject,
    texts.map(({ id }) => id),
  );
  await addWords(tx, subject, texts);
}

/** The caller knows that no subject of these has words: nothing is removed first. */
export async function addWords(
  tx: Handle,
  subject: IndexedSubject,
  texts: readonly IndexedText[],
): Promise<void> {
  if (texts.length === 0) return;
  const table = TABLES[subject];
  if (tx.engine === "postgres") {
    const parts = texts.flatMap(({ id, text }) =>
      partsOf(text).map((words, part) => [id, part, words]),
    );
    await tx.run(
      sql`insert into ${table} (id, part, words) select (value ->> 0)::bigint, (value ->> 1)::bigint, (value ->> 2)::tsvector from json_array_elements(${sayableJson(parts)})`,
    );
    return;
  }
  const words = texts.map(({ id, text }) => [id, wordsOfFolded(text).join(" ")]);
  await tx.run(
    sql`insert into ${table} (rowid, words) select value ->> 0, value ->> 1 from json_each(${JSON.stringify(words)})`,
  );
}

export async function removeWords(
  tx: Handle,
  subject: IndexedSubject,
  ids: readonly number[],
): Promise<void> {
  if (ids.length > 0) await tx.run(sql`delete from ${TABLES[subject]} where ${inList(ID, ids)}`);
}

export async function removeAllWords(tx: Handle, subject: IndexedSubject): Promise<void> {
  await tx.run(sql`delete from ${TABLES[subject]}`);
}

/** Of how many subjects there are words. */
export async function countIndexed(db: Handle, subject: IndexedSubject): Promise<number> {
  const [counted] = await db.all<{ subjects: number }>(
    sql`select count(distinct ${ID}) as subjects from ${TABLES[subject]}`,
  );
  return counted?.subjects ?? 0;
}

/** Has the subject of this id all the words of the question, in any order? Nothing has the words of signs alone. */
export function hasWords(id: SQLiteColumn, subject: IndexedSubject, q: string): SQL {
  const table = TABLES[subject];
  const phrases = askedPhrases(q);
  if (phrases.length === 0) return sql`1 = 0`;
  return perEngine({
    sqlite: sql`${id} in (select rowid from ${table} where ${table} match ${matchOf(phrases)})`,
    postgres: sql`${id} in (${subjectsWith(table, phrases)})`,
  });
}

/** Only words of ours stand between the quotes: what was typed is never read as a language of questions. */
function matchOf(phrases: readonly Phrase[]): string {
  return phrases
    .map(({ words, begins }) => `"${words.join(" ")}"${begins ? "*" : ""}`)
    .join(" AND ");
}
