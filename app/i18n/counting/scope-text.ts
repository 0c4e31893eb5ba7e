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
};

const en: typeof ja = {
  label: "What was counted",
  name: nameEn,
  short: shortEn,
  correct: "Correct",
  correctLabel: (figure) => `Correct ${figure}`,
  correcting: (figure) => `This corrects ${figure}, which stays on record.`,
  corrected: "Corrected",
};

export const scopeText: Text<typeof ja> = { ja, en };
