/** 了承 in one line: its day, the number of its document and the office, from the record alone. P188 */
import { formatDay } from "~/domain/day/format-day";
import type { FrozenReport } from "~/domain/submission/frozen-report";
import type { Language } from "~/domain/value/language";
import { officialDigits } from "~/i18n/paper/official-digits";
import { paperText } from "~/i18n/paper/paper-text";

/** Null where the record has none. */
export function approvalLine({ approval }: FrozenReport, language: Language): string | null {
  if (approval === undefined) return null;
  const { on, number, office } = approval;
  const day = formatDay(on, language, { era: true });
  const official = language === "ja" ? officialDigits(day) : day;
  return paperText[language].approval(official, number, office);
}
