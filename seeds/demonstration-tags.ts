/** Tags of a demonstration event: terms of the plan in force on its first day, and a few left as they were. N7 */
import type { CalendarDate } from "~/domain/day/calendar-date";
import { type DatedPlan, planOn } from "~/domain/plan/plan-in-force";
import type { Random } from "./demonstration-random";

const TIERS: readonly (readonly [string, number])[] = [
  ["2017:I1", 5],
  ["2017:I2", 3],
  ["2017:I3", 2],
];
const TRAITS = ["2017:R1", "2017:R2", "2017:R3", "2017:R4"] as const;
/** Priority areas with the share each has, by plan. */
export const PRIORITIES: Record<string, readonly (readonly [string, number])[]> = {
  "3.0": [
    ["3.0:1", 3],
    ["3.0:2", 4],
    ["3.0:3", 4],
  ],
  "4.0": [
    ["4.0:1-1", 4],
    ["4.0:1-2", 3],
    ["4.0:1-3", 1],
    ["4.0:2", 3],
    ["4.0:3", 5],
  ],
};

/** None before the first plan. About one in twenty is untagged; some after a change keep tags of the plan before. */
export function tagsOn(random: Random, day: CalendarDate, plans: readonly DatedPlan[]): string[] {
  const plan = planOn(day, plans);
  if (plan === null || random.chance(0.05)) return [];
  const tags = new Set([random.weighted(TIERS)]);
  if (random.chance(0.15)) tags.add(random.weighted(TIERS));
  if (random.chance(0.4)) tags.add(random.pick(TRAITS));
  const priorities = PRIORITIES[plan === "4.0" && random.chance(0.06) ? "3.0" : plan];
  if (priorities !== undefined && random.chance(0.94)) {
    tags.add(random.weighted(priorities));
    if (random.chance(0.25)) tags.add(random.weighted(priorities));
  }
  return [...tags].sort();
}
