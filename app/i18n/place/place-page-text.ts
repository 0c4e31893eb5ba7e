/** The page of one state and fiscal year, which is also its brief on paper. */
import type { TargetMeasure } from "~/domain/targets/target-measure";
import { targetsProgressText } from "../targets-progress-text";
import type { Text } from "../text";

const measureJa: Record<TargetMeasure, string> = { events: "取組", attendance: "延べ参加者数" };
const measureEn: typeof measureJa = { events: "Events", attendance: "Cumulative attendance" };

const ja = {
  title: (state: string, year: string) => `${state}の計画と実績（${year}）`,
  briefTitle: (state: string) => `州別ブリーフ：${state}`,
  eyebrow: "州・地域",
  before: "前年度",
  after: "翌年度",
  onMap: "地図で見る",
  plan: "取組を計画する",
  startCaravan: "ここからキャラバンを計画する",
  brief: "印刷用ブリーフ",
  briefIn: { ja: "日本語", en: "English" },
  back: "州のページへ",
  print: "印刷する",
  printedOld: "発信事項が変わりました。表示を確かめて、もう一度印刷してください。",
  target: "目標と実績",
  measure: measureJa,
  noTarget: "この州の目標は設定されていません。",
  ofTarget: (done: string, planned: string, target: string) =>
    `目標${target}件に対して、実施${done}件・計画${planned}件`,
  ofTargetPeople: (reached: string, target: string) => `目標${target}名に対して、${reached}名以上`,
  share: (percent: number) => `${percent}%`,
  progress: targetsProgressText.ja,
  terms: (years: number) => `過去${years}年度の実施件数`,
  termsNote:
    "0件の欄は、その分野・関心度で登録された実施がないことを示します。空欄の年度には、その区分は適用されていません。",
  priority: "重点分野",
  tier: "関心度",
  all: "全体",
  nearby: "周辺の今後の予定",
  nearbyNote: "隣接する州と、この州の町から150km以内の、今後半年の予定です。",
  nearbyShown: (shown: number, total: number) => `${total}回中${shown}回を表示`,
  noNearby: "今後半年に登録された予定はありません。",
  km: (town: string, km: number) => `${town}から約${km}km`,
  lastYear: (year: string) => `${year}の取組から計画する`,
  lastYearNote:
    "同じ曜日の日程で、新しい取組の入力画面に複製します。参加者数や実績は複製されません。行動計画が変わった場合は、分類を選び直します。",
  noLastYear: "前年度に登録された実施はありません。",
  copy: "複製して計画",
  yearWrong: "年度を読み取れません。2017年度以降を西暦で指定してください（例：2026）。",
  map: (state: string, year: string) =>
    `${state}の地図。${year}の取組を形態ごとの記号で示し、数字は訪問先・実施回・出稿の数。`,
  asOf: (day: string) => `${day}時点`,
};

const en: typeof ja = {
  title: (state, year) => `${state}: plan and record for ${year}`,
  briefTitle: (state) => `State brief: ${state}`,
  eyebrow: "State or territory",
  before: "Previous year",
  after: "Next year",
  onMap: "On the map",
  plan: "Plan an event",
  startCaravan: "Plan a caravan from here",
  brief: "Brief to print",
  briefIn: { ja: "日本語", en: "English" },
  back: "Back to the page of the state",
  print: "Print",
  printedOld: "The messages have changed. Look at them and print again.",
  target: "Target and record",
  measure: measureEn,
  noTarget: "No target is set for this state.",
  ofTarget: (done, planned, target) => `${done} held and ${planned} planned of ${target}`,
  ofTargetPeople: (reached, target) => `at least ${reached} of ${target}`,
  share: (percent) => `${percent}%`,
  progress: targetsProgressText.en,
  terms: (years) => `Events held in the last ${years} fiscal years`,
  termsNote:
    "A 0 marks a priority area or level of interest for which nothing is registered as held; a blank, a year in which no plan with it was in force.",
  priority: "Priority area",
  tier: "Level of interest",
  all: "All",
  nearby: "Upcoming nearby",
  nearbyNote:
    "In neighboring states and within 150 km of a town of this state, in the next half year.",
  nearbyShown: (shown, total) => `${shown} of ${total} shown`,
  noNearby: "Nothing is registered nearby for the next half year.",
  km: (town, km) => `about ${km} km from ${town}`,
  lastYear: (year) => `Plan from an event of ${year}`,
  lastYearNote:
    "Opens the form of a new event on the same weekday. Attendance and results are left out; where the action plan has changed, the tags are asked again.",
  noLastYear: "Nothing is registered as held in the year before.",
  copy: "Plan from it",
  yearWrong: "The year cannot be read. Give one from 2017 on, for example 2026.",
  map: (state, year) =>
    `Map of ${state} with the events of ${year} by form; numbers count stops, sessions and placements.`,
  asOf: (day) => `as of ${day}`,
};

export const placePageText: Text<typeof ja> = { ja, en };
