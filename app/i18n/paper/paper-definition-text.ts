/** The terms of a paper and how its figures were made. */
import type { Text } from "~/i18n/text";

const ja = {
  terms: [
    ["取組", "一つの目的と一つの主担当を持つひとまとまりの活動。何回に分けて実施しても１件。"],
    [
      "実施件数",
      "期間内に初めて実施した取組の数。以前の期間に計上した取組は、継続として別に示す。",
    ],
    ["計画", "実施した実施回がなく、最初の予定が期間内にある取組の数。"],
    ["延べ参加者数", "実施回ごとの公式値の和。オンラインを含み、媒体の視聴等を含まない。"],
    ["計上", "タスクフォースの取組として数えるか否か。否としたものは、どの合計にも含まない。"],
    ["行事全体の人数", "他者が主催する行事の全体の人数による記録。これを除いた人数を併せて示す。"],
    ["計数済み", "人数のうち、計数又は登録者名簿による正確なものの割合。"],
    ["未記録", "実施した実施回で、参加者数の記録がないもの。０名とは異なる。"],
    ["重複", "一つの取組を複数の行に計上した分。行の合計から差し引くと、全米計に一致する。"],
    ["時期不詳", "初回の時期が期間の内外にまたがり、確定できない取組。"],
  ] as [string, string][],
  period: (from: string, to: string) =>
    `対象期間は、${from}から${to}まで（場所の現地日付による）。`,
  asOf: (instant: string) => `数値は、${instant}の登録による。`,
  rules: (version: string) => `集計の規則は、${version}版による。`,
  code: (hash: string) => `集計に用いたプログラムは、${hash}である。`,
  record: (code: string) => `集計の基となった記録のコードは、${code}である。`,
  plans: (names: string) =>
    `重点分野及び関心度は、取組の初回の日に適用されていた行動計画（${names}）による。`,
};

const en: typeof ja = {
  terms: [
    [
      "Event",
      "One undertaking with one purpose and one lead organizer; counts once however many occasions it has.",
    ],
    [
      "Events held",
      "Events held for the first time in the period. Those counted in an earlier period are shown as continuing.",
    ],
    ["Planned", "Events without a session held whose first scheduled one lies in the period."],
    [
      "Cumulative attendance",
      "The sum of the official records of sessions, online included, media reach not.",
    ],
    ["Counting", "Whether an event counts as the Task Force’s own. What does not is in no total."],
    [
      "Whole events",
      "Records of the attendance of a whole event hosted by others. Totals are also shown without them.",
    ],
    ["Counted", "The share of attendance that was counted or taken from a register exactly."],
    [
      "Not logged",
      "Sessions held whose attendance is not logged. That differs from nobody coming.",
    ],
    ["Overlap", "What is counted in several rows. Rows less overlap give the nationwide total."],
    ["Date uncertain", "Events whose first day may lie inside or outside the period."],
  ],
  period: (from, to) => `The period is ${from} to ${to}, by the local day at the place.`,
  asOf: (instant) => `Figures are as registered at ${instant}.`,
  rules: (version) => `The counting rules are those of version ${version}.`,
  code: (hash) => `They were counted by the program ${hash}.`,
  record: (code) => `The record they rest on has the code ${code}.`,
  plans: (names) =>
    `Priority areas and levels of interest are those of the action plan in force on the first day of an event (${names}).`,
};

export const paperDefinitionText: Text<typeof ja> = { ja, en };
