/** How many posts have finished reporting, beside every gap. N15, P183 */
import type { Reporting } from "~/domain/round/reporting";
import type { Language } from "~/domain/value/language";
import type { Text } from "~/i18n/text";

const ja = {
  finished: (n: number, of: number) => `報告完了 ${n}/${of}公館`,
  part: "この期間の全体に及ぶ報告の作業依頼なし",
  none: "この期間について報告の作業依頼なし",
  unconfirmed: "報告完了は未確認",
  column: "報告完了（公館）",
  unasked: { part: "一部の期間のみ依頼", none: "依頼なし" },
  stop: "。",
  caution: "登録がないことは、活動がなかったことを意味しません。",
  see: "作業依頼を見る",
};
const en: typeof ja = {
  finished: (n, of) => `Reporting finished: ${n} of ${of} posts`,
  part: "No reporting round covers the whole of this period",
  none: "No reporting round covers this period",
  unconfirmed: "Reporting not confirmed",
  column: "Posts that finished reporting",
  unasked: { part: "Asked in part", none: "Not asked" },
  stop: ". ",
  caution: "Absence of a record is not absence of activity.",
  see: "Reporting rounds",
};

export const reportingText: Text<typeof ja> = { ja, en };

/** Where there is room for one line, in characters that the first view has. */
export const reportingInShort = (reporting: Reporting, language: Language) =>
  reporting.asked === "whole"
    ? reportingInWords(reporting, language)
    : reportingText[language].unconfirmed;

export function reportingInWords({ asked, finished, of }: Reporting, language: Language): string {
  const t = reportingText[language];
  return asked === "whole" ? t.finished(finished, of) : t[asked];
}
