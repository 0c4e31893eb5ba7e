/** The inbox: what waits for somebody. */
import { DRAFT_DUE_DAYS, STALLED_AFTER_DAYS } from "~/domain/inbox";
import type { Text } from "~/i18n/text";
import { heapText } from "./heap-text";

const ja = {
  title: "受信箱",
  intro: "対応が必要な取組を、古い順に並べています。",
  overview: "件数",
  heap: heapText.ja,
  note: {
    secret:
      "機密性3情報は、このシステムに登録できません。機密性2情報以下の内容に改めて格付を選び直すか、取り下げてください。主担当及び事務局だけが閲覧できます。",
    "to-approve":
      "提出された取組です。内容を確かめて、承認するか、理由を添えて差し戻してください。",
    returned: "差し戻された取組です。コメントを確かめて修正し、もう一度提出してください。",
    stalled: `自分が提出し、${STALLED_AFTER_DAYS}日以上承認も差戻しもされていない取組です。取組の画面のコメントで、承認者に確かめることができます。`,
    "draft-due": `初日まで${DRAFT_DUE_DAYS}日以内の、又は初日を過ぎた下書きです。提出するか、取り下げてください。`,
    "not-counted":
      "終了した実施回のうち、参加者数の記録がないものです。過去1年分を表示しています。",
    undecided:
      "政府タスクフォースの取組として計上するかを決めてください。集計には判断待ちとして入っています。",
    "one-language": "件名が和文又は英文の一方しかない取組です。",
    "old-plan-tags":
      "日程の変更などにより、適用される行動計画にない分類が付いている取組です。分類を選び直してください。",
    "double-entry":
      "州・時期・件名が似ている取組の組です。同じ取組なら一方を取り下げ、別の取組なら「別の取組」としてください。",
  },
  nothing: "対応が必要なものはありません。",
  nothingHere: "ありません。",
  readOnly: "この役割には、対応が必要なものは届きません。",
  shown: (shown: number, total: number) => `${total}件中${shown}件を表示`,
  all: (total: number) => `全${total}件を表示`,
  back: "受信箱の全体へ",
  settings: "お知らせと代行の設定",
  event: "取組",
  lead: "主担当",
  action: "対応",
  look: "内容を確認",
  remind: "コメントする",
  downgrade: "格付を改める",
  takeOut: "取り下げる",
  mend: "修正する",
  submit: "提出に進む",
  logAttendance: "参加者数を記録",
  decide: "計上を判断する",
  addTitle: "件名を追加",
  retag: "分類を選ぶ",
  distinct: "別の取組",
  sessions: (count: number) => `${count}回分`,
  and: "と",
  returnedFor: "差戻しの理由：",
  said: { distinct: "別の取組として記録しました。", done: "対応済みにしました。" },
  refused: {
    "not-your-event": "どちらの取組も編集する権限がありません。主担当又は事務局に御連絡ください。",
    "same-event": "同じ取組が指定されています。",
  },
};

const en: typeof ja = {
  title: "Inbox",
  intro: "Events that wait for you, oldest first.",
  overview: "Counts",
  heap: heapText.en,
  note: {
    secret:
      "Confidentiality 3 cannot be kept in this system. Change what is written to what Confidentiality 2 allows and choose the classification again, or withdraw the event. Only its lead organizer and the secretariat read it.",
    "to-approve": "Submitted events. Check them, then approve or return them with a reason.",
    returned: "Events that were sent back. Read the comment, correct them and submit again.",
    stalled: `You submitted these ${STALLED_AFTER_DAYS} days ago or more, and nobody has approved or returned them. A comment on the page of the event asks those who decide.`,
    "draft-due": `Drafts that begin within ${DRAFT_DUE_DAYS} days, or have begun. Submit or withdraw them.`,
    "not-counted": "Sessions that are over without logged attendance, of the past year.",
    undecided:
      "Decide whether these are counted as the Task Force’s own. Totals count them as pending.",
    "one-language": "Events with a title in Japanese or English only.",
    "old-plan-tags":
      "Events whose tags the plan in force does not offer, for example after a date moved. Choose the tags again.",
    "double-entry":
      "Pairs alike in state, days and title. Withdraw one of the same event, or mark them as not duplicates.",
  },
  nothing: "Nothing waits for you.",
  nothingHere: "None.",
  readOnly: "Nothing waits for users in this role.",
  shown: (shown, total) => `${shown} of ${total} shown`,
  all: (total) => `Show all ${total}`,
  back: "Back to the whole inbox",
  settings: "Digest and substitutes",
  event: "Event",
  lead: "Lead organizer",
  action: "What to do",
  look: "Look at it",
  remind: "Comment",
  downgrade: "Change the classification",
  takeOut: "Withdraw",
  mend: "Correct it",
  submit: "Submit it",
  logAttendance: "Log attendance",
  decide: "Decide on counting",
  addTitle: "Add the title",
  retag: "Choose tags",
  distinct: "Not duplicates",
  sessions: (count) => (count === 1 ? "1 session" : `${count} sessions`),
  and: "and",
  returnedFor: "Returned because:",
  said: { distinct: "Marked as different events.", done: "Marked as done." },
  refused: {
    "not-your-event":
      "You may edit neither of the two events. Ask the lead organizer or the secretariat.",
    "same-event": "Both are the same event.",
  },
};

export const inboxText: Text<typeof ja> = { ja, en };
