/** Words of rounds (作業依頼) that several pages share: what is asked, how a round and an answer stand, what one is called. */
import type { Period } from "~/domain/day/calendar-date";
import { periodName } from "~/domain/day/period-name";
import type { AddresseeState, AnswerKind } from "~/domain/round/round-answer";
import type { RoundAsk } from "~/domain/round/round-draft";
import type { RoundState } from "~/domain/round/round-state";
import type { Language } from "~/domain/value/language";
import type { Text } from "~/i18n/text";

const askJa: Record<RoundAsk, string> = {
  events: "実施した取組の登録",
  outcomes: "実施状況（実施・中止・延期）の記録",
  attendance: "参加者数の記録",
  plans: "今後の取組の登録",
};
const askEn: typeof askJa = {
  events: "Register what was held",
  outcomes: "Record outcomes (held, canceled, postponed)",
  attendance: "Log attendance",
  plans: "Register what is planned",
};
const roundStateJa: Record<RoundState, string> = {
  open: "受付中",
  closed: "締切り済み",
  cancelled: "取消し済み",
};
const roundStateEn: typeof roundStateJa = {
  open: "Open",
  closed: "Closed",
  cancelled: "Canceled",
};
const answerJa: Record<AnswerKind, string> = { finished: "報告完了", nothing: "該当なし" };
const answerEn: typeof answerJa = { finished: "Reporting finished", nothing: "Nothing to report" };
const stateJa: Record<AddresseeState, string> = {
  ...answerJa,
  awaited: "未回答",
  overdue: "期限超過",
};
const stateEn: typeof stateJa = { ...answerEn, awaited: "Awaited", overdue: "Overdue" };

const ja = {
  name: "作業依頼",
  titleOf: (period: string) => `${period}の実績等の登録`,
  ask: askJa,
  roundState: roundStateJa,
  answer: answerJa,
  state: stateJa,
};
const en: typeof ja = {
  name: "Reporting round",
  titleOf: (period) => `Reporting on ${period}`,
  ask: askEn,
  roundState: roundStateEn,
  answer: answerEn,
  state: stateEn,
};

export const roundWords: Text<typeof ja> = { ja, en };

type Titled = Period & { titleJa: string | null; titleEn: string | null };

/** The other language's where this one has none; else after its period. */
export function roundTitle(round: Titled, language: Language): string {
  const { titleJa, titleEn } = round;
  const own = language === "ja" ? (titleJa ?? titleEn) : (titleEn ?? titleJa);
  return own ?? roundWords[language].titleOf(periodName(round, language));
}
