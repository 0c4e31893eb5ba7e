/**
 * The index of words as PostgreSQL keeps and asks it: places of words in a `tsvector`.
 *
 * One holds 256 places of a word and no more, so a long text stands in parts, each of which begins in the part before it:
 * a phrase is whole in one of them.
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type Phrase, wordsOfFolded } from "~/domain/value/search-words";

const PART_WORDS = 256;
const LONGEST_PHRASE = 128;
const STEP = PART_WORDS - LONGEST_PHRASE;
/** In bytes PostgreSQL takes 2,046, and no character of ours has more than four. */
const LONGEST_WORD = 500;

/** Of a folded text. At least one, so that what has no words is known to have none. */
export function partsOf(text: string): string[] {
  const words = wordsOfFolded(text);
  const parts = [vectorOf(words.slice(0, PART_WORDS))];
  for (let from = STEP; from + LONGEST_PHRASE < words.length; from += STEP)
    parts.push(vectorOf(words.slice(from, from + PART_WORDS)));
  return parts;
}

/** The subjects of a table of words that have all phrases, in whatever parts. */
export function subjectsWith(table: SQLWrapper, phrases: readonly Phrase[]): SQL {
  const each = phrases.map(
    (phrase) => sql`select id from ${table} where words @@ ${askedOf(phrase)}::tsquery`,
  );
  return sql.join(each, sql` intersect `);
}

function askedOf({ words, begins }: Phrase): string {
  const asked = words.slice(0, LONGEST_PHRASE).map(quoted);
  return `${asked.join(" <-> ")}${begins && words.length <= LONGEST_PHRASE ? ":*" : ""}`;
}

const vectorOf = (words: readonly string[]): string =>
  words.map((word, at) => `${quoted(word)}:${at + 1}`).join(" ");

function quoted(word: string): string {
  const cut = [...word].slice(0, LONGEST_WORD).join("");
  return `'${cut.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
