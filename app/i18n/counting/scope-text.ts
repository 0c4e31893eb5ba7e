/** What an observation counted, in the few words that fit a phone, and beside totals. N14 */
import type { Scope } from "~/domain/counting/scope";
import type { Text } from "../text";

const nameJa: Record<Scope, string> = {
  own: "自らの催し",
  part: "催しのうち自らの部分",
  whole: "他者の催し全体",
  unknown: "範囲不明",
};
const nameEn: Record<Scope, string> = {
  own: "Our own program",
  part: "Our part of an event",
  whole: "Somebody else’s whole event",
  unknown: "Not said",
};
const shortJa: Record<Scope, string> = {
  own: "自らの催し",
  part: "ブース等",
  whole: "催し全体",
  unknown: "不明",
};
const shortEn: Record<Scope, string> = {
  own: "Our program",
  part: "Our booth or part",
  whole: "Their whole event",
  unknown: "Not known",
};

const ja = {
  label: "数えた範囲",
  name: nameJa,
  short: shortJa,
  correct: "訂正する",
  correctLabel: (figure: string) => `${figure}の記録を訂正する`,
  correcting: (figure: string) => `${figure}の記録を訂正します。元の記録も残ります。`,
  corrected: "訂正済み",
  beside: (figure: string, method: string) => `催し全体 ${figure}（${method}。合計に含まず）`,
  oursStays: (figure: string) =>
    `公式値は自らの分の${figure}のままです。催し全体の数は合計に含めず、併せて表示します。`,
};

const en: typeof ja = {
  label: "What was counted",
  name: nameEn,
  short: shortEn,
  correct: "Correct",
  correctLabel: (figure) => `Correct ${figure}`,
  correcting: (figure) => `This corrects ${figure}, which stays on record.`,
  corrected: "Corrected",
  beside: (figure, method) => `Whole event ${figure} (${method.toLowerCase()}; in no total)`,
  oursStays: (figure) =>
    `Our own ${figure} remains the official figure. The whole event is shown beside it and enters no total.`,
};

export const scopeText: Text<typeof ja> = { ja, en };
