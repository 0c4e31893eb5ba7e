/** The cost of the events that a report counts: planned and actual apart, each currency by itself. P14 */
import type { MoneySum } from "~/domain/value/money";

/** Held events count when first held, planned ones by their first scheduled occurrence. N1 */
export const COST_STANDINGS = ["held", "planned"] as const;
export type CostStanding = (typeof COST_STANDINGS)[number];

export type CostTotal = {
  standing: CostStanding;
  /** Events of this standing that the report counts. */
  events: number;
  /** Those of them that say any cost, and that say an actual one. */
  withCost: number;
  withActual: number;
  planned: MoneySum[];
  actual: MoneySum[];
};

/** Whole units, only where every event says what it cost. P13 */
export function actualPerEvent({ events, withActual, actual }: CostTotal): MoneySum[] {
  if (events === 0 || withActual < events) return [];
  return actual.map(({ amount, qualifiers, ...sum }) => ({
    ...sum,
    amount: Math.round(amount / events),
    qualifiers:
      amount % events === 0 || qualifiers.includes("about")
        ? qualifiers
        : ["about" as const, ...qualifiers],
  }));
}
