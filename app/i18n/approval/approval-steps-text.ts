/** The page that explains approval: who may take which step, and the rules beside it. */
import type { Text } from "~/i18n/text";

const ja = {
  title: "承認の手順",
  intro:
    "取組の計画は、提出し、承認を受けます。承認は、実施状況（予定・実施・中止・延期）とは別のものです。",
  step: "手続",
  from: "行える状態",
  to: "行った後の状態",
  by: "行う人",
  comment: "コメント",
  commentNeeded: "必須",
  commentFree: "任意",
  who: {
    editor: "取組を編集できる人（主担当の編集者、事務局）",
    approver: "主担当の承認者（不在の間はその代行者）、事務局",
    register: "承認後に内容を変更したとき、自動的に行われます。変更した人が提出者になります",
  },
  rulesTitle: "留意事項",
  rules: [
    "自分が提出した取組は、自分では承認・差戻しできません。代行者は、本人と代行される承認者のどちらが提出した取組も決められません。",
    "他の実施主体だけが受け持つ訪問先・実施回を含む取組は、主担当の承認者ではなく、事務局が決めます。",
    "承認者は、内容を修正して、そのまま承認できます（「この変更で承認する」）。",
    "承認後に、日程、場所、訪問先・出稿とその順序・受持ち、費用、分類又は主担当を変更すると、提出済みに戻ります。件名、内容、成果、会場、時刻、備考などの文言の変更では戻りません。",
    "下書きは、主担当・共催と事務局だけが閲覧でき、一覧・地図・集計に入りません。実施した取組は、承認の有無にかかわらず集計に入ります。",
    "取り下げた取組は、取下げを取り消すまで、手続を行えません。",
    "一覧からまとめて承認するときも、1件ずつ確かめます。承認できなかった取組は、理由とともに表示します。",
  ],
};

const en: typeof ja = {
  title: "How approval works",
  intro:
    "The plan of an event is submitted and approved. Approval is apart from its outcome (scheduled, held, canceled, postponed).",
  step: "Step",
  from: "Possible when",
  to: "State afterwards",
  by: "Who takes it",
  comment: "Comment",
  commentNeeded: "Needed",
  commentFree: "Optional",
  who: {
    editor: "Whoever may edit the event: editors of the lead organizer, the secretariat",
    approver: "Approvers of the lead organizer, their substitutes, the secretariat",
    register: "Taken by itself when an approved event is changed; who changes it is the submitter",
  },
  rulesTitle: "Rules",
  rules: [
    "Nobody decides on their own submission. Substitutes decide neither on their own submissions nor on those of the approver they stand in for.",
    "An event with stops or sessions that another organizer alone hosts is decided by the secretariat, not by approvers of its lead.",
    "An approver may change an event and approve it in one step (“Approve with this change”).",
    "After approval, a change of days, places, stops or placements with their order and hosts, cost, tags or the lead returns the event to submitted. Changes of wording do not: title, summary, results, venue, times of day, notes.",
    "A draft is read by its organizers and the secretariat alone and is in no list, map or total. What was held counts whether or not it was approved.",
    "No step can be taken on a withdrawn event until it is restored.",
    "Events approved together from the list are checked one by one. Those not approved are shown with the reason.",
  ],
};

export const approvalStepsText: Text<typeof ja> = { ja, en };
