/**
 * Why a row of an import is asked, left out, refused or told about: words of the engine, and of every kind. The importer
 * of a kind adds its own reasons here, or has a text of its own in `i18n/import-reason`.
 */
import { importEventText } from "./import-event-text";
import type { Text } from "./text";

const ja = {
  ...importEventText.ja,
  note: "注記の行です。",
  total: "合計の行です。",
  "cells-missing": "セルの数が見出しより少ない行です。",
  "cells-beyond": "見出しのない列に値があります。",
  unreadable: "読み取れない文字（制御文字など）が含まれています。",
  "formula-uncalculated": "計算されていない数式です。",
  "key-twice": "同じものを示す行がほかにもあります。どちらも取り込みません。",
  "not-yours": "この行を取り込む権限がありません。",
  "nothing-said": "値がありません。",
  "there-meanwhile": "確認の後に、同じものが登録されました。",
  "gone-meanwhile": "確認の後に、登録がなくなりました。",
  "changed-meanwhile": "確認の後に、登録の内容が変わりました。",
  "not-written": "登録できませんでした。管理者に連絡してください。",
  cancelled: "取込みを中止したため、登録していません。",
  "not-allowed-any-more": "取り込んだ人の権限がなくなったため、登録していません。",
  failed: "取込みを続けられなかったため、登録していません。",
  "edited-since": "取込みの後に変更されたため、取り消していません。",
  "in-use": "ほかの登録で使われているため、取り消していません。",
  unknown: "登録されていない名称です。",
  ambiguous: "当てはまるものが二つ以上あります。",
  "other-year": "別の年度の行です。",
  "year-malformed": "年度として読み取れません（例：2026、令和8年度）。",
  "era-does-not-hold-year": "その元号にない年です。",
  "number-empty": "数値がありません。",
  "number-malformed": "数値として読み取れません。",
  "number-negative": "0以上の数値ではありません。",
  "number-fractional": "整数ではありません。",
  "number-too-large": "数値が大きすぎます。",
};

const en: typeof ja = {
  ...importEventText.en,
  note: "This row is a note.",
  total: "This row is a total.",
  "cells-missing": "The row has fewer cells than its headings.",
  "cells-beyond": "There is text beyond the last heading.",
  unreadable: "It has characters that cannot be read, such as control characters.",
  "formula-uncalculated": "This is a formula that was never calculated.",
  "key-twice": "Another row is about the same thing. Neither is imported.",
  "not-yours": "You do not have permission to import this row.",
  "nothing-said": "There is no value.",
  "there-meanwhile": "The same was registered after the preview.",
  "gone-meanwhile": "What was registered is gone since the preview.",
  "changed-meanwhile": "What was registered has changed since the preview.",
  "not-written": "It could not be written. Please tell your administrator.",
  cancelled: "Not written: the import was stopped.",
  "not-allowed-any-more": "Not written: whoever imported it no longer has permission.",
  failed: "Not written: the import could not go on.",
  "edited-since": "Not undone: it was changed after the import.",
  "in-use": "Not undone: something else in the register uses it.",
  unknown: "There is nothing of this name.",
  ambiguous: "It could be one of several.",
  "other-year": "This row is of another year.",
  "year-malformed": "This is not a fiscal year (such as 2026).",
  "era-does-not-hold-year": "The era does not have this year.",
  "number-empty": "There is no number.",
  "number-malformed": "This is not a number.",
  "number-negative": "The number is below 0.",
  "number-fractional": "This is not a whole number.",
  "number-too-large": "The number is too large.",
};

export const importRowText: Text<typeof ja> = { ja, en };
