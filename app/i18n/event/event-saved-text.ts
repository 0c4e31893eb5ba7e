/** What has just happened to an event, said at the head of its page. */
import type { Text } from "~/i18n/text";

const ja = {
  created: "登録しました。まだ下書きです。承認を受けるには、提出してください。",
  "created-submitted": "登録し、提出しました。",
  edited: "変更を保存しました。",
  "edited-resubmitted":
    "変更を保存しました。承認された内容が変わったため、提出済みに戻りました。再び承認が必要です。",
  "edited-approved": "変更を保存し、承認しました。",
  "postponed-resubmitted":
    "延期しました。日程が変わったため、提出済みに戻りました。再び承認が必要です。",
  submitted: "提出しました。",
  returned: "差し戻しました。",
  approved: "承認しました。",
  commented: "コメントしました。",
  withdrawn: "取り下げました。",
  restored: "取下げを取り消しました。",
  gap: "",
  taken: (towns: string) =>
    `入力した地名と州が一致した次の町について、地図上の地点・郡・時間帯を補いました：${towns}。`,
};

const en: typeof ja = {
  created: "The event is registered as a draft. Submit it for approval.",
  "created-submitted": "The event is registered and submitted.",
  edited: "The changes are saved.",
  "edited-resubmitted":
    "The changes are saved. They touch what was approved: the event is submitted again and needs another approval.",
  "edited-approved": "The changes are saved and the event is approved.",
  "postponed-resubmitted":
    "The occurrence is postponed. Its days were approved: the event is submitted again and needs another approval.",
  submitted: "The event is submitted.",
  returned: "The event is returned.",
  approved: "The event is approved.",
  commented: "The comment is added.",
  withdrawn: "The event is withdrawn.",
  restored: "The event is restored.",
  gap: " ",
  taken: (towns) =>
    `Name and state were those of one town, so its point, county and time zone are filled in: ${towns}.`,
};

export const eventSavedText: Text<typeof ja> = { ja, en };
