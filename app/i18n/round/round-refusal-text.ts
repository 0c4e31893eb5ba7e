/** Why a round is not opened, changed or answered. */
import type { AnswerRefusal, ReopenRefusal } from "~/domain/round/round-answer";
import type { ChangeRefusal, RoundRefusal } from "~/domain/round/round-draft";
import type { RoundStateRefusal } from "~/domain/round/round-state";
import { type SharedRefusal, sharedRefusals } from "~/i18n/entry/shared-refusals";
import type { Text } from "~/i18n/text";

type Own =
  | RoundRefusal
  | ChangeRefusal
  | RoundStateRefusal
  | AnswerRefusal
  | ReopenRefusal
  | "changed-meanwhile";

const ownJa: Record<Own, string> = {
  "day-out-of-range": "2017年3月1日から2100年12月31日までの日付を入力してください。",
  "period-reversed": "期間の末日は、初日以後の日にしてください。",
  "no-addressees": "依頼先を一つ以上選んでください。",
  "addressee-unknown": "登録されていない依頼先が含まれています。選び直してください。",
  "nothing-asked": "依頼事項を一つ以上選んでください。",
  "period-answered":
    "既に回答があるため、期間は変更できません。別の期間は、新しい作業依頼としてください。",
  "addressee-answered": "既に回答した依頼先は外せません。",
  "round-not-open": "この作業依頼は受付中ではありません。",
  "round-is-open": "この作業依頼は既に受付中です。",
  "already-answered": "既に回答済みです。改めて回答するには、先に回答を取り下げてください。",
  "something-registered":
    "この期間に登録された取組（下書きを含む。）があるため、「該当なし」とは回答できません。内容を確かめて「報告完了」としてください。",
  "nothing-registered":
    "この期間に登録された取組がありません。取組を登録するか、「該当なし」と回答してください。",
  "not-answered": "取り下げる回答がありません。",
  "reason-missing": "報告完了から15日以上たっています。取り下げる理由を入力してください。",
  "changed-meanwhile":
    "この画面を開いた後に、別の利用者が変更又は回答しました。入力はそのまま残っています。最新の状態を確かめてから、もう一度送信してください。",
};
const ownEn: typeof ownJa = {
  "day-out-of-range": "Enter a day from March 1, 2017 to December 31, 2100.",
  "period-reversed": "The last day must not be before the first.",
  "no-addressees": "Choose at least one addressee.",
  "addressee-unknown": "One of the addressees is not in the register. Choose again.",
  "nothing-asked": "Choose at least one thing to ask for.",
  "period-answered":
    "Somebody has answered, so the period stays. Open another round for another period.",
  "addressee-answered": "An addressee that has answered cannot be left out.",
  "round-not-open": "This round is not open.",
  "round-is-open": "This round is open already.",
  "already-answered": "It is answered already. To answer anew, take the answer back first.",
  "something-registered":
    "Events are registered in this period, drafts included, so “nothing to report” cannot be the answer. Check them and sign off.",
  "nothing-registered":
    "Nothing is registered in this period. Register it, or answer “nothing to report”.",
  "not-answered": "There is no answer to take back.",
  "reason-missing": "More than 14 days have passed since signing off. Say why it is taken back.",
  "changed-meanwhile":
    "Somebody else has changed or answered this since you opened it. What you typed is still here: look at the latest state, then send it again.",
};

const ja: Record<Own | SharedRefusal, string> = { ...sharedRefusals("ja"), ...ownJa };
const en: typeof ja = { ...sharedRefusals("en"), ...ownEn };

export const roundRefusalText: Text<typeof ja> = { ja, en };
