/**
 * Which plan governs where the span of the event's first day holds a change of plan. N7
 *
 * The person says which one is meant, and the span is cut to the days of that plan. Nothing is asked where an
 * occurrence decides that stands beside those of the form, as for a co-organiser.
 */
import { standingAmong } from "~/domain/counting/standing";
import { compareSpans } from "~/domain/day/calendar-date";
import { NO_PLAN } from "~/domain/entry/typed-event";
import type { OccurrenceDraft } from "~/domain/event/event-draft";
import { cutToPlan } from "~/domain/plan/cut-to-plan";
import { type DatedPlan, plansWithin } from "~/domain/plan/plan-in-force";
import { type Issues, refuseField } from "~/forms/boxes/fields.server";

type PlanChosen = {
  chosen: string;
  /** Occurrences of the event that the form does not show. */
  beside: readonly OccurrenceDraft[];
  plans: readonly DatedPlan[];
};

export function settlePlan(
  occurrences: OccurrenceDraft[],
  { chosen, beside, plans }: PlanChosen,
  context: Issues,
): OccurrenceDraft[] {
  const deciding = decidingOccurrence([...beside, ...occurrences]);
  if (deciding === null || beside.includes(deciding)) return occurrences;
  const within = plansWithin(deciding.first, plans);
  if (within.length < 2) return occurrences;
  const plan = within.find((candidate) => (candidate ?? NO_PLAN) === chosen);
  if (plan === undefined) {
    refuseField(context, ["plan"], "plan-undecided");
    return occurrences;
  }
  return occurrences.map((occurrence) =>
    occurrence === deciding ? cutToPlan(occurrence, plan, plans) : occurrence,
  );
}

/** The first by its span among those that stand. */
function decidingOccurrence(occurrences: OccurrenceDraft[]): OccurrenceDraft | null {
  return [...standingAmong(occurrences)].sort((a, b) => compareSpans(a.first, b.first))[0] ?? null;
}
