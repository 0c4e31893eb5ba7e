/** Why something typed into the form of an event is refused: one sentence per reason of the domain and the form. */

import type { EventForm } from "~/domain/counting/event-form";
import type { RoughDayRefusal } from "~/domain/day/rough-day";
import type { TypedTimeRefusal } from "~/domain/day/typed-time";
import type { OccurrenceProblem } from "~/domain/entry/occurrence-problems";
import type { Language } from "~/domain/value/language";
import { LINE, MAX_PARTNERS, MAX_PLACEMENTS, MAX_STOPS, PARAGRAPH } from "~/domain/value/limits";
import type { TypedTextRefusal } from "~/domain/value/typed-text";
import type { WholeNumberRefusal } from "~/domain/value/whole-number";
import { groupDigits } from "~/domain/value/whole-number";
import { keptInText } from "~/i18n/event/kept-in-text";
import { boxLabel } from "./event-box-label";

type Reason =
  | RoughDayRefusal
  | TypedTextRefusal
  | WholeNumberRefusal
  | "required"
  | "unknown"
  | "title-missing"
  | "occurrence-missing"
  | "too-many"
  | "day-out-of-range"
  | "ends-before-start"
  | "ends-before-it-starts"
  | TypedTimeRefusal
  | "time-begins-next-day"
  | "zone-undecided"
  | "time-does-not-exist"
  | "time-comes-twice"
  | "time-needs-exact-day"
  | "zone-unknown"
  | "place-unknown"
  | "site-unknown"
  | "state-missing"
  | "states-missing"
  | "reach-twice"
  | "plan-undecided"
  | "classification-too-high"
  | OccurrenceProblem["reason"];

const ja: Record<Reason, string> = {
  required: "入力してください。",
  unknown: "選択肢にない値です。選び直してください。",
  "title-missing": "和文と英文の少なくとも一方に件名を入力してください。",
  "occurrence-missing": "少なくとも1件入力してください。",
  "too-many": `件数が多すぎます。訪問先は${MAX_STOPS}か所、出稿は${MAX_PLACEMENTS}件、連携団体は${MAX_PARTNERS}団体までです。`,
  unreadable: "制御文字など、使えない文字が含まれています。入力し直してください。",
  "too-long": `長すぎます。件名・名称は${LINE}字、本文は${groupDigits(PARAGRAPH)}字までです。`,
  "number-empty": "数値を入力してください。",
  "number-malformed": "数値を読み取れません。整数で入力してください（例：1,200）。",
  "number-negative": "0以上の数値を入力してください。",
  "number-fractional": "小数は入力できません。整数で入力してください。",
  "number-too-large": "数値が大きすぎます。桁を確認してください。",
  "day-empty": "日付を入力してください。",
  "day-malformed": "日付を読み取れません。例：2026-06-10、令和8年6月10日",
  "day-ambiguous": "月と日の順が分かりません。例：2026-04-01、2026年4月1日",
  "day-does-not-exist": "存在しない日付です。",
  "era-does-not-hold-day": "その元号にない日付です。",
  "weekday-does-not-match": "日付と曜日が合っていません。",
  "month-malformed": "月を読み取れません。例：2026-06、令和8年6月",
  "quarter-malformed": "四半期を読み取れません。例：2026-Q2（4〜6月）",
  "fiscal-year-malformed": "年度を読み取れません。例：令和8年度、FY2026",
  "day-out-of-range": "2017年3月1日から2100年12月31日までの日付を入力してください。",
  "ends-before-start": "終わりが始まりより前になっています。どちらかを修正してください。",
  "ends-before-it-starts":
    "終了時刻が開始時刻より前になっています。翌日に終わる場合は、終了日に翌日を入力してください。",
  "time-malformed": "時刻を読み取れません。例：14:00、14時30分、午後2時",
  "time-ambiguous":
    "どの時刻か判断できません。24時間制で入力し、翌日に終わる場合は終了日に翌日を入力してください。例：12:00、0:00",
  "time-begins-next-day":
    "24時以降に始まる場合は、開始日に翌日、開始時刻に0時からの時刻を入力してください。",
  "zone-undecided":
    "この州・地域には時間帯が複数あります。時間帯を選ぶか、地名を候補から選んでください。",
  "time-does-not-exist":
    "その時刻は存在しません（夏時間への切替えで時計が1時間進みます）。別の時刻を入力してください。",
  "time-comes-twice": "その時刻は2回あります。どちらかを選んでください。",
  "time-needs-exact-day": "時刻を入力するには、日付を日まで確定してください。",
  "zone-unknown": "時間帯を選び直してください。",
  "place-unknown": "候補にない地名です。もう一度検索してください。",
  "site-unknown": "登録されていない拠点か、取り下げられた拠点です。選び直してください。",
  "state-missing": "州・地域を選ぶか、地名を候補から選んでください。",
  "states-missing": "対象の州・地域を選ぶか、「全米」にしてください。",
  "reach-twice": "同じ指標が重なっています。予定・実績ごとに一つにしてください。",
  "plan-undecided": "行動計画を選んでください。",
  "classification-too-high": keptInText.ja.refused,
  "held-not-begun":
    "実施状況が「実施済み」の実施回を、まだ始まっていない日時（現地時間）にはできません。日時を確かめるか、先に実施状況を「予定」に戻してください。",
  "host-not-on-event":
    "この取組の主担当でも共催でもない実施主体が選ばれています。共催の実施主体に加えるか、この実施回から外してください。",
};

const en: Record<Reason, string> = {
  required: "Please fill this in.",
  unknown: "This is not one of the choices. Choose again.",
  "title-missing": "Type a title in at least one language.",
  "occurrence-missing": "Enter at least one.",
  "too-many": `There are too many: at most ${MAX_STOPS} stops, ${MAX_PLACEMENTS} placements and ${MAX_PARTNERS} partners.`,
  unreadable:
    "This contains characters that cannot be used, such as control characters. Type it again.",
  "too-long": `This is too long: names take ${LINE} characters, texts ${groupDigits(PARAGRAPH)}.`,
  "number-empty": "Type a number.",
  "number-malformed": "The number cannot be read. Type a whole number, such as 1,200.",
  "number-negative": "Type 0 or more.",
  "number-fractional": "Type a whole number, without decimals.",
  "number-too-large": "The number is too large. Check its digits.",
  "day-empty": "Type a day.",
  "day-malformed": "The day cannot be read. For example: 2026-06-10",
  "day-ambiguous": "This may mean two days. For example: 2026-04-01, April 1, 2026",
  "day-does-not-exist": "There is no such day.",
  "era-does-not-hold-day": "That era does not have this day.",
  "weekday-does-not-match": "The day and its weekday do not match.",
  "month-malformed": "The month cannot be read. For example: 2026-06",
  "quarter-malformed": "The quarter cannot be read. For example: 2026-Q2 (April to June)",
  "fiscal-year-malformed": "The fiscal year cannot be read. For example: FY2026",
  "day-out-of-range": "Type a day from March 1, 2017 to December 31, 2100.",
  "ends-before-start": "The end is before the start. Correct one of them.",
  "ends-before-it-starts":
    "It ends before it starts. Where it ends on the next day, type that day as the last one.",
  "time-malformed": "The time cannot be read. For example: 14:00, 2:00 PM",
  "time-ambiguous":
    "This may mean two times. Type it on the 24-hour clock, such as 12:00 or 0:00; where it ends on the next day, type that day as the last one.",
  "time-begins-next-day":
    "What begins at midnight or later begins on the next day: type that day, and the time from 0:00.",
  "zone-undecided":
    "This state has more than one time zone. Choose the zone, or choose the town from the list.",
  "time-does-not-exist":
    "There is no such time: clocks go forward an hour for daylight saving time.",
  "time-comes-twice": "This time comes twice. Choose which one.",
  "time-needs-exact-day": "A time needs an exact day.",
  "zone-unknown": "Choose the time zone again.",
  "place-unknown": "That town is not in the list. Search again.",
  "site-unknown": "This site is not in the register, or was withdrawn. Choose another.",
  "state-missing": "Choose the state, or a town from the list.",
  "states-missing": "Choose the states, or nationwide.",
  "reach-twice": "This measure is there twice. Give one figure each for planned and actual.",
  "plan-undecided": "Choose the action plan.",
  "classification-too-high": keptInText.en.refused,
  "held-not-begun":
    "This is marked as held, so it cannot begin in the future (local time). Check the day and time, or set its outcome back to scheduled first.",
  "host-not-on-event":
    "An organizer is chosen here that is neither the lead nor a co-organizer of the event. Add it to the event, or take it off this occurrence.",
};

const TEXT: Record<Language, Partial<Record<string, string>>> = { ja, en };

/** A reason without a sentence of its own reads as something that must be chosen again. */
export function refusalText(reason: string, language: Language): string {
  return TEXT[language][reason] ?? TEXT[language].unknown ?? reason;
}

/**
 * The sentences of the reasons and the names of the boxes in the errors of a form: sent along with them, so that
 * the browser needs no list of either.
 */
export function refusalWords(
  errors: Record<string, string[]>,
  form: EventForm,
  language: Language,
) {
  const reasons = [...new Set(Object.values(errors).flat())];
  return {
    messages: Object.fromEntries(reasons.map((reason) => [reason, refusalText(reason, language)])),
    labels: Object.fromEntries(
      Object.keys(errors).map((name) => [name, boxLabel(name, form, language)]),
    ),
  };
}
