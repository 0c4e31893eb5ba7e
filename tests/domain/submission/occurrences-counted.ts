/** A frozen report as the reference counts it: each occurrence with its cells on every axis and its official sums. N3 */
import { AXES } from "~/domain/counting/axis";
import { standsInTotals } from "~/domain/counting/counted";
import { officialSums } from "~/domain/counting/official-observation";
import type { FrozenReport } from "~/domain/submission/frozen-report";
import { reportCells, reportPlans } from "~/domain/submission/report-cells";
import type { CountedOccurrence } from "../../reference/totals";

export function occurrencesCounted(of: FrozenReport): CountedOccurrence[] {
  const plans = reportPlans(of.plans, of.crosswalk, null);
  return of.events
    .filter((one) => standsInTotals(one.counted))
    .flatMap((one) =>
      one.occurrences.map((each) => ({
        ...{ ...each, eventId: one.id, counted: one.counted },
        ...officialSums(each.observations.filter(({ official }) => official)),
        cells: AXES.flatMap((on) =>
          reportCells(one, each, on, plans).map(({ key }) => ({ axis: on, key })),
        ),
      })),
    );
}
