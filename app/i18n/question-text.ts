/** What the address of a report or a question to the API can get wrong. */

import type { QuestionReason } from "~/domain/report-question";
import { LINE } from "~/domain/value/limits";
import type { Text } from "./text";

const reasonJa: Record<QuestionReason, string> = {
  unknown: "該当する値がありません",
  "not-a-place": "地名データにある町の番号、又は 41.85_-87.65 のような緯度と経度で指定してください",
  "not-a-year": "年度は2016から2100までの4桁で指定してください",
  "not-a-day": "2018-04-01の形式で、実在する日を指定してください",
  "day-out-of-range": "2016-04-01から2100-12-31までの日を指定してください",
  "from-after-to": "開始日が終了日より後になっています",
  "half-a-period": "開始日と終了日の両方を指定してください",
  "too-long": `${LINE}文字以内にしてください`,
  unreadable: "読み取れない文字（制御文字など）が含まれています",
  "no-words": "文字又は数字を含む語を指定してください",
  "unknown-parameter": "この名前の条件はありません",
  "given-twice": "同じ条件が2回指定されています",
  "year-beside-days": "年度と日付のどちらか一方を指定してください",
  "too-many-rows": "月別・四半期別は120行までです。期間を短くしてください",
  "period-missing": "期間を、年度又は開始日と終了日で指定してください",
};
const reasonEn: Record<QuestionReason, string> = {
  unknown: "there is no such value",
  "not-a-place":
    "give the number of a town in the gazetteer, or latitude and longitude such as 41.85_-87.65",
  "not-a-year": "give a fiscal year from 2016 to 2100 in four digits",
  "not-a-day": "give a day that exists, written like 2018-04-01",
  "day-out-of-range": "give a day between 2016-04-01 and 2100-12-31",
  "from-after-to": "the first day comes after the last day",
  "half-a-period": "give both the first and the last day",
  "too-long": `give at most ${LINE} characters`,
  unreadable: "it has characters that cannot be read, such as control characters",
  "no-words": "give a word with a letter or a digit in it",
  "unknown-parameter": "there is no parameter of this name",
  "given-twice": "it is given more than once",
  "year-beside-days": "give either a fiscal year or days, not both",
  "too-many-rows": "a table by month or quarter has at most 120 rows: give a shorter period",
  "period-missing": "give a period: a fiscal year, or a first and a last day",
};

const ja = { reason: reasonJa };
const en: typeof ja = { reason: reasonEn };

export const questionText: Text<typeof ja> = { ja, en };
