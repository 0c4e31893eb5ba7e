/**
 * Which plan governs an event while its form is still being filled in. N7
 *
 * Stored outcomes are not in the form: a cancelled occurrence counts like the others here, and the server decides.
 */
import { compareSpans, PRECISIONS, type RoughDay } from "~/domain/day/calendar-date";
import { roughDay } from "~/domain/day/rough-day";
import { type DatedPlan, planOfEvent, plansWithin } from "~/domain/plan/plan-in-force";
import { NO_PLAN, type TypedOccurrence } from "./typed-event";

type TypedFirst = Partial<Pick<TypedOccurrence, "first" | "firstPrecision">>;

export type TypedPlan =
  | { day: "missing" }
  /** The plan; null before the first one. */
  | { day: "known"; plan: string | null }
  /** The span of the first day holds a change: the plans it could be, and the one chosen. */
  | { day: "undecided"; plans: (string | null)[]; plan: string | null };

export function typedPlan(
  occurrences: readonly TypedFirst[],
  chosen: string,
  plans: readonly DatedPlan[],
): TypedPlan {
  const spans = occurrences.flatMap(spanOf).sort(compareSpans);
  const dated = spans.map(({ from, to }) => ({
    outcome: "scheduled" as const,
    firstFrom: from,
    firstTo: to,
  }));
  const [first] = spans;
  if (first === undefined) return { day: "missing" };
  const within = plansWithin(first, plans);
  const plan = planOfEvent(dated, plans);
  if (within.length < 2) return { day: "known", plan };
  const picked = within.find((candidate) => (candidate ?? NO_PLAN) === chosen);
  return { day: "undecided", plans: within, plan: picked === undefined ? plan : picked };
}

function spanOf({ first = "", firstPrecision = "day" }: TypedFirst): RoughDay[] {
  const precision = PRECISIONS.find((known) => known === firstPrecision);
  const span = precision === undefined ? null : roughDay(precision, first);
  return span?.ok ? [span.value] : [];
}
