/** Naming a substitute: who, and from which day to which. P6 */

import type { CalendarDate } from "~/domain/day/calendar-date";
import { type DayRefusal, parseDay } from "~/domain/day/parse-day";
import { idOf } from "~/domain/value/id-of";
import { textOf } from "./boxes/field-texts.server";

const SUBSTITUTE_BOXES = ["substitute", "from", "until"] as const;
export type SubstituteBox = (typeof SUBSTITUTE_BOXES)[number];
export type TypedSubstitute = Record<SubstituteBox, string>;
export type SubstituteProblem = DayRefusal | "required";

export type ReadSubstitute =
  | { ok: true; value: { substituteId: number; from: CalendarDate; until: CalendarDate } }
  | {
      ok: false;
      typed: TypedSubstitute;
      errors: Partial<Record<SubstituteBox, SubstituteProblem>>;
    };

const LONGEST_GIVEN_BACK = 40;

export function typedSubstitute(form: FormData): TypedSubstitute {
  const typed = (box: SubstituteBox) => textOf(form, box).slice(0, LONGEST_GIVEN_BACK);
  return { substitute: typed("substitute"), from: typed("from"), until: typed("until") };
}

export function readSubstitute(form: FormData): ReadSubstitute {
  const typed = typedSubstitute(form);
  const substituteId = idOf(typed.substitute);
  const from = parseDay(typed.from);
  const until = parseDay(typed.until);
  if (substituteId !== null && from.ok && until.ok)
    return { ok: true, value: { substituteId, from: from.value, until: until.value } };
  return {
    ok: false,
    typed,
    errors: {
      ...(substituteId === null ? { substitute: "required" as const } : {}),
      ...(from.ok ? {} : { from: from.reason }),
      ...(until.ok ? {} : { until: until.reason }),
    },
  };
}
