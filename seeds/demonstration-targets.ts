/** Targets of the demonstration programme: a little more than it plans, and some where it plans nothing. P10 */
import { type FiscalYear, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { planOn } from "~/domain/plan/plan-in-force";
import { type TargetCell, WHOLE_REGISTER } from "~/domain/targets/target";
import type { TargetMeasure } from "~/domain/targets/target-measure";
import { randomOf } from "./demonstration-random";
import { PRIORITIES } from "./demonstration-tags";
import type { DemoEvent, DemoInput } from "./demonstration-types";

export type DemoTarget = { measure: TargetMeasure; cell: TargetCell; value: number };

const BUSY_STATES = "CA TX OH IL MI NY IN GA TN KY NC DC WA NJ FL MA HI PA".split(" ");
/** Hardly anybody goes there: their targets show that somebody ought to. */
const QUIET_STATES = ["ND", "SD", "WY", "MT"];
/** States whose targets are set by priority area, too. */
const BY_PRIORITY = ["CA", "TX", "OH", "IL", "IN", "KY"];

/** Of the fiscal year of the programme's last events. */
export function demonstrationTargets(
  input: Pick<DemoInput, "seed" | "jurisdictions" | "plans">,
  programme: readonly DemoEvent[],
  year: FiscalYear,
): DemoTarget[] {
  const random = randomOf(input.seed, year, programme.length);
  const { from, to } = fiscalYearPeriod(year);
  const drafts = programme
    .map(({ draft }) => draft)
    .filter(({ occurrences }) => (occurrences[0]?.first.from ?? "") >= from);
  const ambition = () => random.pick([0.9, 1, 1.1, 1.25]);
  const events = (cell: Partial<TargetCell>, planned: number, least: number): DemoTarget => ({
    measure: "events",
    cell: { ...WHOLE_REGISTER, ...cell },
    value: Math.max(least, Math.round(planned * ambition())),
  });
  const missions = [...new Set(input.jurisdictions.map(({ mission }) => mission))].sort();
  const inState = (state: string) =>
    drafts.filter(({ occurrences }) =>
      occurrences.some(({ place }) => place.type === "state" && place.state === state),
    ).length;
  const leaves = planOn(to, input.plans) === "4.0" ? (PRIORITIES["4.0"] ?? []) : [];
  return [
    events({}, drafts.length, 10),
    { measure: "attendance", cell: WHOLE_REGISTER, value: 120_000 },
    ...missions.flatMap((organiser) => {
      const led = drafts.filter(({ lead }) => lead === organiser).length;
      const people = Math.max(1, Math.round(led * ambition())) * 100;
      return [
        events({ organiser }, led, 4),
        ...(random.chance(0.4)
          ? [
              {
                measure: "attendance" as const,
                cell: { ...WHOLE_REGISTER, organiser },
                value: people,
              },
            ]
          : []),
      ];
    }),
    ...BUSY_STATES.map((state) => events({ state }, inState(state), 3)),
    ...QUIET_STATES.map((state) => events({ state }, 0, 2)),
    ...leaves.map(([priority]) =>
      events({ priority }, drafts.filter(({ tags }) => tags.includes(priority)).length, 5),
    ),
    ...leaves
      .slice(0, 2)
      .flatMap(([priority]) => BY_PRIORITY.map((state) => events({ state, priority }, 2, 1))),
  ];
}
