/** Why a new event was not saved, in the words that stand above its form. */
import type { Context } from "~/context/context.server";
import { formatDay } from "~/domain/day/format-day";
import { type CorrectionRefusal, FREE_CORRECTION_DAYS } from "~/domain/round/correction";
import type { Refusal } from "~/domain/value/verdict";
import { eventAnswerText } from "~/i18n/entry/event-answer-text";
import { refusalText } from "~/i18n/entry/refusal-text";
import { correctionText } from "~/i18n/round/correction-text";
import type { DoubleEntry } from "~db/queries/entry/double-entries";

/** What was typed there; null: it was not asked yet. */
type Said = { ok: true; reason: string } | { ok: false; problem: string; typed: string } | null;
type Refused =
  | Refusal<"lead-not-yours" | "classification-too-high" | CorrectionRefusal>
  | (Refusal<"likely-double-entry"> & { doubles: DoubleEntry[] });

export function describeCreateRefusal({ language }: Context, refusal: Refused, submits: boolean) {
  const words = eventAnswerText[language];
  if (refusal.reason === "correction-unreasoned")
    return { refused: correctionText[language].missingNew };
  if (refusal.reason !== "likely-double-entry") return { refused: words.refused[refusal.reason] };
  // The days are put into words here: the form need not carry how.
  const events = refusal.doubles.map((one) => ({
    ...one,
    firstDay: formatDay(one.firstDay, language),
  }));
  return { doubles: { words: words.doubles, events, submits } };
}

/** The box in which one says why a new event comes into a period that was signed off; it stays once it was asked. P182 */
export function whyBox({ language }: Context, said: Said) {
  const t = correctionText[language];
  return {
    ...{ label: t.boxNew, required: t.required, hint: t.leadNew(FREE_CORRECTION_DAYS) },
    typed: said === null ? "" : said.ok ? said.reason : said.typed,
    problem: said === null || said.ok ? null : refusalText(said.problem, language),
  };
}
