/** Columns of the coverage matrix. */
import type { CalendarDate, Period } from "./calendar-date";
import { ALL_KEY, type CoverageKey } from "./coverage";
import { type DatedPlan, plansWithin } from "./plan-in-force";

type OfferedTerm = { key: string; plan: string | null; parent: string | null };
type OfferingPlan = DatedPlan & { offers: ReadonlySet<string> };

type ColumnsQuestion = {
  period: Period | null;
  /** The plan under which tags are restated: then its terms are the columns. P26 */
  restated: string | null;
  asked: string | null;
};

/**
 * Which columns a matrix has: every term that the plans of its period offer (of those asked for, where some are), and
 * whatever else says something. N3, N7
 */
export function coverageColumns(
  { period, restated, asked }: ColumnsQuestion,
  book: { plans: readonly OfferingPlan[]; terms: readonly OfferedTerm[] },
  counted: readonly CoverageKey[],
): Set<string> {
  const inForce =
    restated !== null
      ? [restated]
      : period === null
        ? book.plans.map(({ id }) => id)
        : plansWithin(period, book.plans);
  const heads = new Set(book.terms.map(({ parent }) => parent));
  const isAsked = ({ key, parent }: OfferedTerm) =>
    asked === null || key === asked || parent === asked;
  const offered = book.plans
    .filter(({ id, inForceFrom }) => inForceFrom !== null && inForce.includes(id))
    .flatMap(({ offers }) => book.terms.filter(({ key }) => offers.has(key) && !heads.has(key)))
    .filter(isAsked);
  const said = counted.map(({ column }) => column).filter((key) => key !== ALL_KEY);
  return new Set([...offered.map(({ key }) => key), ...said]);
}

/** The day before which nothing can stand in the column: that on which its plan came into force. */
export function columnSince(key: string, plans: readonly DatedPlan[]): CalendarDate | null {
  const plan = key.slice(0, Math.max(key.indexOf(":"), 0));
  return plans.find(({ id }) => id === plan)?.inForceFrom ?? null;
}
