/**
 * What the events cost that a filter counts: budget lines, and the costs of placements once. P12, P14
 *
 * A cost belongs to its event, whole: it stands where the event counts, also under a filter that selects a part of it.
 */
import { and, eq, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { type SQLiteColumn, unionAll } from "drizzle-orm/sqlite-core";
import { COST_STANDINGS, type CostStanding, type CostTotal } from "~/domain/cost-totals";
import { type MoneySum, sumMoney } from "~/domain/money";
import { QUALIFIERS, type Qualifier } from "~/domain/qualifier";
import type { RegisterFilter } from "~/domain/register-filter";
import type { CellFacts } from "~/domain/tie-rows";
import type { Handle } from "../client";
import { events, occurrences } from "../schema/events";
import { budgetLines } from "../schema/planning";
import { isListed } from "./counted-events";
import { eventConditions } from "./occurrence-filter";

export async function listCostTotals(
  db: Handle,
  filter: RegisterFilter,
  { events: held, planned }: Pick<CellFacts, "events" | "planned">,
): Promise<CostTotal[]> {
  const counts: Record<CostStanding, number> = { held, planned };
  const totals: CostTotal[] = [];
  for (const standing of COST_STANDINGS) {
    const listed = and(eventConditions(filter), isListed(db, { ...filter, counted: standing }));
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

type CostRow = { eventId: number; phase: string; currency: string; qualifier: string; sum: number };

/** One row for each amount that somebody entered. */
async function listCosts(db: Handle, listed: SQL | undefined): Promise<CostRow[]> {
  const ids = db.select({ id: events.id }).from(events).where(listed);
  const lines = (phase: "planned" | "actual") => {
    const amount = phase === "planned" ? budgetLines.plannedAmount : budgetLines.actualAmount;
    const qualifier =
      phase === "planned" ? budgetLines.plannedQualifier : budgetLines.actualQualifier;
    return db
      .select(costRow(budgetLines.eventId, phase, budgetLines.currency, qualifier, amount))
      .from(budgetLines)
      .where(and(isNotNull(amount), inArray(budgetLines.eventId, ids)));
  };
  const placements = (phase: "planned" | "actual") => {
    const amount = phase === "planned" ? occurrences.costAmount : occurrences.actualCostAmount;
    const qualifier =
      phase === "planned" ? occurrences.costQualifier : occurrences.actualCostQualifier;
    const stands = or(eq(occurrences.outcome, "held"), eq(occurrences.outcome, "scheduled"));
    return db
      .select(costRow(occurrences.eventId, phase, occurrences.costCurrency, qualifier, amount))
      .from(occurrences)
      .where(
        and(
          isNotNull(amount),
          phase === "planned" ? stands : undefined,
          inArray(occurrences.eventId, ids),
        ),
      );
  };
  return await unionAll(
    lines("planned"),
    lines("actual"),
    placements("planned"),
    placements("actual"),
  );
}

function costRow(
  eventId: SQLiteColumn,
  phase: string,
  currency: SQLiteColumn,
  qualifier: SQLiteColumn,
  amount: SQLiteColumn,
) {
  return {
    eventId: sql<number>`${eventId}`.as("event_id"),
    phase: sql<string>`${phase}`.as("phase"),
    currency: sql<string>`${currency}`.as("currency"),
    qualifier: sql<string>`coalesce(${qualifier}, 'exact')`.as("qualifier"),
    sum: sql<number>`${amount}`.mapWith(Number).as("amount"),
  };
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
