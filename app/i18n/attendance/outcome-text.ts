/** The outcome of an occurrence: its names, the page that changes it, what is refused. */

import type { OutcomeChange, OutcomeRefusal } from "~/domain/attendance/outcome-change";
import type { OutcomeProblem } from "~/domain/attendance/outcome-entry";
import type { Outcome } from "~/domain/counting/occurrence";
import type { LocalTimeRefusal } from "~/domain/day/local-time";
import type { DayRefusal } from "~/domain/day/parse-day";
import type { Text } from "../text";

const outcomeJa: Record<Outcome, string> = {
  scheduled: "予定",
  held: "実施済み",
  cancelled: "中止",
  postponed: "延期",
};
const outcomeEn: Record<Outcome, string> = {
  scheduled: "Scheduled",
  held: "Held",
  cancelled: "Canceled",
  postponed: "Postponed",
};

const changeJa: Record<OutcomeChange, string> = {
  hold: "実施済みにする",
  cancel: "中止する",
  postpone: "延期する",
  undo: "予定に戻す",
};
const changeEn: Record<OutcomeChange, string> = {
  hold: "Mark it as held",
  cancel: "Cancel it",
  postpone: "Postpone it",
  undo: "Set it back to scheduled",
};

const effectJa: Record<OutcomeChange, string> = {
  hold: "実施件数に入ります。参加者数は続けて記録できます。",
  cancel: "どの集計にも入りません。理由と、既にある記録は残ります。",
  postpone: "元の日程は理由とともに残り、新しい日程が別の実施回になります。",
  undo: "実施・中止・延期を取り消します。既にある記録は残り、実施済みにすると再び集計に入ります。延期の際に作られた新しい日程は残ります。",
};
const effectEn: Record<OutcomeChange, string> = {
  hold: "It then counts as held. You can log attendance next.",
  cancel: "It then counts nowhere. The reason and what was recorded are kept.",
  postpone: "The old date is kept with its reason; the new date becomes an occurrence of its own.",
  undo: "Undoes “held”, “canceled” or “postponed”. What was recorded is kept and counts again once it is held. A new date made when it was postponed stays.",
};

const dayJa: Record<DayRefusal, string> = {
  "day-empty": "日付を入力してください。",
  "day-malformed": "日付として読み取れません（例：2026-05-13、令和8年5月13日）。",
  "day-does-not-exist": "存在しない日付です。",
  "era-does-not-hold-day": "元号と日付が合いません。",
  "weekday-does-not-match": "曜日と日付が合いません。",
};
const dayEn: Record<DayRefusal, string> = {
  "day-empty": "Give a day.",
  "day-malformed": "This cannot be read as a day (example: 2026-05-13).",
  "day-does-not-exist": "There is no such day.",
  "era-does-not-hold-day": "The day does not lie in that era.",
  "weekday-does-not-match": "The weekday does not match the day.",
};

const timeJa: Record<LocalTimeRefusal, string> = {
  "time-does-not-exist": "夏時間への切替えのため、この日にこの時刻は存在しません。",
  "zone-unknown": "現地の時間帯が分からないため、時刻を登録できません。",
  "time-malformed": "時刻として読み取れません（例：14:30）。",
};
const timeEn: Record<LocalTimeRefusal, string> = {
  "time-does-not-exist": "Clocks go forward on this day, so this time does not exist.",
  "zone-unknown": "The local zone is not known, so no time can be given.",
  "time-malformed": "This cannot be read as a time (example: 14:30).",
};

const problemJa: Record<OutcomeProblem, string> = {
  ...dayJa,
  ...timeJa,
  "day-out-of-range": "2017年3月1日から2100年12月31日までの日付を入力してください。",
  "ends-before-start": "終了日が開始日より前になっています。",
  "same-date": "元の日程と同じです。新しい日付を入力してください。",
  "time-comes-twice": "夏時間の終わりのため、この時刻は2回あります。どちらかを選んでください。",
  "ends-before-it-starts": "終了時刻は開始時刻より後にしてください。",
  "time-without-start": "終了時刻だけは登録できません。開始時刻も入力してください。",
  "change-unknown": "どう変更するかを選んでください。",
  "reason-required": "理由を入力してください。",
  "too-long": "長すぎます。短くしてください。",
  unreadable: "使用できない文字（制御文字など）が含まれています。入力し直してください。",
};
const problemEn: Record<OutcomeProblem, string> = {
  ...dayEn,
  ...timeEn,
  "day-out-of-range": "Give a day from Mar 1, 2017 to Dec 31, 2100.",
  "ends-before-start": "The last day is before the first.",
  "same-date": "This is the date it already has. Give the new one.",
  "time-comes-twice":
    "Clocks go back on this day, so this time comes twice. Choose which one is meant.",
  "ends-before-it-starts": "The end must be after the start.",
  "time-without-start": "An end needs a start time too.",
  "change-unknown": "Choose what to change.",
  "reason-required": "Give the reason.",
  "too-long": "This is too long. Shorten it.",
  unreadable:
    "This contains characters that cannot be used, such as control characters. Type it again.",
};

const refusalJa: Record<OutcomeRefusal, string> = {
  "event-withdrawn": "この取組は取り下げられているため、変更できません。",
  "not-begun": "まだ始まっていないため（現地時間）、実施済みにはできません。",
  "already-scheduled": "既に「予定」です。",
  "already-held": "既に「実施済み」です。変更するには、まず予定に戻してください。",
  "is-cancelled": "既に「中止」です。変更するには、まず予定に戻してください。",
  "is-postponed": "既に「延期」です。変更するには、まず予定に戻してください。",
};
const refusalEn: Record<OutcomeRefusal, string> = {
  "event-withdrawn": "This event has been withdrawn. Nothing can be changed.",
  "not-begun": "It has not begun yet (local time), so it cannot have been held.",
  "already-scheduled": "It is already scheduled.",
  "already-held": "It is already held. Set it back to scheduled first.",
  "is-cancelled": "It is already canceled. Set it back to scheduled first.",
  "is-postponed": "It is already postponed. Set it back to scheduled first.",
};

const ja = {
  outcome: outcomeJa,
  title: "実施状況の変更",
  backToEvent: "取組に戻る",
  current: "現在の実施状況",
  since: (reason: string) => `理由：${reason}`,
  change: "変更",
  changeName: changeJa,
  effect: effectJa,
  reason: "理由",
  reasonHint: "履歴に残り、取組のページに表示されます。",
  newDate: "新しい日程",
  dateNotFixed: "新しい日付は未定",
  dateNotFixedHint: "日付が決まったら、取組の編集で実施回を追加してください。",
  firstDay: "開始日",
  lastDay: "終了日",
  startTime: "開始時刻（現地）",
  endTime: "終了時刻（現地）",
  optional: "任意",
  which: "どちらの時刻か",
  earlier: "先の方（夏時間）",
  later: "後の方（標準時）",
  save: "変更する",
  problemsTitle: "入力内容を確認してください",
  problem: problemJa,
  refusal: refusalJa,
  forbidden: "変更できるのは、主担当、この実施回を受け持つ共催の実施主体及び事務局です。",
  nothingPossible: "今できる変更はありません。",
  logNext: "参加者数を記録する",
};

const en: typeof ja = {
  outcome: outcomeEn,
  title: "Change the outcome",
  backToEvent: "Back to the event",
  current: "Outcome now",
  since: (reason) => `Reason: ${reason}`,
  change: "Change",
  changeName: changeEn,
  effect: effectEn,
  reason: "Reason",
  reasonHint: "Kept in the history and shown on the event’s page.",
  newDate: "New date",
  dateNotFixed: "The new date is not fixed yet",
  dateNotFixedHint: "Once it is, add the occurrence by editing the event.",
  firstDay: "First day",
  lastDay: "Last day",
  startTime: "Start (local time)",
  endTime: "End (local time)",
  optional: "optional",
  which: "Which of the two",
  earlier: "The earlier (daylight time)",
  later: "The later (standard time)",
  save: "Change",
  problemsTitle: "Please check what you typed",
  problem: problemEn,
  refusal: refusalEn,
  forbidden:
    "The lead organizer, a co-organizer that hosts this occurrence and the secretariat can change it.",
  nothingPossible: "There is nothing to change now.",
  logNext: "Log attendance",
};

export const outcomeText: Text<typeof ja> = { ja, en };
