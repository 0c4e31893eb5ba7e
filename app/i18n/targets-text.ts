/** The page of targets: its grid, its file, and what may be wrong with either. */
import type { TargetProblem } from "~/domain/targets/target";
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
  import: "表から設定（取込み）",
  separator: "：",
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
  import: "Set from a table (import)",
  separator: ": ",
  levels: ", ",
  whole: "All together",
  problem: problemEn,
};

export const targetsText: Text<typeof ja> = { ja, en };
