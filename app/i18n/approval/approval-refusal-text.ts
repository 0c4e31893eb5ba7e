/** Why a step of approval is not taken. Pages of one event get the sentence alone. */
import type { StepRefusal } from "~/domain/approval/approval";
import type { DecisionRefusal } from "~/domain/counting/counting-decision";
import type { Text } from "~/i18n/text";

export type ApprovalRefusal =
  | StepRefusal
  | "event-withdrawn"
  | "changed-meanwhile"
  | DecisionRefusal
  | "event-unknown";

const ja: Record<ApprovalRefusal, string> = {
  "not-in-this-state": "この取組は、現在の状態ではこの手続を行えません。",
  "not-your-event": "この取組の手続を行えるのは、主担当と事務局です。",
  "not-an-approver": "承認・差戻しを行えるのは、主担当の承認者と事務局です。",
  "own-submission": "自分が提出した取組は、承認・差戻しできません。別の承認者か事務局が決めます。",
  "occurrence-of-another":
    "他の実施主体だけが受け持つ実施回を含むため、主担当の承認者は決められません。事務局が決めます。",
  "comment-missing": "コメントを入力してください。差戻しには、修正を求める点の記入が必要です。",
  "event-withdrawn": "取り下げられた取組は、手続を行えません。",
  "changed-meanwhile":
    "画面を開いた後に、取組が変更されました。現在の内容を確かめてから、もう一度行ってください。",
  "criterion-missing": "計上しない場合は、基準を選んでください。",
  "criterion-unknown": "選ばれた基準は、現在使われていません。選び直してください。",
  "event-unknown": "この取組は見つかりません。",
};

const en: Record<ApprovalRefusal, string> = {
  "not-in-this-state": "This step cannot be taken in the event's current state.",
  "not-your-event": "Only the lead organizer and the secretariat take this step.",
  "not-an-approver": "Only approvers of the lead organizer and the secretariat decide.",
  "own-submission":
    "You submitted this event yourself. Another approver or the secretariat decides on it.",
  "occurrence-of-another":
    "Another organizer alone hosts part of this event, so its lead cannot decide. The secretariat does.",
  "comment-missing": "Write a comment. A return must say what to change.",
  "event-withdrawn": "No step can be taken on a withdrawn event.",
  "changed-meanwhile":
    "The event has changed since you opened the page. Look at it as it stands now and try again.",
  "criterion-missing": "Say by which criterion the event is not counted.",
  "criterion-unknown": "This criterion is no longer offered. Choose another.",
  "event-unknown": "There is no such event.",
};

export const approvalRefusalText: Text<typeof ja> = { ja, en };
