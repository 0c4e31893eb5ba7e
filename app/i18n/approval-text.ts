/** Approval on the page of an event: where it stands, what may be done, what was said. */
import type { ApprovalStep } from "~/domain/approval";
import type { Text } from "./text";

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
  hidden:
    "下書きです。主担当・共催と事務局だけが閲覧でき、集計には入りません。提出すると、全員が閲覧でき、承認を受けられます。",
  draft: "下書きです。実施済みのため、全員が閲覧できます。",
  submitted: (name: string, at: string) => `承認待ちです（提出：${name}　${at}）。`,
  submittedUnsigned: "承認待ちです。",
  returned: "差し戻されました。コメントを確かめ、直してから、もう一度提出してください。",
  approved: "承認済みです。日程・場所・訪問先・費用・分類を変更すると、再び承認が必要になります。",
  inPlaceOf: (name: string) => `${name}の代理として決められます。`,
  do: { submit: "提出する", return: "差し戻す", approve: "承認する", comment: "コメントする" },
  comment: "コメント",
  commentHint: { return: "差戻しには必須です。", plain: "任意" },
  thread: "経過",
  did: didJa,
  said: "コメント",
  by: (name: string, at: string) => `${name}　${at}`,
  byInPlaceOf: (name: string, absent: string, at: string) => `${name}（${absent}の代理）　${at}`,
  system: "システム",
};

const en: typeof ja = {
  title: "Approval",
  stepsLink: "How approval works",
  hidden:
    "This is a draft. Only its organisers and the secretariat read it, and it is in no total. Once submitted, everybody reads it and it can be approved.",
  draft: "This is a draft. Everybody reads it, because part of it was held.",
  submitted: (name, at) => `Waiting for approval (submitted by ${name}, ${at}).`,
  submittedUnsigned: "Waiting for approval.",
  returned: "This event was returned. Read the comment, change what it asks for and submit again.",
  approved:
    "Approved. A change of days, places, stops, cost or tags makes another approval necessary.",
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
};

export const approvalText: Text<typeof ja> = { ja, en };
