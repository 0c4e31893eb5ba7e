/**
 * The form that logs attendance, in one step or two. N4
 *
 * A number its writer must confirm (約50名) or cannot mean as it stands (数十名) asks for low and high in a
 * second step; a number that stands is read at once. What was typed goes back as it was.
 */

import type { AttendanceProblem, TypedAttendance } from "~/domain/attendance/attendance-entry";
import { checkHeadcount, parseHeadcount } from "~/domain/counting/headcount";
import {
  type Headcount,
  METHODS,
  type Method,
  MODES,
  type Mode,
} from "~/domain/counting/observation";
import { SCOPES, type Scope } from "~/domain/counting/scope";
import { idOf } from "~/domain/value/id-of";
import { ATTENDANCE_NOTE, HEADCOUNT_WORDS, MAX_PEOPLE } from "~/domain/value/limits";
import { parseWholeNumber } from "~/domain/value/whole-number";
import { freeText, oneOf, textOf } from "~/forms/boxes/field-texts.server";

export type AttendanceEntry = {
  occurrenceId: number;
  mode: Mode;
  method: Method;
  headcount: Headcount;
  wording: string;
  note: string | null;
  makeOfficial: boolean;
  scope: Scope;
  corrects: number | null;
};

export type AttendanceErrors = Partial<Record<keyof TypedAttendance, AttendanceProblem>>;

export type ReadAttendance =
  | { step: "log"; entry: AttendanceEntry }
  /** `proposal`: our reading of 約; null where the writer must give the range. */
  | { step: "confirm"; typed: TypedAttendance; proposal: Headcount | null }
  | { step: "edit"; typed: TypedAttendance }
  | { step: "refused"; typed: TypedAttendance; errors: AttendanceErrors; asksRange: boolean };

/** More than any field holds; megabytes pasted by mistake do not travel back. */
const GIVEN_BACK = 4000;

export function readAttendance(form: FormData): ReadAttendance {
  const typed = typedAttendance(form);
  if (textOf(form, "step") === "edit") return { step: "edit", typed };
  const asksRange = textOf(form, "step") === "confirm";
  const errors: AttendanceErrors = {};
  const occurrenceId = idOf(typed.session);
  const corrects = correctedIn(typed);
  const mode = oneOf(MODES, typed.mode);
  const method = oneOf(METHODS, typed.method);
  // A page from before the rule says nothing of it, and then nobody did.
  const scope = typed.scope === "" ? "unknown" : oneOf(SCOPES, typed.scope);
  const note = freeText(textOf(form, "note"), ATTENDANCE_NOTE);
  const wording = freeText(textOf(form, "number"), HEADCOUNT_WORDS);
  if (occurrenceId === null) errors.session = "session-unknown";
  if (mode === null) errors.mode = "mode-unknown";
  if (method === null) errors.method = "method-unknown";
  if (scope === null) errors.scope = "scope-unknown";
  if (!note.ok) errors.note = note.reason;
  if (!wording.ok) errors.number = wording.reason;

  const read = asksRange ? readRange(typed, errors) : readNumber(typed, errors);
  const complete = Object.keys(errors).length === 0;
  if (read === "vague") return { step: "refused", typed, errors, asksRange: true };
  if (
    read === null ||
    !complete ||
    occurrenceId === null ||
    mode === null ||
    method === null ||
    scope === null ||
    !note.ok
  ) {
    return { step: "refused", typed, errors, asksRange };
  }
  if (read.needsConfirmation) return { step: "confirm", typed, proposal: read.headcount };
  const { headcount } = read;
  const makeOfficial = typed.official !== "";
  const words = (wording.ok ? wording.value : null) ?? `${headcount.low}〜${headcount.high}`;
  return {
    step: "log",
    entry: {
      occurrenceId,
      mode,
      method,
      headcount,
      wording: words,
      note: note.value,
      makeOfficial,
      ...{ scope, corrects },
    },
  };
}

/** What corrects nothing that can be named would stand beside what it was to correct: no page of ours sends it. N14 */
function correctedIn({ corrects }: TypedAttendance): number | null {
  const id = idOf(corrects);
  if (corrects !== "" && id === null) throw new Response("Corrects what?", { status: 400 });
  return id;
}

/** The form as its page shows it before anything is typed or after something was refused. */
function typedAttendance(form: FormData): TypedAttendance {
  const text = (name: string) => textOf(form, name).slice(0, GIVEN_BACK);
  return {
    session: text("session"),
    mode: text("mode"),
    number: text("number"),
    low: text("low"),
    high: text("high"),
    method: text("method"),
    note: text("note"),
    official: text("official"),
    ...{ scope: text("scope"), corrects: text("corrects") },
  };
}

type Read = { headcount: Headcount; needsConfirmation: boolean };

function readNumber(typed: TypedAttendance, errors: AttendanceErrors): Read | "vague" | null {
  if (errors.number !== undefined) return null;
  const read = parseHeadcount(typed.number);
  if (read.ok) return read;
  errors.number = read.reason;
  return read.reason === "headcount-vague" ? "vague" : null;
}

/** The second step: both ends are whole numbers in their order. */
function readRange(typed: TypedAttendance, errors: AttendanceErrors): Read | null {
  const low = parseWholeNumber(typed.low, { max: MAX_PEOPLE });
  const high = parseWholeNumber(typed.high, { max: MAX_PEOPLE });
  if (!low.ok) errors.low = low.reason;
  if (!high.ok) errors.high = high.reason;
  if (!low.ok || !high.ok) return null;
  const headcount = { low: low.value, high: high.value, openEnded: false };
  const verdict = checkHeadcount(headcount);
  if (!verdict.ok) {
    errors.low = verdict.reason;
    return null;
  }
  return { headcount, needsConfirmation: false };
}
