/**
 * The rows in which an occurrence of a frozen report stands, by any axis of a difference. N3, P26
 *
 * Months and quarters part the period itself: an event stands there by its first held occurrence of all, and what is
 * known only to a longer span than the row in a row of its own.
 */
import { AXES, type Axis, NATION_KEY } from "~/domain/counting/axis";
import { cellsOf, type TermAxis } from "~/domain/counting/cells-of";
import type { Period } from "~/domain/day/calendar-date";
import { isRestatedAxis, type Restatement, restatementOf } from "~/domain/plan/restatement";
import type { FrozenEvent, FrozenOccurrence, FrozenReport } from "./frozen-report";

export const REPORT_AXES = ["nation", ...AXES, "form", "month", "quarter"] as const;
export type ReportAxis = (typeof REPORT_AXES)[number];

/** Row of what lies in no single month or quarter (時期不詳). N11 */
export const ROUGH_KEY = "rough";

/** What is looked up to say where an event stands: its plans, and the plan under which rows are restated. */
export type ReportPlans = {
  offers: ReadonlyMap<string, ReadonlySet<string>>;
  axisOf: ReadonlyMap<string, TermAxis>;
  restatement: Restatement | null;
};

/** `under`: the plan whose rows are asked for; null: as tagged then. */
export function reportPlans(
  { plans }: Pick<FrozenReport, "plans">,
  crosswalk: FrozenReport["crosswalk"],
  under: string | null,
): ReportPlans {
  const terms = plans.flatMap((plan) => plan.terms.map((term) => ({ ...term, plan: plan.id })));
  const parents = new Set(terms.map(({ parent }) => parent));
  const offers = new Map(plans.map((plan) => [plan.id, new Set(plan.offers)]));
  const versions = plans.map(({ id, from }) => ({
    ...{ id, inForceFrom: from },
    offers: offers.get(id) ?? new Set<string>(),
  }));
  return {
    offers,
    axisOf: new Map(terms.map(({ key, axis }) => [key, axis])),
    restatement:
      under === null
        ? null
        : restatementOf(under, {
            versions,
            terms: terms.map((term) => ({ ...term, isHead: parents.has(term.key) })),
            links: crosswalk,
          }),
  };
}

/** At least one key on every axis. */
export function reportCells(
  event: FrozenEvent,
  occurrence: FrozenOccurrence,
  axis: ReportAxis,
  plans: ReportPlans,
): readonly string[] {
  if (axis === "nation") return [NATION_KEY];
  if (axis === "form") return [event.form];
  if (axis === "month" || axis === "quarter") return [partOfYear(occurrence, axis)];
  const keys = cellKeys(event, occurrence, axis, plans);
  const { restatement } = plans;
  if (restatement === null || !isRestatedAxis(axis)) return keys;
  return [...new Set(keys.flatMap((key) => restatedKeys(key, axis)))];

  /** The row of unclassified events is opened: each of its tags is restated by itself. P26 */
  function restatedKeys(key: string, on: "priority" | "tier"): readonly string[] {
    if (!restatement?.opened.includes(key)) return restatement?.rows[on][key] ?? [key];
    const narrowed = occurrence.tags.filter((tag) => plans.axisOf.get(tag) === on);
    const carried = narrowed.length > 0 ? narrowed : event.tags;
    return carried
      .filter((tag) => plans.axisOf.get(tag) === on)
      .flatMap((tag) => restatement.rows[on][tag] ?? []);
  }
}

function cellKeys(
  event: FrozenEvent,
  occurrence: FrozenOccurrence,
  axis: Axis,
  { offers, axisOf }: ReportPlans,
): string[] {
  const cells = cellsOf({
    ...{ kind: event.kind, organisers: event.organisers, eventTags: event.tags, plan: event.plan },
    carried: offers.get(event.plan ?? "") ?? new Set(),
    termAxis: (term) => axisOf.get(term) ?? "trait",
    occurrence,
  });
  return cells.filter((cell) => cell.axis === axis).map(({ key }) => key);
}

/** `2026-06` or `2026-Q2`, the quarter of the calendar. N11 */
function partOfYear({ firstFrom, firstTo }: FrozenOccurrence, axis: "month" | "quarter"): string {
  const partOf = (day: string) =>
    axis === "month" ? day.slice(0, 7) : `${day.slice(0, 4)}-Q${Math.ceil(monthOf(day) / 3)}`;
  return partOf(firstFrom) === partOf(firstTo) ? partOf(firstFrom) : ROUGH_KEY;
}

const monthOf = (day: string) => Number(day.slice(5, 7));

export const spanOf = ({ firstFrom, firstTo }: FrozenOccurrence): Period => ({
  from: firstFrom,
  to: firstTo,
});
