/**
 * Naming who decides in an approver's place (P6).
 *
 * P6 An approver, or somebody of the secretariat, names a colleague of the same organiser (of the secretariat) for a
 * period of days in Tokyo. The substitute decides with the approver's rights in that period, as long as the two are
 * colleagues; it may be ended early.
 */
import { addDays, type CalendarDate } from "~/domain/day/calendar-date";
import { type Actor, can } from "~/domain/people/permissions";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";

const LONGEST_SUBSTITUTION_DAYS = 366;

export type SubstituteRefusal =
  | "not-an-approver"
  | "substitute-unknown"
  | "from-after-to"
  | "day-past"
  | "period-too-long";

type Somebody = Actor & { id: number; approver: boolean };

/** May this person be stood in for at all? */
export function namesSubstitutes(person: Somebody): boolean {
  return person.role === "secretariat" || (person.approver && can(person, "event.edit"));
}

export function checkSubstitute(
  approver: Somebody,
  substitute: (Actor & { id: number; active: boolean }) | null,
  days: { from: CalendarDate; until: CalendarDate },
  today: CalendarDate,
): Verdict<SubstituteRefusal> {
  if (!namesSubstitutes(approver)) return refuse("not-an-approver");
  if (
    substitute === null ||
    !substitute.active ||
    substitute.id === approver.id ||
    substitute.role !== approver.role ||
    substitute.organiser !== approver.organiser
  )
    return refuse("substitute-unknown");
  if (days.from > days.until) return refuse("from-after-to");
  if (days.until < today) return refuse("day-past");
  if (days.until > addDays(days.from, LONGEST_SUBSTITUTION_DAYS)) return refuse("period-too-long");
  return ALLOWED;
}
