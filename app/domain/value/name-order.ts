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

/** The first so many of them in that order: where few are asked for, most are compared once. */
export function firstInNameOrder<Row>(
  rows: readonly Row[],
  { language, limit }: { language: Language; limit: number },
  namedBy: (row: Row) => Named,
): Row[] {
  const first: { row: Row; name: string }[] = [];
  for (const row of rows) {
    const name = orderedName(namedBy(row), language);
    const last = first.at(-1);
    const isFull = first.length >= limit;
    if (isFull && (last === undefined || compareNames(name, last.name, language) >= 0)) continue;
    let [from, to] = [0, first.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (compareNames(first[middle]?.name ?? "", name, language) <= 0) from = middle + 1;
      else to = middle;
    }
    first.splice(from, 0, { row, name });
    if (isFull) first.pop();
  }
  return first.map(({ row }) => row);
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
