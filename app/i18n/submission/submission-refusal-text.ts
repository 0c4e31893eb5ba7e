/** Why a submission is not drafted, changed, recorded or frozen, on the page and in the API. */
import type { FreezeRefusal } from "~/domain/submission/freezing";
import type { PeriodRefusal } from "~/domain/submission/submission-period";
import type { StepRefusal } from "~/domain/submission/submission-state";
import { type SharedRefusal, sharedRefusals } from "~/i18n/entry/shared-refusals";
import type { Text } from "~/i18n/text";

type Own =
  | Exclude<FreezeRefusal["reason"], "pending-events">
  | PeriodRefusal
  | StepRefusal
  | "changed-meanwhile"
  | "left-out-unsaid"
  | "not-a-successor"
  | "no-drafter-of-ours"
  | "already-drafter"
  | "last-drafter"
  | "not-a-drafter"
  | "pending-events";

const ownJa: Record<Own, string> = {
  "already-frozen": "この報告書は既に確定しています。",
  "being-frozen": "確定版を作成しています。終わるまで変更できません。",
  "only-drafter":
    "一人だけで起案し、又は一人だけで内容を入力した者は、了承を記録できません。内容を入力した他の起案者、又は事務局の他の利用者が記録してください（利用者の追加は管理者が行います）。",
  "pending-events": "この期間に、計上するかどうかの判断を待つ取組があります。",
  "day-out-of-range": "2017年3月1日から2100年12月31日までの日付を入力してください。",
  "period-reversed": "期間の末日は、初日以後の日にしてください。",
  "step-passed": "この手続は、既に済んだか、後の手続が済んでいます。",
  "step-before-freezing": "この手続は、確定した後に記録できます。",
  "step-is-freezing": "了承は、確定の欄から記録してください。",
  "changed-meanwhile":
    "この画面を開いた後に、別の利用者が変更しました。入力はそのまま残っています。最新の状態を確かめてから、もう一度送信してください。",
  "left-out-unsaid": "省略する手続があります。その理由を入力してください。",
  "not-a-successor": "差替え後の報告書を、登録済みのほかの報告書から選んでください。",
  "no-drafter-of-ours": "起案者には、事務局の有効な利用者を選んでください。",
  "already-drafter": "既に起案者です。",
  "last-drafter": "起案者は一人以上必要です。",
  "not-a-drafter": "この利用者は起案者ではありません。",
};
const ownEn: typeof ownJa = {
  "already-frozen": "This submission is frozen already.",
  "being-frozen": "The frozen record is being made. Nothing can be changed until that is done.",
  "only-drafter":
    "Whoever drafted it alone, or alone worked on it, cannot record its approval. Another drafter who worked on it, or somebody else of the secretariat, records it; an administrator invites people.",
  "pending-events": "Events of this period wait for a decision whether they count.",
  "day-out-of-range": "Enter a day from March 1, 2017 to December 31, 2100.",
  "period-reversed": "The last day must not be before the first.",
  "step-passed": "This step, or a later one, is done already.",
  "step-before-freezing": "This step can be recorded once it is frozen.",
  "step-is-freezing": "Record the approval where it is frozen.",
  "changed-meanwhile":
    "Somebody else has changed this since you opened it. What you typed is still here: look at the latest state, then send it again.",
  "left-out-unsaid": "Steps are left out. Say why.",
  "not-a-successor": "Choose another submission of the register as the one that supersedes it.",
  "no-drafter-of-ours": "Choose an active user of the secretariat.",
  "already-drafter": "This user is a drafter already.",
  "last-drafter": "At least one drafter is needed.",
  "not-a-drafter": "This user is no drafter.",
};

const ja: Record<Own | SharedRefusal, string> = { ...sharedRefusals("ja"), ...ownJa };
const en: typeof ja = { ...sharedRefusals("en"), ...ownEn };

export const submissionRefusalText: Text<typeof ja> = { ja, en };
