/** The media plan of a media buy: as the page of the event shows it, and as a grid to fill in. */
import type { ReachMeasure } from "~/domain/counting/reach";
import type { Text } from "./text";

const measureJa: Record<ReachMeasure, string> = {
  impressions: "インプレッション",
  circulation: "発行部数",
  viewers: "視聴者数",
  views: "再生回数",
};
const measureEn: Record<ReachMeasure, string> = {
  impressions: "Impressions",
  circulation: "Circulation",
  viewers: "Viewers",
  views: "Views",
};

const ja = {
  title: "出稿計画の一括入力",
  hint: "1行が一つの出稿です。金額と数値は「約9,000」「9,000以上」「最大9,000」のようにも入力できます。対象州は「IN, OH」「インディアナ州、オハイオ州」又は「全米」と入力します。末尾の空いた行に入力すると出稿が追加されます。表計算ソフトの複数のセルは、貼り付ける位置の欄を選んで貼り付けることができます。並べ替えは、取組の編集画面で行ってください。",
  toEdit: "取組の編集画面を開く",
  row: (number: number) => `出稿${number}`,
  number: "順",
  outlet: "媒体名",
  medium: "種類",
  market: "市場",
  states: "対象州",
  added: "追加",
  remove: "削除",
  removeNamed: (number: number) => `出稿${number}を削除`,
  moreRows: "行を追加",
  pasted: (rows: number, cells: number) => `${rows}行（${cells}欄）に貼り付けました。`,
  leftOut: (cells: number) => `表に収まらない${cells}欄は貼り付けていません。`,
  takeBack: "貼付けを取り消す",
  first: "開始日",
  last: "終了日",
  currency: "通貨",
  cost: "費用（予定）",
  actualCost: "費用（実績）",
  measure: measureJa,
  planned: (measure: string) => `${measure}（予定）`,
  actual: (measure: string) => `${measure}（実績）`,
  save: "出稿計画を保存する",
  saved: "出稿計画を保存しました。",
  resubmitted: "承認された内容が変わったため、提出済みに戻りました。再び承認が必要です。",
  back: "取組に戻る",
  problems: "入力内容に誤りがあります。修正してから、もう一度保存してください。",
  problemOf: (row: string, box: string, reason: string) => `${row}の${box}：${reason}`,
  changed:
    "この画面を開いた後に、取組が変更されました。入力した内容は下に残しています。取組の画面を確かめて、もう一度保存してください。",
};

const en: typeof ja = {
  title: "Media plan",
  hint: "One row is one placement. Costs and figures can be typed as “about 9,000”, “at least 9,000” or “up to 9,000”. Type states as “IN, OH”, “Indiana, Ohio” or “nationwide”. The empty rows at the end add placements. Cells of a spreadsheet can be pasted: choose the box in which they are to begin. To reorder placements, edit the event.",
  toEdit: "Edit the event",
  row: (number) => `Placement ${number}`,
  number: "No.",
  outlet: "Outlet",
  medium: "Medium",
  market: "Market",
  states: "States",
  added: "new",
  remove: "Remove",
  removeNamed: (number) => `Remove placement ${number}`,
  moreRows: "More rows",
  pasted: (rows, cells) => `Pasted into ${cells} boxes of ${rows} rows.`,
  leftOut: (cells) => `${cells} cells that do not fit the table were left out.`,
  takeBack: "Undo pasting",
  first: "Starts",
  last: "Ends",
  currency: "Currency",
  cost: "Planned cost",
  actualCost: "Actual cost",
  measure: measureEn,
  planned: (measure) => `${measure}, planned`,
  actual: (measure) => `${measure}, actual`,
  save: "Save the media plan",
  saved: "The media plan is saved.",
  resubmitted:
    "It touches what was approved: the event is submitted again and needs another approval.",
  back: "Back to the event",
  problems: "Some entries need correction. Correct them and save again.",
  problemOf: (row, box, reason) => `${row}, ${box}: ${reason}`,
  changed:
    "Somebody changed the event after you opened this page. What you typed is kept below. Look at the event, and save again.",
};

export const mediaPlanText: Text<typeof ja> = { ja, en };
