/**
 * Terms that the words of an event speak for: its texts have a field that the plan names under the term.
 *
 * A proposal to look at, never a tag by itself: 半導体 in a title may be about something else.
 */
import type { Bilingual } from "~/domain/value/language";

type Term = { key: string; fields: readonly Bilingual[] };
type Suggestion = { key: string; words: string[] };

/** With the words that speak for each, as the plan writes them in Japanese or English. */
export function suggestedTerms(texts: readonly string[], terms: readonly Term[]): Suggestion[] {
  const text = plain(texts.join("\n"));
  return terms.flatMap(({ key, fields }) => {
    const words = fields.flatMap(({ ja, en }) => [
      ...partsOf(ja, /[／/]/),
      ...partsOf(en, / and /),
    ]);
    const found = words.filter(
      (word, at) =>
        isIn(text, plain(word)) && words.findIndex((one) => plain(one) === plain(word)) === at,
    );
    return found.length === 0 ? [] : [{ key, words: found }];
  });
}

/** ＡＩ／量子 is two words that each speak for it. */
const partsOf = (field: string, separator: RegExp) =>
  field.split(separator).map((part) => part.trim());

const plain = (text: string) => text.normalize("NFKC").toLowerCase();

/** Latin words stand alone (AI is not in maid), in the singular too; Japanese has no word borders. */
function isIn(text: string, word: string): boolean {
  if (!/^[a-z ]+$/.test(word)) return text.includes(word);
  const stem = word.length > 3 ? word.replace(/s$/, "") : word;
  return new RegExp(`(?<![a-z])${stem}s?(?![a-z])`).test(text);
}
