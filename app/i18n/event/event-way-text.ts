/** Ways from an event to where one came from, and to drafts that a list leaves out. */
import type { Text } from "../text";

const ja = {
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
