/** A total of attendance as it is printed, and what is said beside printed totals. N14, N15 */
import { attendanceState } from "~/domain/counting/attendance-state";
import { formatHeadcount } from "~/domain/counting/headcount";
import type { Headcount } from "~/domain/counting/observation";
import { type PrintedTotal, printedTotal } from "~/domain/counting/printed-total";
import type { Attendance } from "~/domain/counting/tie-rows";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { attendanceFigure } from "../attendance/attendance-figure";
import type { Text } from "../text";

const ja = {
  exactly: (people: string) => `${people}名`,
  about: (people: string) => `約${people}名`,
  "at-least": (people: string) => `${people}名以上`,
  printed: (figure: string) => `印刷時の表記：${figure}`,
  note: "人数の合計は、全てを計数した場合を除き、上から2桁で切り捨て、「約」又は「以上」を付した。合計及び差は、切り捨てる前の数値による。",
  whole: (figure: string, sessions: number) => `うち他者の催し全体の数 ${figure}（${sessions}回）`,
  ours: (figure: string) => `催し全体の数を除く合計 ${figure}`,
  unknown: (figure: string) => `うち範囲不明 ${figure}`,
  largest: "他者の催し全体の数を公式値とする実施回（多い順に10件まで）",
  event: "取組",
  day: "日",
  place: "場所",
  attendance: "催し全体",
};

const en: typeof ja = {
  exactly: (people) => people,
  about: (people) => `about ${people}`,
  "at-least": (people) => `${people} or more`,
  printed: (figure) => `On paper: ${figure}`,
  note: "Unless everyone was counted, totals of attendance are rounded down to two figures and marked “about” or “or more”. Sums and differences are taken before rounding.",
  whole: (figure, sessions) =>
    `${figure} of them at whole events of others (${sessions === 1 ? "1 session" : `${sessions} sessions`})`,
  ours: (figure) => `${figure} without whole events of others`,
  unknown: (figure) => `${figure} of them of unknown scope`,
  largest: "Sessions whose official figure is of somebody else’s whole event (the ten largest)",
  event: "Event",
  day: "Day",
  place: "Place",
  attendance: "Whole event",
};

export const printedText: Text<typeof ja> = { ja, en };

/** The one function that writes a printed total, on paper, page and in an answer: 約2万5千名, 20万名以上, 1,234名. N15 */
export function printedWords({ people, says }: PrintedTotal, language: Language): string {
  const isRound = language === "ja" && says !== "exactly";
  return printedText[language][says](isRound ? inThousands(people) : groupDigits(people));
}

/** Only of what is round: 18000 is 1万8千, 9000 is 9千, 1200 stays 1,200. */
function inThousands(people: number): string {
  if (people < 1_000 || people % 1_000 !== 0) return groupDigits(people);
  const tenThousands = Math.floor(people / 10_000);
  const thousands = (people % 10_000) / 1_000;
  const large = tenThousands > 0 ? `${groupDigits(tenThousands)}万` : "";
  return large + (thousands > 0 ? `${thousands}千` : "");
}

/** 約1,200名, 1,200名以上; 未記録 where nobody counted, as everywhere. */
export function printedAttendance(attendance: Attendance, language: Language): string {
  return attendanceState(attendance) === "counted"
    ? printedWords(printedTotal(attendance, attendance), language)
    : attendanceFigure(attendance, language);
}

/** What stands beside a total about what was counted: whole events, what is left without them, what nobody said. N14 */
export function scopeNotes(attendance: Attendance, language: Language): string[] {
  const t = printedText[language];
  const { wholeLow, wholeHigh, wholeSessions, unknownLow, unknownHigh, unknownSessions } =
    attendance;
  const figure = (low: number, high: number): string =>
    formatHeadcount({ low, high, openEnded: false } satisfies Headcount, language);
  return [
    ...(wholeSessions > 0
      ? [
          t.whole(figure(wholeLow, wholeHigh), wholeSessions),
          t.ours(formatHeadcount(attendance.ours, language)),
        ]
      : []),
    ...(unknownSessions > 0 ? [t.unknown(figure(unknownLow, unknownHigh))] : []),
  ];
}
