/** In how many states a term of the plan in force has something held, only planned, or nothing registered. P205, N3, N7 */
import { standsInTotals } from "~/domain/counting/counted";
import { type Period, periodContains } from "~/domain/day/calendar-date";
import { bookOf, touchingOn } from "~/domain/submission/frozen-cells";
import type { FrozenPlan, FrozenTerm, ReportBasis } from "~/domain/submission/frozen-report";

export type TermCoverage = { term: FrozenTerm; held: number; planned: number; none: number };

/** The version whose days hold the last day of the period, or the last before it; null: none is in force yet. */
export function planAtEnd(plans: readonly FrozenPlan[], { to }: Period): FrozenPlan | null {
  return plans.filter(({ from }) => from !== null && from <= to).at(-1) ?? null;
}

/** Terms in the order of the plan, leaves without their heads. */
export function coverageCounts(
  report: Pick<ReportBasis, "events" | "period" | "plans" | "names">,
  axis: "priority" | "tier",
): TermCoverage[] {
  const plan = planAtEnd(report.plans, report.period);
  if (plan === null) return [];
  const all = report.plans.flatMap(({ terms }) => terms);
  const heads = new Set(all.flatMap(({ parent }) => parent ?? []));
  const terms = all.filter(
    (term) => term.axis === axis && plan.offers.includes(term.key) && !heads.has(term.key),
  );
  const states = new Set(report.names.filter((one) => one.axis === "state").map(({ key }) => key));
  const touched = statesByTerm(report, axis);
  return terms.map((term) => {
    const { held, planned } = touched.get(term.key) ?? { held: new Set(), planned: new Set() };
    let [done, only] = [0, 0];
    for (const state of states) {
      if (held.has(state)) done += 1;
      else if (planned.has(state)) only += 1;
    }
    return { term, held: done, planned: only, none: states.size - done - only };
  });
}

type Touched = { held: Set<string>; planned: Set<string> };

function statesByTerm(
  { events, period, plans }: Pick<ReportBasis, "events" | "period" | "plans">,
  axis: "priority" | "tier",
): Map<string, Touched> {
  const book = bookOf(plans);
  const touched = new Map<string, Touched>();
  for (const event of events.filter(({ counted }) => standsInTotals(counted))) {
    const terms = touchingOn(axis, event, book);
    for (const [at, { cells, outcome, firstFrom, firstTo }] of touchingOn(
      "state",
      event,
      book,
    ).entries()) {
      if (!periodContains(period, { from: firstFrom, to: firstTo })) continue;
      const how = outcome === "held" ? "held" : outcome === "scheduled" ? "planned" : null;
      if (how === null) continue;
      for (const { key } of terms[at]?.cells ?? []) {
        const of = touched.get(key) ?? { held: new Set<string>(), planned: new Set<string>() };
        touched.set(key, of);
        for (const cell of cells) of[how].add(cell.key);
      }
    }
  }
  return touched;
}
