/** The panel of one state beside the map. */
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "./text";

const ja = {
  close: "閉じる",
  label: (name: string) => `${name}の概要`,
  heldBy: "管轄",
  noHolder: "管轄の公館は登録されていません。",
  counties: (names: string[]) =>
    names.length > 4
      ? `${names.slice(0, 4).join("、")}ほか${names.length - 4}郡`
      : names.join("、"),
  countiesOnly: (names: string) => `（${names}）`,
  rest: "（その他の郡）",
  disputed: (name: string) => `${name}の管轄とする資料もあります。`,
  unsure: "未確認",
  sources: "出典",
  held: "実施件数",
  planned: (count: number) => `計画 ${count}件`,
  target: (target: string, reached: string) => `目標${target}件に対し${reached}件`,
  targetPeople: (target: string) => `目標 延べ${target}名`,
  continuing: (count: number) => `継続 ${count}件`,
  roughlyDated: (count: number) => `時期不詳 ${count}件`,
  gap: (empty: number, of: number) => `${of}分野中${empty}分野が空白`,
  attendance: "延べ参加者数",
  exact: (percent: number) => `計数済み ${percent}%`,
  missing: (count: number) => `未記録 ${count}回`,
  notRecorded: "未記録",
  lastContact: "最終実施",
  daysAgo: (days: number, about: boolean) =>
    days === 0 ? "本日" : `${about ? "約" : ""}${groupDigits(days)}日前`,
  by: (day: string) => `${day}以前`,
  never: "登録なし",
  events: "取組",
  calendar: "カレンダー",
  all: (total: number) => `全${total}件`,
  upcoming: "今後の予定",
  past: "実施済み",
  shown: (n: number, total: number) => `${total}件中${n}件を表示`,
  none: "この期間の取組はありません。",
  notCounted: "参加者数が未記録",
  cumulative: (range: string) => `延べ${range}`,
  plan: "ここで取組を計画する",
  wholePage: "州のページ",
  facts: "地域データ",
  noFacts: "この州の公表値は登録されていません。",
  asOf: (asOf: string) => `${asOf}時点`,
  definition: "定義と出典",
  sourceLabel: "出典",
  qualifier: { exact: "", about: "約", "at-least": "以上", "at-most": "最大" },
};

const en: typeof ja = {
  close: "Close",
  label: (name) => `Summary of ${name}`,
  heldBy: "Jurisdiction",
  noHolder: "No mission is registered for it.",
  counties: (names) =>
    names.length > 4
      ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} more counties`
      : names.join(", "),
  countiesOnly: (names) => ` (${names})`,
  rest: " (all other counties)",
  disputed: (name) => `${name} is named by another source.`,
  unsure: "unconfirmed",
  sources: "Sources",
  held: "Events held",
  planned: (count) => `${count} planned`,
  target: (target, reached) => `${reached} of target ${target}`,
  targetPeople: (target) => `Target ${target} people`,
  continuing: (count) => `${count} continuing`,
  roughlyDated: (count) => `${count} with uncertain dates`,
  gap: (empty, of) => `Gaps: ${empty} of ${of} areas`,
  attendance: "Cumulative attendance",
  exact: (percent) => `${percent}% counted`,
  missing: (count) => `${count} not logged`,
  notRecorded: "Not logged",
  lastContact: "Last event",
  daysAgo: (days, about) =>
    days === 0
      ? "Today"
      : `${about ? "about " : ""}${groupDigits(days)} ${days === 1 ? "day" : "days"} ago`,
  by: (day) => `by ${day}`,
  never: "None registered",
  events: "Events",
  calendar: "Calendar",
  all: (total) => `All ${total}`,
  upcoming: "Upcoming",
  past: "Held",
  shown: (n, total) => `${n} of ${total} shown`,
  none: "No events in this period.",
  notCounted: "attendance not logged",
  cumulative: (range) => `attendance ${range}`,
  plan: "Plan an event here",
  wholePage: "Page of the state",
  facts: "Area facts",
  noFacts: "No published figure is registered for this state.",
  asOf: (asOf) => `as of ${asOf}`,
  definition: "Definition and source",
  sourceLabel: "Source",
  qualifier: { exact: "", about: "about ", "at-least": "at least ", "at-most": "up to " },
};

export const placePanelText: Text<typeof ja> = { ja, en };
