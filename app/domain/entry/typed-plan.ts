/**
 * Which plan governs an event while its form is still being filled in. N7
 *
 * Stored outcomes are not in the form: whoever shows it says which of its occurrences do not stand.
 */
import type { Outcome } from "~/domain/counting/occurrence";
import { standingAmong } from "~/domain/counting/standing";
import { compareSpans, PRECISIONS, type RoughDay } from "~/domain/day/calendar-date";
import { roughDay } from "~/domain/day/rough-day";
import { type DatedPlan, planOn, plansWithin } from "~/domain/plan/plan-in-force";
import { NO_PLAN, type TypedOccurrence } from "./typed-event";

type TypedFirst = Partial<Pick<TypedOccurrence, "id" | "first" | "firstPrecision">>;

export type TypedPlan =
  | { day: "missing" }
  /** The plan; null before the first one. */
  | { day: "known"; plan: string | null }
  /** The span of the first day holds a change: the plans it could be, and the one chosen. */
  | { day: "undecided"; plans: (string | null)[]; plan: string | null };

/** `notStanding`: ids of the stored occurrences that were cancelled or postponed. */
export function typedPlan(
  occurrences: readonly TypedFirst[],
  chosen: string,
  plans: readonly DatedPlan[],
  notStanding: readonly number[] = [],
): TypedPlan {
  const dated = occurrences.flatMap((typed) => {
    const outcome: Outcome = isAmong(notStanding, typed.id) ? "cancelled" : "scheduled";
    return spanOf(typed).map((span) => ({ ...span, outcome }));
  });
  const [first] = [...standingAmong(dated)].sort(compareSpans);
  if (first === undefined) return { day: "missing" };
  const within = plansWithin(first, plans);
  const plan = planOn(first.from, plans);
  if (within.length < 2) return { day: "known", plan };
  const picked = within.find((candidate) => (candidate ?? NO_PLAN) === chosen);
  return { day: "undecided", plans: within, plan: picked === undefined ? plan : picked };
}

/** A new occurrence has no id yet. */
const isAmong = (ids: readonly number[], id = ""): boolean => id !== "" && ids.includes(Number(id));

function spanOf({ first = "", firstPrecision = "day" }: TypedFirst): RoughDay[] {
  const precision = PRECISIONS.find((known) => known === firstPrecision);
  const span = precision === undefined ? null : roughDay(precision, first);
  return span?.ok ? [span.value] : [];
}
