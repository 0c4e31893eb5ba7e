/**
 * Names in the order in which people look for them: in Japanese by reading where it is known, kana before kanji; in
 * English without regard to case and accents.
 */
import type { BilingualText, Language } from "./language";

/** `reading`: of the Japanese name, in kana. */
export type Named = { name: BilingualText; reading: string | null };

const COLLATORS = {
  ja: new Intl.Collator("ja"),
  en: new Intl.Collator("en", { sensitivity: "base" }),
};

/** What a name is ordered by in a language: the other language's, where it has none in this one. */
export function orderedName({ name, reading }: Named, language: Language): string {
  return language === "ja" ? (reading ?? name.ja ?? name.en ?? "") : (name.en ?? name.ja ?? "");
}

export function compareNames(a: string, b: string, language: Language): number {
  return COLLATORS[language].compare(a, b);
}

/** Those of one name stay in the order in which they came. */
export function inNameOrder<Row>(
  rows: readonly Row[],
  language: Language,
  namedBy: (row: Row) => Named,
): Row[] {
  return rows
    .map((row) => ({ row, name: orderedName(namedBy(row), language) }))
    .sort((a, b) => compareNames(a.name, b.name, language))
    .map(({ row }) => row);
}
