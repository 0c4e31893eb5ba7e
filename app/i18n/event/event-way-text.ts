/** Ways through the list of events: its order, back to it, and to drafts that it leaves out. */
import type { EventOrder } from "~/domain/event/event-order";
import type { Text } from "../text";

const orderJa: Record<EventOrder, string> = {
  near: "今後の取組を近い順に、その下にすでに始まった取組を新しい順に並べています。",
  newest: "日程の新しい順に並べています。",
  oldest: "日程の古い順に並べています。",
  lead: "主担当の順に並べています。",
  attendance: "延べ参加者数の多い順に並べています。",
};
const sortByJa: Record<EventOrder, string> = {
  near: "今日に近い順に並べる",
  newest: "新しい順に並べる",
  oldest: "古い順に並べる",
  lead: "主担当の順に並べる",
  attendance: "延べ参加者数の多い順に並べる",
};
const orderEn: Record<EventOrder, string> = {
  near: "Upcoming events first, the nearest on top; below them those that have begun, the latest on top.",
  newest: "The latest first.",
  oldest: "The earliest first.",
  lead: "By lead organizer.",
  attendance: "The largest cumulative attendance first.",
};
const sortByEn: Record<EventOrder, string> = {
  near: "Sort by nearness to today",
  newest: "Sort from the latest",
  oldest: "Sort from the earliest",
  lead: "Sort by lead organizer",
  attendance: "Sort by cumulative attendance",
};

const ja = {
  order: orderJa,
  sortBy: sortByJa,
  toUsualOrder: "今日に近い順に戻す",
  begun: (today: string) => `今日（${today}）より前に始まった取組`,
  backTo: {
    list: "取組の一覧",
    calendar: "カレンダー",
    map: "地図",
    state: "州の画面",
    coverage: "展開状況",
    report: "報告",
    inbox: "受信箱",
  },
  draftsBeside: {
    own: (count: number) => `ほかに自公館の下書き${count}件`,
    all: (count: number) => `ほかに下書き${count}件`,
    agency: (count: number) => `ほかに自機関の下書き${count}件`,
  },
};

const en: typeof ja = {
  order: orderEn,
  sortBy: sortByEn,
  toUsualOrder: "Back to nearness to today",
  begun: (today) => `Begun before today (${today})`,
  backTo: {
    list: "Events",
    calendar: "Calendar",
    map: "Map",
    state: "State page",
    coverage: "Coverage",
    report: "Report",
    inbox: "Inbox",
  },
  draftsBeside: {
    own: (count) => `Also ${count} ${count === 1 ? "draft" : "drafts"} of your mission`,
    all: (count) => `Also ${count} ${count === 1 ? "draft" : "drafts"}`,
    agency: (count) => `Also ${count} ${count === 1 ? "draft" : "drafts"} of your organization`,
  },
};

export const eventWayText: Text<typeof ja> = { ja, en };
