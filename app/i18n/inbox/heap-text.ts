/** The heaps of the inbox by their names, as the inbox, its digest and the panel of the map call them. */
import type { InboxHeap } from "~/domain/inbox";
import type { Text } from "~/i18n/text";

/** `since`: what the day of an item is. */
type HeapWords = Record<InboxHeap, { title: string; since: string }>;

const ja: HeapWords = {
  secret: { title: "機密性3情報（要対応）", since: "初日" },
  "to-approve": { title: "承認待ち", since: "提出日" },
  returned: { title: "差戻し", since: "差戻し日" },
  stalled: { title: "承認が滞っている提出", since: "提出日" },
  "draft-due": { title: "未提出の下書き", since: "初日" },
  "not-counted": { title: "参加者数未記録", since: "終了日" },
  undecided: { title: "計上の判断待ち", since: "初日" },
  "one-language": { title: "片方の言語のみ", since: "初日" },
  "old-plan-tags": { title: "旧計画の分類", since: "初日" },
  "double-entry": { title: "二重登録の可能性", since: "初日" },
};

const en: HeapWords = {
  secret: { title: "Confidentiality 3, to be put right", since: "First day" },
  "to-approve": { title: "To approve", since: "Submitted" },
  returned: { title: "Returned", since: "Returned" },
  stalled: { title: "Your submissions without a decision", since: "Submitted" },
  "draft-due": { title: "Drafts not submitted", since: "First day" },
  "not-counted": { title: "Attendance not logged", since: "Ended" },
  undecided: { title: "Counting not decided", since: "First day" },
  "one-language": { title: "One language only", since: "First day" },
  "old-plan-tags": { title: "Tags of an old plan", since: "First day" },
  "double-entry": { title: "Likely double entries", since: "First day" },
};

export const heapText: Text<HeapWords> = { ja, en };
