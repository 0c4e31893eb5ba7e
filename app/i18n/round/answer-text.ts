/** The page on which an addressee checks what the register says and answers. P181 */
import { FREE_CORRECTION_DAYS } from "~/domain/round/correction";
import type { Gap } from "~/domain/round/registered";
import type { Text } from "~/i18n/text";

const gapJa: Record<Gap, string> = {
  "no-outcome": "終了したが実施状況が未定の実施回",
  "not-counted": "実施済みで参加者数が未記録の実施回",
  draft: "提出していない下書き・差し戻された取組",
  pending: "計上の判断待ちの取組",
};
const gapEn: typeof gapJa = {
  "no-outcome": "Over, without an outcome",
  "not-counted": "Held, attendance not logged",
  draft: "Drafts and returned events, not submitted",
  pending: "Waiting for a decision whether they count",
};
const mendJa: Record<Gap, string> = {
  "no-outcome": "実施状況を記録",
  "not-counted": "参加者数を記録",
  draft: "提出に進む",
  pending: "取組を見る",
};
const mendEn: typeof mendJa = {
  "no-outcome": "Record the outcome",
  "not-counted": "Log attendance",
  draft: "Submit it",
  pending: "Look at it",
};

const ja = {
  heading: (organiser: string) => `${organiser}の回答`,
  asked: "依頼事項",
  note: "事務局からの備考",
  registered: "登録内容",
  registeredLead: "この期間について、現在登録されている内容です。",
  held: "実施した取組",
  planned: "計画中の取組",
  continuing: "継続",
  roughly: "時期不詳",
  attendance: "延べ参加者数",
  missing: "参加者数が未記録の実施回",
  unit: (count: string) => `${count}件`,
  times: (count: string) => `${count}回`,
  list: "取組の一覧を見る",
  nothing: "この期間に登録された取組はありません。",
  enter: "取組を登録する",
  gaps: "確認を要する項目",
  gapsNone: "確認を要する項目はありません。",
  gap: gapJa,
  mend: mendJa,
  pendingNote: "計上は、承認者が承認と併せて、又は事務局が判断します。",
  more: (count: number) => `ほか${count}件`,
  answer: "回答",
  finish: "登録内容を照合し、報告完了とする",
  finishNote: (gaps: number) =>
    gaps === 0
      ? "照合の結果を記録します。"
      : `確認を要する項目が${gaps}件残っています。残したまま報告完了とすることもできます。`,
  sayNothing: "該当なしと回答する",
  sayNothingNote: "この期間に報告する取組がないことを記録します。",
  text: "備考（任意）",
  correctionNote: `報告完了から${FREE_CORRECTION_DAYS}日以内の修正に理由は不要です。その後の修正には理由が必要です。`,
  standing: (answer: string, by: string, at: string) => `${answer}（${by}、${at}）`,
  late: "期限後の回答です。",
  freeUntil: (day: string) => `${day}（日本時間）までは、理由なく修正できます。`,
  correctedTitle: "報告完了後に修正された取組",
  gone: (id: number) => `取組${id}（この期間・実施主体から外れたもの）`,
  reopen: "回答を取り下げる",
  reopenNote: "取り下げた回答は履歴に残ります。改めて回答してください。",
  reason: "取り下げる理由",
  reasonOptional: "取り下げる理由（任意）",
  former: "これまでの回答",
  takenBack: (by: string, at: string) => `取下げ：${by}、${at}`,
  because: (reason: string) => `理由：${reason}`,
  closed: "この作業依頼は受付中ではないため、回答できません。",
  notYours: "回答は、この実施主体の取組を編集できる利用者が行います。",
  back: "回答の状況へ",
  tell: "回答できませんでした。",
};

const en: typeof ja = {
  heading: (organiser) => `Answer of ${organiser}`,
  asked: "What is asked",
  note: "Note of the secretariat",
  registered: "In the register",
  registeredLead: "What the register says for this period now.",
  held: "Events held",
  planned: "Events planned",
  continuing: "Continuing",
  roughly: "Date uncertain",
  attendance: "Cumulative attendance",
  missing: "Sessions without logged attendance",
  unit: (count) => count,
  times: (count) => count,
  list: "List of these events",
  nothing: "Nothing is registered in this period.",
  enter: "Register an event",
  gaps: "To be checked",
  gapsNone: "Nothing is left to be checked.",
  gap: gapEn,
  mend: mendEn,
  pendingNote: "Approvers decide with their approval, or the secretariat does.",
  more: (count) => `and ${count} more`,
  answer: "Answer",
  finish: "Checked: sign off, reporting finished",
  finishNote: (gaps) =>
    gaps === 0
      ? "Records that the register was checked."
      : gaps === 1
        ? "1 item is left to be checked. You may sign off all the same."
        : `${gaps} items are left to be checked. You may sign off all the same.`,
  sayNothing: "Answer “nothing to report”",
  sayNothingNote: "Records that there is nothing to report for this period.",
  text: "Note (optional)",
  correctionNote: `Corrections within ${FREE_CORRECTION_DAYS} days of signing off need no reason, later ones do.`,
  standing: (answer, by, at) => `${answer} (${by}, ${at})`,
  late: "Answered after the deadline.",
  freeUntil: (day) => `Until ${day} (Tokyo) corrections need no reason.`,
  correctedTitle: "Events corrected since",
  gone: (id) => `Event ${id} (no longer of this period or organizer)`,
  reopen: "Take the answer back",
  reopenNote: "It stays in the history. Please answer again.",
  reason: "Why it is taken back",
  reasonOptional: "Why it is taken back (optional)",
  former: "Earlier answers",
  takenBack: (by, at) => `Taken back: ${by}, ${at}`,
  because: (reason) => `Reason: ${reason}`,
  closed: "This round is not open, so it takes no answers.",
  notYours: "Answers are given by users who edit the events of this organizer.",
  back: "Back to all answers",
  tell: "The answer could not be recorded.",
};

export const answerText: Text<typeof ja> = { ja, en };
