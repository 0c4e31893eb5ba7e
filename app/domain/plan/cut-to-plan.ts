/** Days known only roughly, cut to those on which one plan is in force. N7 */
import { addDays, type CalendarDate, type RoughDay } from "~/domain/day/calendar-date";
import { type DatedPlan, planOn } from "./plan-in-force";

/** `plan` null: before the first one. */
export function cutToPlan<Dated extends { first: RoughDay; last: RoughDay }>(
  occurrence: Dated,
  plan: string | null,
  plans: readonly DatedPlan[],
): Dated {
  const { first, last } = occurrence;
  const changes = plans
    .flatMap(({ inForceFrom }) => (inForceFrom === null ? [] : [inForceFrom]))
    .sort();
  const inside = changes.filter((day) => first.from < day && day <= first.to);
  const from = [first.from, ...inside].find((day) => planOn(day, plans) === plan) ?? first.from;
  const next = inside.find((day) => day > from);
  const to = next === undefined ? first.to : addDays(next, -1);
  return {
    ...occurrence,
    first: { ...first, from, to },
    last: { ...last, from: later(last.from, from), to: later(last.to, to) },
  };
}

const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? b : a);
