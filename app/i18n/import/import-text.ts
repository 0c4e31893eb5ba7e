/** Tables that people bring: what was understood of one, and what is wrong with it, whatever it is about. */
import type { TableReason } from "~/domain/import/import-refusal";
import type { Encoding, Separator } from "~/domain/import/table-format";
import type { FindingReason } from "~/domain/import/understood-file";
import type { Text } from "../text";

const encodingsJa: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  shift_jis: "Shift_JIS（CP932）",
  "utf-16le": "UTF-16（LE）",
  "utf-16be": "UTF-16（BE）",
  "windows-1252": "Windows-1252（欧文）",
  "euc-jp": "EUC-JP",
  "iso-2022-jp": "ISO-2022-JP（JIS）",
};
const encodingsEn: Record<Encoding, string> = {
  ...encodingsJa,
  shift_jis: "Shift_JIS (CP932)",
  "utf-16le": "UTF-16 (LE)",
  "utf-16be": "UTF-16 (BE)",
  "windows-1252": "Windows-1252 (Western)",
  "iso-2022-jp": "ISO-2022-JP (JIS)",
};
const separatorsJa: Record<Separator, string> = {
  comma: "コンマ（,）",
  semicolon: "セミコロン（;）",
  tab: "タブ",
  bar: "縦棒（|）",
};
const separatorsEn: Record<Separator, string> = {
  comma: "Comma (,)",
  semicolon: "Semicolon (;)",
  tab: "Tab",
  bar: "Vertical bar (|)",
};
const reasonJa: Record<TableReason, string> = {
  "file-empty": "表が空です。",
  "file-lost": "前に選んだ表を受け取れませんでした。もう一度選んでください。",
  "encoding-unknown":
    "文字コードを判別できません。下で選ぶか、「CSV UTF-8」形式で保存し直してください。",
  "encoding-does-not-fit":
    "選んだ文字コードでは読み取れない部分（�）があります。別の文字コードを選んでください。",
  "separator-unknown":
    "「sep=」の行が示す区切り文字には対応していません。下で区切り文字を選んでください。",
  "quote-not-closed": '引用符（"）が閉じられていません。',
  "quote-misplaced":
    '引用符（"）の位置が正しくありません。セル全体を引用符で囲み、セルの中の引用符は二つ重ねてください。',
  "row-too-long": "行が長すぎます。引用符の閉じ忘れがないか確かめてください。",
  "table-malformed": "表として読み取れません。",
  "no-rows": "見出しの行と、1行以上の内容が必要です。",
  "cells-missing":
    "セルの数が見出しより少ないため、どの列の値か分かりません。空欄のセルも省かずに残してください。",
  "cells-beyond":
    '見出しのない列に値があります。12,500のように桁区切りのコンマがある数値は、引用符（"）で囲んでください。',
  "column-missing": "この列がありません。区分の列は、空欄でも全て必要です。",
  "column-twice": "同じ列が2回あります。",
  unreadable: "読み取れない文字（制御文字など）が含まれています。",
  "file-not-table":
    "表のファイルではありません。CSV、TSV又はExcelブック（.xlsx）のファイルを選んでください。",
  "file-changed": "読取りの途中でファイルの内容が変わりました。もう一度選んでください。",
  "file-too-large": "ファイルが大きすぎます。64MBまでです。",
  "rows-beyond-limit": "行が多すぎます。ファイルを分けてください。",
  "header-empty": "見出しとして選んだ行に値がありません。別の行を選んでください。",
  "formula-uncalculated":
    "計算されていない数式があります。表計算ソフトで開いて計算し、保存し直してください。",
  "workbook-old":
    "旧形式（.xls）又はパスワードの付いたブックは読み取れません。パスワードのない.xlsx形式で保存し直してください。",
  "workbook-malformed":
    "ブックが壊れているか、途中で切れています。表計算ソフトで開いて保存し直してください。",
  "workbook-encrypted":
    "パスワードの付いたブックは読み取れません。パスワードを外して保存し直してください。",
  "workbook-macros":
    "マクロを含むブックは受け付けません。マクロのない.xlsx形式で保存し直してください。",
  "workbook-too-large": "ブックの中身が大きすぎます。必要なシートだけを保存し直してください。",
  "workbook-doctype": "ブックに、表計算ソフトが書かない宣言（DOCTYPE）があります。",
  "sheet-unknown": "選んだシートがありません。",
  "too-many-columns": "列が多すぎます。512列までです。",
  "cell-too-long": "セルの文字が長すぎます。32,767字までです。",
};
const findingJa: Record<FindingReason, string> = {
  "private-characters": "外字（作成した機器だけで表示できる文字）",
  "formula-uncalculated": "計算されていない数式",
  "merged-cells": "結合されたセル（値は左上のセルだけにあります）",
  "trailing-empty-columns": "右側の空の列（読み取りません）",
  "column-twice": "同じ名前の列",
  "column-unnamed": "見出しのない列の値",
  "cells-missing": "セルの数が見出しより少ない行",
  "cells-beyond": "見出しより右に値がある行",
  unreadable: "読み取れない文字（制御文字など）",
  "other-sheets": "読み取らないシート",
};
const reasonEn: Record<TableReason, string> = {
  "file-empty": "The table is empty.",
  "file-lost": "The table you chose before did not arrive. Choose it again.",
  "encoding-unknown":
    "The encoding is not known. Choose one below, or save the file as “CSV UTF-8”.",
  "encoding-does-not-fit":
    "Parts of the file (�) cannot be read in the encoding you chose. Choose another.",
  "separator-unknown": "The separator of its “sep=” line is not supported. Choose one below.",
  "quote-not-closed": "A quotation mark is not closed.",
  "quote-misplaced":
    "A quotation mark is out of place. Put the whole cell in quotation marks and double those inside it.",
  "row-too-long": "The row is too long. Look for a quotation mark that is not closed.",
  "table-malformed": "This cannot be read as a table.",
  "no-rows": "A row of headings and at least one row below it are needed.",
  "cells-missing":
    "The row has fewer cells than its headings, so it is not clear which column each value belongs to. Keep empty cells.",
  "cells-beyond":
    "There is text beyond the last heading. Put a number with grouping commas, such as 12,500, in quotation marks.",
  "column-missing": "This column is missing. Every one of them is needed, even if it is empty.",
  "column-twice": "This column is there twice.",
  unreadable: "It has characters that cannot be read, such as control characters.",
  "file-not-table": "This is not a table. Choose a CSV or TSV file, or an Excel workbook (.xlsx).",
  "file-changed": "The file changed while it was read. Choose it again.",
  "file-too-large": "The file is too large: at most 64 MB.",
  "rows-beyond-limit": "There are too many rows. Divide the file.",
  "header-empty": "There is nothing in the row chosen for the headings. Choose another.",
  "formula-uncalculated":
    "It has formulas that were never calculated. Open it in a spreadsheet program and save it again.",
  "workbook-old":
    "A workbook of the old format (.xls), or with a password, cannot be read. Save it as .xlsx without a password.",
  "workbook-malformed":
    "The workbook is damaged or cut off. Open it in a spreadsheet program and save it again.",
  "workbook-encrypted":
    "A workbook with a password cannot be read. Remove the password and save it again.",
  "workbook-macros":
    "A workbook with macros is not accepted. Save it as .xlsx, which has no macros.",
  "workbook-too-large": "There is too much in the workbook. Save only the sheet that is needed.",
  "workbook-doctype":
    "The workbook has a declaration (DOCTYPE) that no spreadsheet program writes.",
  "sheet-unknown": "There is no sheet of the chosen name.",
  "too-many-columns": "There are too many columns: at most 512.",
  "cell-too-long": "The text of a cell is too long: at most 32,767 characters.",
};
const findingEn: Record<FindingReason, string> = {
  "private-characters": "Characters that only the machine which wrote the file can show (gaiji)",
  "formula-uncalculated": "Formulas that were never calculated",
  "merged-cells": "Merged cells (the value is in the top left one only)",
  "trailing-empty-columns": "Empty columns on the right (not read)",
  "column-twice": "Columns of the same name",
  "column-unnamed": "Values under no heading",
  "cells-missing": "Rows with fewer cells than the headings",
  "cells-beyond": "Rows with text beyond the last heading",
  unreadable: "Characters that cannot be read, such as control characters",
  "other-sheets": "Sheets that are not read",
};

const ja = {
  guessed: (name: string) => `自動判別：${name}`,
  guess: "自動判別",
  encodings: encodingsJa,
  separators: separatorsJa,
  refusedTitle: "取り込めません。表を修正して、もう一度確認してください",
  row: (row: number) => `${row}行目`,
  column: (column: string) => `列「${column}」`,
  value: (value: string) => `「${value}」`,
  cells: (found: number, expected: number) => `セル${found}個（見出しは${expected}個）`,
  between: "・",
  separator: "：",
  reason: reasonJa,
  finding: findingJa,
};

const en: typeof ja = {
  guessed: (name) => `Detected: ${name}`,
  guess: "Detect",
  encodings: encodingsEn,
  separators: separatorsEn,
  refusedTitle: "This cannot be imported. Correct the table and check again",
  row: (row) => `Row ${row}`,
  column: (column) => `column “${column}”`,
  value: (value) => `“${value}”`,
  cells: (found, expected) => `${found} cells under ${expected} headings`,
  between: ", ",
  separator: ": ",
  reason: reasonEn,
  finding: findingEn,
};

export const importText: Text<typeof ja> = { ja, en };
