/** Where the approval of an event stands, in a sentence that the server sends. */
import type { Text } from "~/i18n/text";

const ja = {
  hidden:
    "下書きです。主担当・共催と事務局だけが閲覧でき、集計には入りません。提出すると、全員が閲覧でき、承認を受けられます。",
  draft: "下書きです。実施済みのため、全員が閲覧できます。",
  submitted: (name: string, at: string) => `承認待ちです。提出：${name}　${at}`,
  submittedUnsigned: "承認待ちです。",
  returned: "差し戻されました。コメントを確かめ、修正してから、もう一度提出してください。",
  approved: "承認済みです。日程・場所・訪問先・費用・分類を変更すると、再び承認が必要になります。",
};

const en: typeof ja = {
  hidden:
    "This is a draft. Only its organizers and the secretariat read it, and it is in no total. Once submitted, everybody reads it and it can be approved.",
  draft: "This is a draft. Everybody reads it, because part of it was held.",
  submitted: (name, at) => `Waiting for approval. Submitted by ${name}, ${at}`,
  submittedUnsigned: "Waiting for approval.",
  returned: "This event was returned. Read the comment, change what it asks for and submit again.",
  approved:
    "Approved. A change of days, places, stops, cost or tags makes another approval necessary.",
};

export const approvalStandingText: Text<typeof ja> = { ja, en };
