/** The forms of a round: opening and changing it, answering it, and the reason of a correction. P180-P182 */
import type { CalendarDate } from "~/domain/day/calendar-date";
import { parseDay } from "~/domain/day/parse-day";
import { ANSWER_KINDS, type AnswerKind } from "~/domain/round/round-answer";
import { ROUND_ASKS, type RoundDraft } from "~/domain/round/round-draft";
import {
  ROUND_TEXT_BOXES,
  type RoundErrors,
  type RoundTextBox,
  type TypedRound,
} from "~/domain/round/typed-round";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { freeText, oneOf, textOf } from "./boxes/field-texts.server";

/** More than any box takes, so that what is too long is told, not cut. */
const LONGEST_GIVEN_BACK = 12 * PARAGRAPH;

/** More than there are organisers. */
const MOST_CHOSEN = 200;

export function typedRound(form: FormData): TypedRound {
  const boxes = ROUND_TEXT_BOXES.map((box): [RoundTextBox, string] => [
    box,
    textOf(form, box).slice(0, LONGEST_GIVEN_BACK),
  ]);
  const chosen = (name: string) =>
    form
      .getAll(name)
      .filter((value) => typeof value === "string")
      .slice(0, MOST_CHOSEN);
  return {
    ...(Object.fromEntries(boxes) as Record<RoundTextBox, string>),
    ...{ asks: chosen("asks"), addressees: [...new Set(chosen("addressees"))] },
  };
}

export function readRound(
  typed: TypedRound,
): { ok: true; draft: RoundDraft } | { ok: false; errors: RoundErrors } {
  const errors: RoundErrors = {};
  const day = (box: "from" | "to" | "deadline"): CalendarDate => {
    const read = parseDay(typed[box]);
    if (read.ok) return read.value;
    errors[box] = read.reason;
    return "";
  };
  const text = (box: "titleJa" | "titleEn" | "note", max: number) => {
    const read = freeText(typed[box], max);
    if (read.ok) return read.value;
    errors[box] = read.reason;
    return null;
  };
  const draft: RoundDraft = {
    title: { ja: text("titleJa", LINE), en: text("titleEn", LINE) },
    period: { from: day("from"), to: day("to") },
    deadline: day("deadline"),
    asks: ROUND_ASKS.filter((ask) => typed.asks.includes(ask)),
    note: text("note", PARAGRAPH),
    addressees: typed.addressees,
  };
  const { from, to } = draft.period;
  if (errors.from === undefined && errors.to === undefined && from > to)
    errors.to = "period-reversed";
  if (draft.asks.length === 0) errors.asks = "nothing-asked";
  if (draft.addressees.length === 0) errors.addressees = "no-addressees";
  return Object.keys(errors).length === 0 ? { ok: true, draft } : { ok: false, errors };
}

export type ReadAnswer =
  | { ok: true; kind: AnswerKind | null; text: string | null; typed: string }
  | { ok: false; typed: string; reason: string };

/** An answer with its note, or, without a kind, the taking back of one with its reason. */
export function readAnswer(form: FormData): ReadAnswer {
  const typed = textOf(form, "text").slice(0, LONGEST_GIVEN_BACK);
  const text = freeText(typed, PARAGRAPH);
  if (!text.ok) return { ok: false, typed, reason: text.reason };
  const kind = oneOf(ANSWER_KINDS, textOf(form, "answer"));
  return { ok: true, kind, text: text.value, typed };
}

/** Why something is corrected after signing off; null where nothing readable was typed, which is asked again. */
export function correctionReason(form: FormData): string | null {
  const read = freeText(textOf(form, "correctionReason"), LINE);
  return read.ok ? read.value : null;
}
