/** Approval of an event: where it stands, what may be done, what was said, who may take which step. */
import type { ApprovalStep, StepRefusal } from "~/domain/approval";
import type { Text } from "./text";

type Refusal = StepRefusal | "event-withdrawn" | "changed-meanwhile" | "event-unknown";

const refusedJa: Record<Refusal, string> = {
  "not-in-this-state": "この取組は、現在の状態ではこの手続を行えません。",
  "not-your-event": "この取組の手続を行えるのは、主担当と事務局です。",
  "not-an-approver": "承認・差戻しを行えるのは、主担当の承認者と事務局です。",
  "own-submission": "自分が提出した取組は、承認・差戻しできません。別の承認者か事務局が決めます。",
  "occurrence-of-another":
    "他の実施主体だけが受け持つ実施回を含むため、主担当の承認者は決められません。事務局が決めます。",
  "comment-missing": "コメントを入力してください。差戻しには、直してほしい点の記入が必要です。",
  "event-withdrawn": "取り下げられた取組は、手続を行えません。",
  "changed-meanwhile":
    "画面を開いた後に、取組が変更されました。現在の内容を確かめてから、もう一度行ってください。",
  "event-unknown": "この取組は見つかりません。",
};

const refusedEn: Record<Refusal, string> = {
  "not-in-this-state": "This step cannot be taken in the event's present state.",
  "not-your-event": "Only the lead organiser and the secretariat take this step.",
  "not-an-approver": "Only approvers of the lead organiser and the secretariat decide.",
  "own-submission":
    "You submitted this event yourself. Another approver or the secretariat decides on it.",
  "occurrence-of-another":
    "Another organiser alone hosts part of this event, so its lead cannot decide. The secretariat does.",
  "comment-missing": "Write a comment. A return must say what to change.",
  "event-withdrawn": "A withdrawn event takes no step.",
  "changed-meanwhile":
    "The event has changed since you opened the page. Look at it as it stands now and try again.",
  "event-unknown": "There is no such event.",
};

const didJa: Record<ApprovalStep, string> = {
  submit: "提出",
  return: "差戻し",
  approve: "承認",
  resubmit: "変更に伴う再提出",
};
const didEn: Record<ApprovalStep, string> = {
  submit: "Submitted",
  return: "Returned",
  approve: "Approved",
  resubmit: "Submitted again by a change",
};

const ja = {
  title: "承認",
  stepsLink: "承認の手順",
  hidden:
    "下書きです。主担当・共催と事務局だけが閲覧でき、集計には入りません。提出すると、全員が閲覧でき、承認を受けられます。",
  draft: "下書きです。実施済みのため、全員が閲覧できます。",
  submitted: (name: string, at: string) => `承認待ちです（提出：${name}　${at}）。`,
  submittedUnsigned: "承認待ちです。",
  returned: "差し戻されました。コメントを確かめ、直してから、もう一度提出してください。",
  approved: "承認済みです。日程・場所・訪問先・費用・分類を変更すると、再び承認が必要になります。",
  inPlaceOf: (name: string) => `${name}の代理として決められます。`,
  stops: (names: string) => `他の実施主体が受け持つ実施回：${names}`,
  stop: (number: number, place: string | null, hosts: string) =>
    `${number}番目${place === null ? "" : `「${place}」`}（${hosts}）`,
  separator: "、",
  do: { submit: "提出する", return: "差し戻す", approve: "承認する", comment: "コメントする" },
  comment: "コメント",
  commentHint: { return: "差戻しには必須です。", plain: "任意" },
  thread: "経過",
  did: didJa,
  said: "コメント",
  by: (name: string, at: string) => `${name}　${at}`,
  byInPlaceOf: (name: string, absent: string, at: string) => `${name}（${absent}の代理）　${at}`,
  system: "システム",
  refused: refusedJa,
  list: {
    choose: (title: string) => `「${title}」を承認の対象に選ぶ`,
    chooseShort: "承認する",
    hint: (count: number) => `この一覧のうち、あなたが承認できる取組は${count}件です。`,
    approve: "選んだ取組を承認",
    ownSubmission: "自分が提出",
    ofAnother: (stops: string) => `事務局が決定：${stops}`,
  },
  results: {
    title: "まとめて承認した結果",
    sum: (approved: number, all: number) => `${all}件中${approved}件を承認しました。`,
    none: "取組が選ばれていません。一覧で取組を選んでから、承認してください。",
    event: "取組",
    result: "結果",
    approved: "承認しました",
    refused: "承認していません",
    unnamed: (id: number) => `取組 ${id}`,
    back: "一覧に戻る",
  },
  steps: {
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
      approver: "主担当の承認者（不在の間はその代理者）、事務局",
      register: "承認後に内容を変更したとき、自動的に行われます。変更した人が提出者になります",
    },
    rulesTitle: "きまり",
    rules: [
      "自分が提出した取組は、自分では承認・差戻しできません。代理者は、本人と代理される承認者のどちらが提出した取組も決められません。",
      "他の実施主体だけが受け持つ訪問先・実施回を含む取組は、主担当の承認者ではなく、事務局が決めます。",
      "承認者は、内容を直して、そのまま承認できます（「この変更で承認する」）。",
      "承認後に、日程、場所、訪問先・出稿とその順序・受持ち、費用、分類又は主担当を変更すると、提出済みに戻ります。件名、内容、成果、会場、時刻、備考などの文言の変更では戻りません。",
      "下書きは、主担当・共催と事務局だけが閲覧でき、一覧・地図・集計に入りません。実施した取組は、承認の有無にかかわらず集計に入ります。",
      "取り下げた取組は、取下げを取り消すまで、手続を行えません。",
      "一覧からまとめて承認するときも、1件ずつ確かめます。承認できなかった取組は、理由とともに表示します。",
    ],
  },
};

const en: typeof ja = {
  title: "Approval",
  stepsLink: "How approval works",
  hidden:
    "This is a draft. Only its organisers and the secretariat read it, and it is in no total. Once submitted, everybody reads it and it can be approved.",
  draft: "This is a draft. Everybody reads it, because part of it was held.",
  submitted: (name, at) => `Waiting for approval (submitted by ${name}, ${at}).`,
  submittedUnsigned: "Waiting for approval.",
  returned: "This event was returned. Read the comment, change what it asks for and submit again.",
  approved:
    "Approved. A change of days, places, stops, cost or tags makes another approval necessary.",
  inPlaceOf: (name) => `You decide in place of ${name}.`,
  stops: (names) => `Hosted by another organiser: ${names}`,
  stop: (number, place, hosts) => `no. ${number}${place === null ? "" : ` ${place}`} (${hosts})`,
  separator: "; ",
  do: { submit: "Submit", return: "Return", approve: "Approve", comment: "Comment" },
  comment: "Comment",
  commentHint: { return: "Needed for a return.", plain: "Optional" },
  thread: "What happened so far",
  did: didEn,
  said: "Comment",
  by: (name, at) => `${name}, ${at}`,
  byInPlaceOf: (name, absent, at) => `${name} in place of ${absent}, ${at}`,
  system: "the system",
  refused: refusedEn,
  list: {
    choose: (title) => `Choose “${title}” for approval`,
    chooseShort: "Approve",
    hint: (count) =>
      count === 1
        ? "You can approve 1 event of this list."
        : `You can approve ${count} events of this list.`,
    approve: "Approve the chosen events",
    ownSubmission: "Submitted by you",
    ofAnother: (stops) => `For the secretariat: ${stops}`,
  },
  results: {
    title: "Result of the approval",
    sum: (approved, all) => `${approved} of ${all} events approved.`,
    none: "No event was chosen. Choose events in the list, then approve.",
    event: "Event",
    result: "Result",
    approved: "Approved",
    refused: "Not approved",
    unnamed: (id) => `Event ${id}`,
    back: "Back to the list",
  },
  steps: {
    title: "How approval works",
    intro:
      "The plan of an event is submitted and approved. Approval is apart from its outcome (scheduled, held, cancelled, postponed).",
    step: "Step",
    from: "Possible when",
    to: "State afterwards",
    by: "Who takes it",
    comment: "Comment",
    commentNeeded: "Needed",
    commentFree: "Optional",
    who: {
      editor: "Whoever may edit the event: editors of the lead organiser, the secretariat",
      approver: "Approvers of the lead organiser, their substitutes, the secretariat",
      register:
        "Taken by itself when an approved event is changed; who changes it is the submitter",
    },
    rulesTitle: "Rules",
    rules: [
      "Nobody decides on the own submission. A substitute decides neither on the own nor on the absent approver's.",
      "An event with stops or sessions that another organiser alone hosts is decided by the secretariat, not by approvers of its lead.",
      "An approver may change an event and approve it in one step (“Approve with this change”).",
      "After approval, a change of days, places, stops or placements with their order and hosts, cost, tags or the lead returns the event to submitted. Changes of wording do not: title, summary, results, venue, times of day, notes.",
      "A draft is read by its organisers and the secretariat alone and is in no list, map or total. What was held counts whether or not it was approved.",
      "A withdrawn event takes no step until it is restored.",
      "Events approved together from the list are checked one by one. Those not approved are shown with the reason.",
    ],
  },
};

export const approvalText: Text<typeof ja> = { ja, en };
