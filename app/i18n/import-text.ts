/** Tables that people bring: what was understood of one, and what is wrong with it, whatever it is about. */
import type { TableReason } from "~/domain/import/import-refusal";
import type { Encoding, Separator } from "~/domain/import/table-format";
import type { Text } from "./text";

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
  "file-is-workbook":
    "表計算ソフトのブック（.xlsx、.xls）は読み取れません。「CSV UTF-8」形式で保存したファイルを選んでください。",
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
  "too-many-rows": "行が多すぎます。5,000行までです。",
  "cells-missing":
    "セルの数が見出しより少ないため、どの列の値か分かりません。空欄のセルも省かずに残してください。",
  "cells-beyond":
    '見出しのない列に値があります。12,500のように桁区切りのコンマがある数値は、引用符（"）で囲んでください。',
  "column-missing": "この列がありません。区分の列は、空欄でも全て必要です。",
  "column-unknown": "この名前の列はありません。",
  "column-twice": "同じ列が2回あります。",
  unreadable: "読み取れない文字（制御文字など）が含まれています。",
};
const reasonEn: Record<TableReason, string> = {
  "file-empty": "The table is empty.",
  "file-is-workbook":
    "A workbook (.xlsx, .xls) cannot be read. Save it as “CSV UTF-8” and choose that file.",
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
  "too-many-rows": "There are too many rows: at most 5,000.",
  "cells-missing":
    "The row has fewer cells than its headings, so it is not clear which column each value belongs to. Keep empty cells.",
  "cells-beyond":
    "There is text beyond the last heading. Put a number with grouping commas, such as 12,500, in quotation marks.",
  "column-missing": "This column is missing. Every one of them is needed, even if it is empty.",
  "column-unknown": "There is no column of this name.",
  "column-twice": "This column is there twice.",
  unreadable: "It has characters that cannot be read, such as control characters.",
};

const ja = {
  title: (fileName: string | null) =>
    fileName === null ? "貼り付けた表の読取り結果" : `「${fileName}」の読取り結果`,
  size: (rows: number, columns: number) =>
    `見出しを含めて${rows}行、${columns}列です。先頭の5行までを示します。`,
  firstRows: "先頭の行",
  encoding: "文字コード",
  separatorSign: "区切り文字",
  guessed: (name: string) => `自動判別：${name}`,
  guess: "自動判別",
  unknown: "判別できません",
  encodings: encodingsJa,
  separators: separatorsJa,
  hint: "文字化けしている場合や列が分かれていない場合は、選び直して読み取ってください。",
  reread: "読み取り直す",
  privateCharacters:
    "外字（作成した機器だけで表示できる文字）が含まれています。取り込む前に、通常の文字に置き換えてください。",
  refusedTitle: "取り込めません。表を修正して、もう一度確認してください",
  row: (row: number) => `${row}行目`,
  column: (column: string) => `列「${column}」`,
  value: (value: string) => `「${value}」`,
  cells: (found: number, expected: number) => `セル${found}個（見出しは${expected}個）`,
  between: "・",
  separator: "：",
  reason: reasonJa,
};

const en: typeof ja = {
  title: (fileName) =>
    fileName === null ? "The pasted table as it was read" : `“${fileName}” as it was read`,
  size: (rows, columns) =>
    `${rows} ${rows === 1 ? "row" : "rows"} with the headings, ${columns} ${columns === 1 ? "column" : "columns"}. The first five rows at most are shown.`,
  firstRows: "First rows",
  encoding: "Encoding",
  separatorSign: "Separator",
  guessed: (name) => `Detected: ${name}`,
  guess: "Detect",
  unknown: "not known",
  encodings: encodingsEn,
  separators: separatorsEn,
  hint: "Where letters are garbled or columns are not divided, choose another and read it again.",
  reread: "Read it again",
  privateCharacters:
    "It has characters that only the machine which wrote it can show (gaiji). Replace them before you import it.",
  refusedTitle: "This cannot be imported. Correct the table and check again",
  row: (row) => `Row ${row}`,
  column: (column) => `column “${column}”`,
  value: (value) => `“${value}”`,
  cells: (found, expected) => `${found} cells under ${expected} headings`,
  between: ", ",
  separator: ": ",
  reason: reasonEn,
};

export const importText: Text<typeof ja> = { ja, en };
