/** Why a row of organisations, or of contacts with offices, is asked or refused in an import. P35, P83, P84 */
import { LINE, PARAGRAPH, PERSON_NAME } from "~/domain/value/limits";
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "../text";

const ja = {
  required: "入力が必要です。",
  "name-missing": "和文と英文の名称の少なくとも一方が必要です。",
  "too-long": `長すぎます。名称などは${LINE}字、氏名は${PERSON_NAME}字、備考・メモは${groupDigits(PARAGRAPH)}字までです。`,
  "not-kana": "読みは、ひらがな又はカタカナで入力してください。",
  "not-a-web-address": "https:// から始まるアドレスではありません。",
  "parent-unknown":
    "この名称の団体・企業は、登録にもこのファイルにもないか、複数あります。登録されている名称、又は番号（#12 など）で示してください。",
  "parent-in-file": "親会社は、このファイルの別の行で登録します。",
  "secretariat-only": "名称の公表を確認できるのは、事務局だけです。",
  "several-of-this-name": "この名称の団体・企業が複数登録されています。",
  "likely-the-same": "名称の似た団体・企業が登録されています。",
  "day-malformed": "日付を読み取れません（例：2026-05-01、2026年5月、2026年度）。",
  "day-out-of-range": "2017年3月より前の日付です。",
  "day-to-come": "面会した日が、まだ先の日付です。",
};

const en: typeof ja = {
  required: "Something is needed here.",
  "name-missing": "A name in Japanese or English is needed.",
  "too-long": `This is too long: names of organizations take ${LINE} characters, of people ${PERSON_NAME}, notes ${groupDigits(PARAGRAPH)}.`,
  "not-kana": "A reading is written in hiragana or katakana.",
  "not-a-web-address": "This is not an address that begins with https://",
  "parent-unknown":
    "No organization in the register or the file has this name, or several have it. Give a name as it is registered, or a number (#12).",
  "parent-in-file": "Another row of this file registers the parent.",
  "secretariat-only": "Only the secretariat confirms that an organization may be named.",
  "several-of-this-name": "Several organizations of this name are registered.",
  "likely-the-same": "Organizations of a similar name are registered.",
  "day-malformed": "This is not a day (such as 2026-05-01, May 2026 or FY2026).",
  "day-out-of-range": "This day is before March 2017.",
  "day-to-come": "The day of the meeting is still to come.",
};

export const organisationRowText: Text<typeof ja> = { ja, en };
