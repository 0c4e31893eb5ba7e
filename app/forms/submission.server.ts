/** The forms of a submission: beginning it, its title and note, and the steps taken outside. P160 */
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import { parseDay } from "~/domain/day/parse-day";
import { STEPS, type Step, type TypedStep } from "~/domain/submission/submission-state";
import {
  SUBMISSION_BOXES,
  type SubmissionBox,
  type SubmissionErrors,
  type TypedSubmission,
} from "~/domain/submission/typed-submission";
import { idOf } from "~/domain/value/id-of";
import type { BilingualText } from "~/domain/value/language";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { freeText, oneOf, textOf } from "./boxes/field-texts.server";

type Read<Value> = { ok: true; value: Value } | { ok: false; errors: SubmissionErrors };

/** More than any box takes, so that what is too long is told, not cut. */
const LONGEST_GIVEN_BACK = 12 * PARAGRAPH;

export function typedSubmission(form: FormData): TypedSubmission {
  const boxes = SUBMISSION_BOXES.map((box) => [
    box,
    textOf(form, box).slice(0, LONGEST_GIVEN_BACK),
  ]);
  return Object.fromEntries(boxes.filter(([, text]) => text !== ""));
}

export type ReadNewSubmission = { period: Period; title: BilingualText; note: string | null };

export function readNewSubmission(typed: TypedSubmission): Read<ReadNewSubmission> {
  const { errors, day, text } = boxReader(typed);
  const [from, to] = [day("from"), day("to")];
  const value = {
    period: { from, to },
    title: { ja: text("titleJa", LINE), en: text("titleEn", LINE) },
    note: text("note", PARAGRAPH),
  };
  if (errors.from === undefined && errors.to === undefined && from > to)
    errors.to = "period-reversed";
  return readOrRefused(value, errors);
}

export function readSubmissionChange(
  typed: TypedSubmission,
): Read<Omit<ReadNewSubmission, "period">> {
  const { errors, text } = boxReader(typed);
  const title = { ja: text("titleJa", LINE), en: text("titleEn", LINE) };
  return readOrRefused({ title, note: text("note", PARAGRAPH) }, errors);
}

/** Of the freezing, too. */
export function readTypedStep(typed: TypedSubmission): Read<TypedStep> {
  const { errors, day, text } = boxReader(typed);
  const value = {
    ...{ on: day("on"), number: text("number", LINE), office: text("office", LINE) },
    skipped: text("skipped", LINE),
  };
  return readOrRefused(value, errors);
}

export function readStep(typed: TypedSubmission): Read<{
  step: Step;
  typed: TypedStep;
  supersededBy: number | null;
}> {
  const taken = readTypedStep(typed);
  const errors: SubmissionErrors = taken.ok ? {} : { ...taken.errors };
  const step = oneOf(STEPS, typed.step ?? "");
  if (step === null) errors.step = "required";
  const successor = typed.supersededBy ?? "";
  const supersededBy = idOf(successor);
  if (successor !== "" && supersededBy === null) errors.supersededBy = "not-a-successor";
  if (!taken.ok || step === null) return { ok: false, errors };
  return readOrRefused({ step, typed: taken.value, supersededBy }, errors);
}

function readOrRefused<Value>(value: Value, errors: SubmissionErrors): Read<Value> {
  return Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors };
}

/** Reads box after box and notes what is wrong with each. */
function boxReader(typed: TypedSubmission) {
  const errors: SubmissionErrors = {};
  return {
    errors,
    day(box: SubmissionBox): CalendarDate {
      const read = parseDay(typed[box] ?? "");
      if (read.ok) return read.value;
      errors[box] = read.reason;
      return "";
    },
    text(box: SubmissionBox, max: number): string | null {
      const read = freeText(typed[box] ?? "", max);
      if (read.ok) return read.value;
      errors[box] = read.reason;
      return null;
    },
  };
}
