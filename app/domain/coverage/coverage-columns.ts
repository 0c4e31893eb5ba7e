/** Columns of the coverage matrix. */
import { BEFORE_PLAN_KEY, unclassifiedKey, untaggedKey } from "~/domain/counting/axis";
import { type CalendarDate, compareText, type Period } from "~/domain/day/calendar-date";
import { type DatedPlan, plansWithin } from "~/domain/plan/plan-in-force";
import { ALL_KEY, type CoverageKey } from "./coverage";

type OfferedTerm = { key: string; plan: string | null; parent: string | null };
export type ColumnPlan = DatedPlan & { offers: ReadonlySet<string> };

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
  book: { plans: readonly ColumnPlan[]; terms: readonly OfferedTerm[] },
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

/** On which days an event begins that can stand in the column; null where that side is open. */
export type ColumnDays = { since: CalendarDate | null; until: CalendarDate | null };

/** From the day of the first plan that knows the column to that of the plan after the last one. N7 */
export function columnDays(key: string, plans: readonly ColumnPlan[]): ColumnDays {
  const dated = plans
    .flatMap(({ inForceFrom, ...plan }) => (inForceFrom === null ? [] : [{ ...plan, inForceFrom }]))
    .sort((a, b) => compareText(a.inForceFrom, b.inForceFrom));
  if (key === BEFORE_PLAN_KEY) return { since: null, until: dated[0]?.inForceFrom ?? null };
  const knowing = dated.filter(
    ({ id, offers }) => offers.has(key) || key === untaggedKey(id) || key === unclassifiedKey(id),
  );
  const since = knowing[0]?.inForceFrom ?? null;
  const last = knowing.at(-1)?.inForceFrom;
  const next = dated.find(({ inForceFrom }) => last !== undefined && inForceFrom > last);
  return { since, until: next?.inForceFrom ?? null };
}
