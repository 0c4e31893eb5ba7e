/** Differences of two reports: the reasons, and the pages that show them. P170 */
import type { Reason } from "~/domain/submission/difference";
import type { DifferenceReason } from "~/domain/submission/difference-question";
import type { Figure } from "~/domain/submission/event-contribution";
import type { ReportAxis } from "~/domain/submission/report-cells";
import { questionText } from "~/i18n/question-text";
import { axisText } from "~/i18n/report/axis-text";
import type { Text } from "~/i18n/text";

const reasonJa: Record<Reason, string> = {
  added: "追加・期間内",
  removed: "取消し・期間外",
  moved: "日付・場所の変更",
  recounted: "参加者数の訂正",
  rescoped: "計数の範囲の変更",
  counting: "計上の変更",
  retagged: "区分の変更",
  plan: "行動計画による組替え",
  rule: "計上の規則の変更",
  crosswalk: "対応表の変更",
};
const reasonEn: typeof reasonJa = {
  added: "Added, or only in the later period",
  removed: "Removed, or only in the earlier period",
  moved: "Moved",
  recounted: "Counted again",
  rescoped: "Scope of the count",
  counting: "Counted as ours or not",
  retagged: "Reclassified by hand",
  plan: "Reclassified by a plan",
  rule: "Counting rules",
  crosswalk: "Crosswalk",
};
const figureJa: Record<Figure, string> = {
  events: "実施件数",
  low: "延べ参加者数（下限）",
  high: "延べ参加者数（上限）",
};
const figureEn: typeof figureJa = {
  events: "Events",
  low: "Attendance, low",
  high: "Attendance, high",
};
const axisJa: Record<ReportAxis, string> = { nation: "全米", ...axisText.ja.row };
const axisEn: typeof axisJa = { nation: "Nation", ...axisText.en.row };
const refusalJa: Record<DifferenceReason, string> = {
  ...questionText.ja.reason,
  "not-a-report":
    "報告書（submission:7）、期間（period:2025-04-01..2026-03-31）又は現在（now）で指定してください",
  "not-frozen": "この報告書はまだ確定していません",
  "both-now": "どちらか一方に、報告書又は期間を指定してください",
};
const refusalEn: typeof refusalJa = {
  ...questionText.en.reason,
  "not-a-report":
    "give a report (submission:7), a period (period:2025-04-01..2026-03-31) or the present (now)",
  "not-frozen": "this report is not frozen yet",
  "both-now": "give a report or a period for one of the two",
};

const ja = {
  title: "増減の内訳",
  lead: "二つの報告書の数値の差を、理由ごとに分けて示します。内訳の合計は、差に一致します。",
  chooseA: "比較の元",
  chooseB: "比較の先",
  chooseBy: "集計の軸",
  chooseUnder: "計画の区分",
  show: "表示",
  /** On paper, where the boxes are not. */
  askedUnder: (plan: string) => `　重点分野・関心度の区分：${plan}`,
  asked: (a: string, b: string, axis: string) =>
    `比較の元：${a}　比較の先：${b}　集計の軸：${axis}`,
  asOf: (at: string) => `${at}時点`,
  other: "期間を指定",
  otherHint: "例：period:2025-04-01..2026-03-31",
  now: "現在の登録内容",
  frozen: (title: string, code: string) => `${title}（確定版 ${code}）`,
  asRegistered: (period: string) => `${period}（現在の登録内容）`,
  nation: "全米計",
  row: "行",
  figure: "数値",
  change: "増減",
  parts: "内訳",
  same: "変わった数値はありません。",
  unchanged: (count: string) => `ほか${count}行は、変わりません。`,
  rowsNote: "内訳の数値から、その取組の一覧に進めます。",
  csv: "CSV",
  print: "印刷",
  residual: "説明できない差",
  back: "増減の内訳へ戻る",
  refused: "この指定では比較できません",
  refusal: (field: string, value: string, reason: string) => `${field}（${value}）：${reason}。`,
  field: { a: "比較の元", b: "比較の先", by: "集計の軸", plan: "行動計画" },
  partTitle: (reason: string, figure: string) => `${reason}による${figure}の増減`,
  partLead: (row: string, change: string) => `${row}：${change}`,
  event: "取組",
  withheld: "非表示",
  noEvents: "取組ごとの増減はありません。",
  axis: axisJa,
  reason: reasonJa,
  figures: figureJa,
  why: refusalJa,
};
const en: typeof ja = {
  title: "Differences explained",
  lead: "How the figures of two reports differ, split by reason. The parts sum to the difference.",
  chooseA: "From",
  chooseB: "To",
  chooseBy: "By",
  chooseUnder: "Terms",
  show: "Show",
  askedUnder: (plan) => ` Under ${plan}.`,
  asked: (a, b, axis) => `From: ${a}. To: ${b}. By: ${axis.toLowerCase()}.`,
  asOf: (at) => `As of ${at}`,
  other: "Another period",
  otherHint: "Example: period:2025-04-01..2026-03-31",
  now: "The register as it is now",
  frozen: (title, code) => `${title} (frozen ${code})`,
  asRegistered: (period) => `${period} (as registered now)`,
  nation: "Nation",
  row: "Row",
  figure: "Figure",
  change: "Change",
  parts: "Parts",
  same: "No figure changed.",
  unchanged: (count) => `${count} more rows did not change.`,
  rowsNote: "Each part leads to its events.",
  csv: "CSV",
  print: "Print",
  residual: "Not explained",
  back: "Back to the differences",
  refused: "These cannot be compared",
  refusal: (field, value, reason) => `${field} (${value}): ${reason}.`,
  field: { a: "From", b: "To", by: "By", plan: "Action plan" },
  partTitle: (reason, figure) => `${figure}: ${reason.toLowerCase()}`,
  partLead: (row, change) => `${row}: ${change}`,
  event: "Event",
  withheld: "Not shown",
  noEvents: "No event changed by itself.",
  axis: axisEn,
  reason: reasonEn,
  figures: figureEn,
  why: refusalEn,
};

export const differenceText: Text<typeof ja> = { ja, en };
