/** The calendar of events: month, week and fiscal year. */
import type { CalendarView } from "~/domain/calendar/calendar-days";
import type { Text } from "./text";

const viewJa: Record<CalendarView, string> = { month: "月", week: "週", year: "年度" };
const viewEn: Record<CalendarView, string> = { month: "Month", week: "Week", year: "Year" };

const ja = {
  title: "取組のカレンダー",
  list: "一覧",
  calendar: "カレンダー",
  tabs: "一覧とカレンダーの切替え",
  views: "表示の単位",
  view: viewJa,
  previous: { month: "前の月", week: "前の週", year: "前の年度" } satisfies Record<
    CalendarView,
    string
  >,
  next: { month: "次の月", week: "次の週", year: "次の年度" } satisfies Record<
    CalendarView,
    string
  >,
  today: "今日",
  month: (year: number, month: number) => `${year}年${month}月`,
  era: (name: string) => `（${name}）`,
  weekdays: ["日", "月", "火", "水", "木", "金", "土"],
  weekdaysInFull: ["日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"],
  shown: (shown: number, all: number) => `取組 ${all}件中${shown}件を表示`,
  dated: (dated: number, all: number) => `取組 ${all}件（うち日付が確定しているもの${dated}件）`,
  all: (all: number) => `一覧で${all}件を見る`,
  underWay: (events: number) => `ほかに、以前から続く取組 ${events}件`,
  none: "この期間に始まる取組はありません。",
  more: (events: number) => `ほか${events}件`,
  moreOn: (day: string, events: number) => `${day}のほか${events}件を一覧で見る`,
  moreBars: (events: number) => `続いている取組 ほか${events}件`,
  dayList: (day: string) => `${day}の一覧`,
  rough: "日付が未確定の取組",
  roughHint: "月・四半期・年度までしか決まっていないため、日には置いていません。",
  stop: (position: number, place: string) => `${position}. ${place}`,
  toDay: (day: string) => `${day}まで`,
  fromDay: (day: string) => `${day}から`,
  outcome: { cancelled: "中止", postponed: "延期", held: "実施済み", scheduled: "予定" },
  collides: "重なり",
  collidesLong: "日程・場所が近い取組があります",
  tokyoTime: "日本時間も表示",
  localOnly: "現地時間だけ表示",
  tokyo: (time: string, shift: number) =>
    `日本時間${shift === 1 ? "翌日" : shift === -1 ? "前日" : ""}${time}`,
  tokyoNote: "日は現地の日です。日本時間は参考として括弧内に示します。",
  localNote: "日と時刻は、それぞれの場所の現地の日時です。",
  country: { jp: "日", us: "米" },
  countryInFull: { jp: "日本の祝日", us: "米国の祝日" },
  observed: (name: string) => `${name}（振替）`,
  yearHint:
    "濃さは、その日に始まる取組の件数です。複数の月にまたがる取組は、それぞれの月で数えます。下線のある日は、日本又は米国の祝日です。",
  yearKeys: "矢印キーで月を移動、Enterで月を開きます。",
  monthCount: (events: number) => `${events}件`,
  monthDated: (dated: number, events: number) =>
    `${events}件（うち日付が確定しているもの${dated}件）`,
  keys: "矢印キーで日を移動、PageUp・PageDownで前後の期間、Enterで日の中へ、Escで日に戻ります。",
};

const en: typeof ja = {
  title: "Calendar of events",
  list: "List",
  calendar: "Calendar",
  tabs: "List or calendar",
  views: "View",
  view: viewEn,
  previous: { month: "Previous month", week: "Previous week", year: "Previous year" },
  next: { month: "Next month", week: "Next week", year: "Next year" },
  today: "Today",
  month: (year, month) =>
    `${["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"][month - 1]} ${year}`,
  era: () => "",
  weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  weekdaysInFull: [
    ...["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ],
  shown: (shown, all) => `Showing ${shown} of ${all} events`,
  dated: (dated, all) => `${dated} of ${all} events have a known day`,
  all: (all) => `See all ${all} in the list`,
  underWay: (events) => `${events} more under way from before`,
  none: "No event begins in this period.",
  more: (events) => `${events} more`,
  moreOn: (day, events) => `See ${events} more on ${day} in the list`,
  moreBars: (events) => `${events} more under way`,
  dayList: (day) => `List of ${day}`,
  rough: "Days not settled",
  roughHint: "Known to the month, quarter or fiscal year only, so they stand on no day.",
  stop: (position, place) => `${position}. ${place}`,
  toDay: (day) => `to ${day}`,
  fromDay: (day) => `from ${day}`,
  outcome: { cancelled: "Canceled", postponed: "Postponed", held: "Held", scheduled: "Scheduled" },
  collides: "Near",
  collidesLong: "Another event comes near in days and place",
  tokyoTime: "Show Tokyo time too",
  localOnly: "Local time only",
  tokyo: (time, shift) =>
    `Tokyo ${time}${shift === 1 ? " next day" : shift === -1 ? " day before" : ""}`,
  tokyoNote: "Days are local days. Tokyo time stands in brackets.",
  localNote: "Days and times are local to each place.",
  country: { jp: "JP", us: "US" },
  countryInFull: { jp: "Holiday in Japan", us: "Holiday in the United States" },
  observed: (name) => `${name} (observed)`,
  yearHint:
    "Shading: how many events begin on the day. An event that touches several months is counted in each. Underlined days are holidays in Japan or the United States.",
  yearKeys: "Arrow keys move between months, Enter opens one.",
  monthCount: (events) => `${events}`,
  monthDated: (dated, events) => `${dated} of ${events} with a known day`,
  keys: "Arrow keys move between days, PageUp and PageDown change the period, Enter goes into a day, Esc back to it.",
};

export const calendarText: Text<typeof ja> = { ja, en };
