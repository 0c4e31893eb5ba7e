/**
 * What the events cost that a filter counts: budget lines, and the costs of placements once. P12, P14
 *
 * A cost belongs to its event, whole: it stands where the event counts, also under a filter that selects a part of it.
 */

import { and, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { type SQLiteColumn, unionAll } from "drizzle-orm/sqlite-core";
import { COST_STANDINGS, type CostStanding, type CostTotal } from "~/domain/budget/cost-totals";
import type { CellFacts } from "~/domain/counting/tie-rows";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { type MoneySum, sumMoney } from "~/domain/value/money";
import { QUALIFIERS, type Qualifier } from "~/domain/value/qualifier";
import type { Handle } from "../client";
import { events, occurrences } from "../schema/events";
import { budgetLines } from "../schema/planning";
import { isListed } from "./counting/counted-events";
import { totalConditions } from "./filter/occurrence-filter";
import { isStanding } from "./filter/standing";
import { costlyOccurrences, countedEvents } from "./store/index-hints";

export async function listCostTotals(
  db: Handle,
  filter: RegisterFilter,
  { events: held, planned }: Pick<CellFacts, "events" | "planned">,
): Promise<CostTotal[]> {
  const counts: Record<CostStanding, number> = { held, planned };
  const totals: CostTotal[] = [];
  for (const standing of COST_STANDINGS) {
    const listed = and(totalConditions(filter), isListed(db, { ...filter, figure: standing }));
    const rows = counts[standing] === 0 ? [] : await listCosts(db, listed);
    const withCost = new Set(rows.map(({ eventId }) => eventId));
    const paid = rows.filter(({ phase }) => phase === "actual");
    totals.push({
      standing,
      events: counts[standing],
      withCost: withCost.size,
      withActual: new Set(paid.map(({ eventId }) => eventId)).size,
      planned: summed(rows.filter(({ phase }) => phase === "planned")),
      actual: summed(paid),
    });
  }
  return totals;
}

type Phase = "planned" | "actual";
type CostRow = { eventId: number; phase: Phase; currency: string; qualifier: string; sum: number };

/** One row for each amount that somebody entered. */
async function listCosts(db: Handle, listed: SQL | undefined): Promise<CostRow[]> {
  const ids = db
    .select({ id: sql<number>`${events.id}` })
    .from(countedEvents)
    .where(listed);
  const lines = db
    .select(costColumns(budgetLines))
    .from(budgetLines)
    .where(inArray(budgetLines.eventId, ids));
  const placements = db
    .select(
      costColumns({
        eventId: occurrences.eventId,
        currency: occurrences.costCurrency,
        plannedAmount: sql`case when ${isStanding()} then ${occurrences.costAmount} end`,
        plannedQualifier: occurrences.costQualifier,
        actualAmount: occurrences.actualCostAmount,
        actualQualifier: occurrences.actualCostQualifier,
      }),
    )
    .from(costlyOccurrences)
    .where(and(isNotNull(occurrences.costCurrency), inArray(occurrences.eventId, ids)));
  return (await unionAll(lines, placements)).flatMap((row) => [
    ...amountOf(row, "planned", row.planned, row.plannedQualifier),
    ...amountOf(row, "actual", row.actual, row.actualQualifier),
  ]);
}

type CostColumns = Record<
  | "eventId"
  | "currency"
  | "plannedAmount"
  | "plannedQualifier"
  | "actualAmount"
  | "actualQualifier",
  SQLiteColumn | SQL
>;

function costColumns(of: CostColumns) {
  return {
    eventId: sql<number>`${of.eventId}`.as("event_id"),
    currency: sql<string>`${of.currency}`.as("currency"),
    planned: sql<number | null>`${of.plannedAmount}`.as("planned"),
    plannedQualifier: sql<string | null>`${of.plannedQualifier}`.as("planned_qualifier"),
    actual: sql<number | null>`${of.actualAmount}`.as("actual"),
    actualQualifier: sql<string | null>`${of.actualQualifier}`.as("actual_qualifier"),
  };
}

function amountOf(
  { eventId, currency }: Pick<CostRow, "eventId" | "currency">,
  phase: Phase,
  sum: number | null,
  qualifier: string | null,
): CostRow[] {
  return sum === null ? [] : [{ eventId, phase, currency, qualifier: qualifier ?? "exact", sum }];
}

function summed(rows: readonly CostRow[]): MoneySum[] {
  return sumMoney(
    rows.map(({ sum, currency, qualifier }) => ({
      ...{ amount: sum, currency },
      qualifier: qualifierOf(qualifier),
    })),
  );
}

const qualifierOf = (text: string): Qualifier =>
  QUALIFIERS.find((known) => known === text) ?? "exact";
