/** Approval on the page of an event: where it stands, what may be done, what was said. */
import type { ApprovalStep } from "~/domain/approval/approval";
import type { Text } from "~/i18n/text";

const didJa: Record<ApprovalStep, string> = {
  submit: "提出",
  return: "差戻し",
  approve: "承認",
  resubmit: "変更に伴う再提出",
};
const didEn: Record<ApprovalStep, string> = {
  submit: "Submitted",
  return: "Returned",
  approve: "Approved",
  resubmit: "Submitted again by a change",
};

const ja = {
  title: "承認",
  stepsLink: "承認の手順",
  inPlaceOf: (name: string) => `${name}の代行者として承認・差戻しができます。`,
  do: { submit: "提出する", return: "差し戻す", approve: "承認する", comment: "コメントする" },
  comment: "コメント",
  commentHint: { return: "差戻しには必須です。", plain: "任意" },
  thread: "経過",
  did: didJa,
  said: "コメント",
  by: (name: string, at: string) => `${name}　${at}`,
  byInPlaceOf: (name: string, absent: string, at: string) => `${name}（${absent}の代行）　${at}`,
  system: "システム",
  changes: {
    title: "前回の提出・承認から変わったところ",
    field: "項目",
    before: "前回",
    after: "今回",
    added: (box: string) => `${box}（追加）`,
    removed: (box: string) => `${box}（削除）`,
    budget: "予算が変わりました",
  },
};

const en: typeof ja = {
  title: "Approval",
  stepsLink: "How approval works",
  inPlaceOf: (name) => `You decide in place of ${name}.`,
  do: { submit: "Submit", return: "Return", approve: "Approve", comment: "Comment" },
  comment: "Comment",
  commentHint: { return: "Needed for a return.", plain: "Optional" },
  thread: "What happened so far",
  did: didEn,
  said: "Comment",
  by: (name, at) => `${name}, ${at}`,
  byInPlaceOf: (name, absent, at) => `${name} in place of ${absent}, ${at}`,
  system: "the system",
  changes: {
    title: "What changed since it was last submitted or approved",
    field: "Field",
    before: "Before",
    after: "Now",
    added: (box) => `${box} (added)`,
    removed: (box) => `${box} (removed)`,
    budget: "The budget changed",
  },
};

export const approvalText: Text<typeof ja> = { ja, en };
