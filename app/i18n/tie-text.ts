/** Sister ties, and visits and meetings of the two Governments. */
import type { TieStatus } from "~/domain/tie/tie";
import type { VisitKind } from "~/domain/tie/visit";
import type { Text } from "./text";

const ja = {
  statusName: {
    active: "継続",
    dormant: "休止",
    ended: "終了",
    unknown: "不明",
  } as Record<TieStatus, string>,
  visits: "要人往来・会談",
  kind: "種類",
  kindName: {
    meeting: "会談",
    "task-force": "タスクフォース",
    visit: "訪問",
    summit: "首脳会談",
    reception: "レセプション",
    signing: "署名",
    video: "テレビ会談",
    phone: "電話会談",
    "courtesy-call": "表敬",
    "working-level": "事務レベル",
    agreement: "合意",
    announcement: "発表",
    forum: "フォーラム",
  } as Record<VisitKind, string>,
  noPlace: "場所の記載なし",
  japan: "日本側",
  us: "米国側",
  others: "その他",
  from: (day: string) => `${day}から`,
  at: (time: string, minutes: number | null) =>
    `現地時間${time}頃${minutes === null ? "" : `、約${minutes}分`}`,
};

const en: typeof ja = {
  statusName: { active: "Active", dormant: "Dormant", ended: "Ended", unknown: "Unknown" },
  visits: "Visits and meetings",
  kind: "Kind",
  kindName: {
    meeting: "Meeting",
    "task-force": "Task Force",
    visit: "Visit",
    summit: "Summit",
    reception: "Reception",
    signing: "Signing",
    video: "Video call",
    phone: "Telephone call",
    "courtesy-call": "Courtesy call",
    "working-level": "Working level",
    agreement: "Agreement",
    announcement: "Announcement",
    forum: "Forum",
  },
  noPlace: "place not stated",
  japan: "Japan",
  us: "United States",
  others: "Others",
  from: (day) => `from ${day}`,
  at: (time, minutes) =>
    `about ${time} local time${minutes === null ? "" : `, about ${minutes} minutes`}`,
};

export const tieText: Text<typeof ja> = { ja, en };
