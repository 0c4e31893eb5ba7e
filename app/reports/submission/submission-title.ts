/** What a submission is called: its own title, or one made of its period. */
import { periodName } from "~/domain/day/period-name";
import type { Language } from "~/domain/value/language";
import { submissionWords } from "~/i18n/submission/submission-words";

type Titled = { titleJa: string | null; titleEn: string | null; from: string; to: string };

export function submissionTitle(
  { titleJa, titleEn, from, to }: Titled,
  language: Language,
): string {
  const own = language === "ja" ? (titleJa ?? titleEn) : (titleEn ?? titleJa);
  return own ?? submissionWords[language].titleOf(periodName({ from, to }, language));
}
