/** Interface languages, Japanese first, and text that exists in both. */

export const LANGUAGES = ["ja", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text that exists in both languages, as every term of the field does. */
export type Bilingual = { ja: string; en: string };

/** Text a user writes: at least one language is there, the other may be owed. */
export type BilingualText = { ja: string | null; en: string | null };

/** The text in the asked language, or in the other one where it is missing. */
export function inLanguage(text: BilingualText, language: Language): string {
  return text[language] ?? text.ja ?? text.en ?? "";
}

/** What stands between the words of a list on one line. */
export const listSeparator = (language: Language): string => (language === "ja" ? "、" : ", ");

/** The language a text of one language is written in: of a title of a source, which is never translated. */
export function languageOf(text: string): Language {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? "ja" : "en";
}
