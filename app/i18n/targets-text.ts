/** The page of targets: its grid, its file, and what may be wrong with either. */
import type { TargetProblem } from "~/domain/targets/target-file-problem";
import type { TargetMeasure } from "~/domain/targets/target-measure";
import type { TargetColumns, TargetRows } from "~/domain/targets/target-question";
import { targetsProgressText } from "./targets-progress-text";
import type { Text } from "./text";

const measureJa: Record<TargetMeasure, string> = {
  events: "取組の件数",
  attendance: "延べ参加者数",
};
const measureEn: Record<TargetMeasure, string> = { events: "Events", attendance: "Attendance" };
const rowsJa: Record<TargetRows, string> = { state: "州・地域", organiser: "実施主体" };
const rowsEn: Record<TargetRows, string> = { state: "State", organiser: "Organizer" };
const columnsJa: Record<TargetColumns, string> = {
  none: "分けない",
  priority: "重点分野",
  tier: "関心度",
};
const columnsEn: Record<TargetColumns, string> = {
  none: "Not divided",
  priority: "Priority area",
  tier: "Level of interest",
};
const problemJa: Record<TargetProblem, string> = {
  "number-empty": "数値を入力してください。",
  "number-malformed": "数値を読み取れません。整数で入力してください（例：1,200）。",
  "number-negative": "0以上の数値を入力してください。",
  "number-fractional": "小数は入力できません。整数で入力してください。",
  "number-too-large": "数値が大きすぎます。桁を確認してください。",
  "changed-meanwhile":
    "この画面を開いた後に、別の利用者が変更しました。現在の目標を確かめて、もう一度保存してください。",
  "not-yours": "この目標を設定できるのは、その実施主体の編集者と事務局です。",
  "file-empty": "表が空です。",
  "encoding-unknown": "文字コードを読み取れません。UTF-8又はShift_JIS（CP932）で保存してください。",
  "table-malformed": '表として読み取れません。引用符（"）の閉じ忘れがないか確かめてください。',
  "no-rows": "見出しの行と、1行以上の目標が必要です。",
  "too-many-rows": "行が多すぎます。5,000行までです。",
  "column-missing": "この列がありません。区分の列は、空欄でも全て必要です。",
  "column-unknown": "この名前の列はありません。",
  "column-twice": "同じ列が2回あります。",
  unknown: "この年度の目標に使える値ではありません。",
  ambiguous: "同じ名前が二つ以上あります。コードで指定してください。",
  "other-year": "別の年度の行です。その年度の画面で取り込んでください。",
  "cell-twice": "同じ区分の目標が、前の行にもあります。一方の行を消してください。",
  unreadable: "読み取れない文字（制御文字など）が含まれています。",
};
const problemEn: Record<TargetProblem, string> = {
  "number-empty": "Type a number.",
  "number-malformed": "The number cannot be read. Type a whole number, such as 1,200.",
  "number-negative": "Type 0 or more.",
  "number-fractional": "Type a whole number, without decimals.",
  "number-too-large": "The number is too large. Check its digits.",
  "changed-meanwhile":
    "Somebody else changed this after you opened the page. Look at the current target and save again.",
  "not-yours": "Only an editor of that organizer and the secretariat may set this target.",
  "file-empty": "The table is empty.",
  "encoding-unknown": "The encoding cannot be read. Save the file as UTF-8 or Shift_JIS (CP932).",
  "table-malformed":
    "This cannot be read as a table. Look for a quotation mark that is not closed.",
  "no-rows": "A row of headings and at least one target are needed.",
  "too-many-rows": "There are too many rows: at most 5,000.",
  "column-missing": "This column is missing. Every one of them is needed, even if it is empty.",
  "column-unknown": "There is no column of this name.",
  "column-twice": "This column is there twice.",
  unknown: "No target of this year can name this.",
  ambiguous: "Two or more have this name. Give the code.",
  "other-year": "This row is of another fiscal year. Import it on the page of that year.",
  "cell-twice": "An earlier row sets the same target. Remove one of the rows.",
  unreadable: "It has characters that cannot be read, such as control characters.",
};

const ja = {
  title: (year: string) => `${year}の目標`,
  plainTitle: "目標",
  intro:
    "年度の目標です。区分（実施主体・州・重点分野・関心度）ごとに一つ設定します。区分の組合せが異なる目標は合計しません。空欄は目標なし、0は目標が0であることを表します。",
  introOwn: "設定できるのは、自分の実施主体の目標です。",
  choices: "表の選択",
  year: "年度",
  measure: "指標",
  rows: "行",
  columns: "列",
  within: { state: "州・地域", organiser: "実施主体" } as Record<TargetRows, string>,
  all: "全て",
  allRows: "全体",
  show: "表示",
  measures: measureJa,
  rowNames: rowsJa,
  columnNames: columnsJa,
  shown: (shown: number, all: number) => `この年度の目標${all}件中${shown}件を表示しています。`,
  history: "目標の変更履歴",
  file: "設定済みの目標（CSV）",
  gridFile: "この表（記入用CSV）",
  box: (cell: string) => `${cell}の目標`,
  place: (row: string, column: string) => `${row}・${column}`,
  held: "実施",
  planned: "計画",
  missing: (count: number) => `未記録${count}回`,
  progress: targetsProgressText.ja,
  remaining: (count: string) => `残り${count}`,
  noTarget: "目標なし",
  setBy: (name: string, at: string) => `${name}　${at}`,
  system: "システム",
  save: "目標を保存",
  saved: (count: number) =>
    count === 0 ? "変更はありませんでした。" : `${count}件の目標を保存しました。`,
  problemsTitle: "保存していません。次の目標を確認してください",
  now: (value: string) => `現在の目標：${value}`,
  importTitle: "表の取込み",
  importHint:
    "CSVのファイルを選ぶか、表計算ソフトから表を貼り付けてください。書き出したファイルの列「target」に記入したものが、そのまま使えます。表にない目標は変わりません。",
  importFile: "ファイル（CSV）",
  importText: "又は、表を貼り付け",
  preview: "内容を確認する",
  previewTitle: "取り込むと変わる目標",
  previewNone: "この表の目標は、全て現在の目標と同じです。",
  unchanged: (count: number) => `ほかの${count}行は、現在の目標と同じです。`,
  refusedTitle: "取り込めません。表を修正して、もう一度確認してください",
  refusedRow: (row: number) => `${row}行目`,
  refusedColumn: (column: string) => `列「${column}」`,
  refusedValue: (value: string) => `「${value}」`,
  refusedTwice: (row: string) => `（${row}行目）`,
  separator: "：",
  from: "現在",
  to: "取込み後",
  cell: "区分",
  confirm: (count: number) => `${count}件を取り込む`,
  levels: "・",
  whole: "全体",
  problem: problemJa,
};

const en: typeof ja = {
  title: (year) => `Targets for ${year}`,
  plainTitle: "Targets",
  intro:
    "Targets of a fiscal year, one for each cell of organizer, state, priority area and level of interest. Targets of different combinations are never added up. An empty box means no target; 0 is a target of 0.",
  introOwn: "You set the targets of your own organizer.",
  choices: "What the table shows",
  year: "Fiscal year",
  measure: "Measure",
  rows: "Rows",
  columns: "Columns",
  within: { state: "State", organiser: "Organizer" },
  all: "All",
  allRows: "All together",
  show: "Show",
  measures: measureEn,
  rowNames: rowsEn,
  columnNames: columnsEn,
  shown: (shown, all) => `${shown} of the ${all} targets of this year are shown here.`,
  history: "History of targets",
  file: "Targets that are set (CSV)",
  gridFile: "This table to fill in (CSV)",
  box: (cell) => `Target: ${cell}`,
  place: (row, column) => `${row}, ${column}`,
  held: "Held",
  planned: "Planned",
  missing: (count) => `${count} not logged`,
  progress: targetsProgressText.en,
  remaining: (count) => `${count} to go`,
  noTarget: "no target",
  setBy: (name, at) => `${name}, ${at}`,
  system: "System",
  save: "Save targets",
  saved: (count) =>
    count === 0
      ? "Nothing was changed."
      : `${count} ${count === 1 ? "target was" : "targets were"} saved.`,
  problemsTitle: "Nothing was saved. Check these targets",
  now: (value) => `Current target: ${value}`,
  importTitle: "Import a table",
  importHint:
    "Choose a CSV file, or paste a table from a spreadsheet. The file of this page can be used as it is: fill in its column “target”. Targets that the table leaves out stay as they are.",
  importFile: "File (CSV)",
  importText: "Or paste a table",
  preview: "Check what would change",
  previewTitle: "What importing would change",
  previewNone: "Every target of this table is as it is now.",
  unchanged: (count) => `${count} other ${count === 1 ? "row is" : "rows are"} as now.`,
  refusedTitle: "This cannot be imported. Correct the table and check again",
  refusedRow: (row) => `Row ${row}`,
  refusedColumn: (column) => `column “${column}”`,
  refusedValue: (value) => `“${value}”`,
  refusedTwice: (row) => `(row ${row})`,
  separator: ": ",
  from: "Now",
  to: "After the import",
  cell: "Cell",
  confirm: (count) => `Import ${count} ${count === 1 ? "target" : "targets"}`,
  levels: ", ",
  whole: "All together",
  problem: problemEn,
};

export const targetsText: Text<typeof ja> = { ja, en };
