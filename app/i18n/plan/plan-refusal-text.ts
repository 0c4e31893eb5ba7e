/** Why a box of a form about the action plan is refused, beside what only these forms know. */

import type { DayRefusal } from "~/domain/day/parse-day";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import type { TypedTextRefusal } from "~/domain/value/typed-text";
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "~/i18n/text";

const ja: Record<DayRefusal | TypedTextRefusal | "required", string> = {
  required: "入力してください。",
  unreadable: "制御文字など、使えない文字が含まれています。入力し直してください。",
  "too-long": `長すぎます。${LINE}字（備考は${groupDigits(PARAGRAPH)}字）までです。`,
  "day-empty": "日付を入力してください。",
  "day-malformed": "日付を読み取れません。例：2027-04-01、令和9年4月1日",
  "day-ambiguous": "月と日の順が分かりません。例：2027-04-01、2027年4月1日",
  "day-does-not-exist": "存在しない日付です。",
  "era-does-not-hold-day": "その元号にない日付です。",
  "weekday-does-not-match": "日付と曜日が合っていません。",
};
const en: typeof ja = {
  required: "Please fill this in.",
  unreadable:
    "This contains characters that cannot be used, such as control characters. Type it again.",
  "too-long": `This is too long: at most ${LINE} characters, ${groupDigits(PARAGRAPH)} in a note.`,
  "day-empty": "Enter a day.",
  "day-malformed": "This is not read as a day. Write it as 2027-04-01.",
  "day-ambiguous": "This may mean two days. Write it as 2027-04-01.",
  "day-does-not-exist": "There is no such day.",
  "era-does-not-hold-day": "The era has no such day.",
  "weekday-does-not-match": "The weekday does not fit the day.",
};

export const planRefusalText: Text<typeof ja> = { ja, en };
