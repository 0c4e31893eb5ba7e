/** Budget lines of events, the means they name, and how many people an event's sessions counted. P12, P13 */
import { and, asc, count, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { Amount, BudgetLine, CountedPeople } from "~/domain/budget/budget";
import { exactShare } from "~/domain/counting/headcount";
import type { Qualifier } from "~/domain/value/qualifier";
import type { Handle } from "../client";
import { events, occurrences } from "../schema/events";
import { budgetLines } from "../schema/planning";
import { countIf, sumIf } from "./counting/total-rows";
import { readableBy } from "./filter/occurrence-filter";
import { countedEvents } from "./store/index-hints";

/** In the order they were entered. */
export async function listBudgetLines(db: Handle, eventId: number): Promise<BudgetLine[]> {
  const rows = await db
    .select()
    .from(budgetLines)
    .where(eq(budgetLines.eventId, eventId))
    .orderBy(asc(budgetLines.position));
  return rows.map((row) => ({
    purpose: row.purpose,
    means: row.means,
    currency: row.currency,
    planned: amountOf(row.plannedAmount, row.plannedQualifier),
    actual: amountOf(row.actualAmount, row.actualQualifier),
  }));
}

function amountOf(amount: number | null, qualifier: Qualifier | null): Amount | null {
  return amount === null ? null : { amount, qualifier: qualifier ?? "exact" };
}

export async function replaceBudgetLines(
  tx: Handle,
  eventId: number,
  lines: readonly BudgetLine[],
): Promise<void> {
  await tx.delete(budgetLines).where(eq(budgetLines.eventId, eventId));
  for (const [position, { purpose, means, currency, planned, actual }] of lines.entries()) {
    await tx.insert(budgetLines).values({
      ...{ eventId, position, purpose, means, currency },
      plannedAmount: planned?.amount ?? null,
      plannedQualifier: planned?.qualifier ?? null,
      actualAmount: actual?.amount ?? null,
      actualQualifier: actual?.qualifier ?? null,
    });
  }
}

/** The means of achievement that budgets name most, to be chosen again; of events that this person reads. P4 */
export async function listMeansInUse(
  db: Handle,
  reader: DraftReader,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .select({ means: budgetLines.means })
    .from(budgetLines)
    .innerJoin(countedEvents, eq(events.id, budgetLines.eventId))
    .where(and(isNotNull(budgetLines.means), isNull(events.withdrawnAt), readableBy(reader)))
    .groupBy(budgetLines.means)
    .orderBy(desc(count()), asc(budgetLines.means))
    .limit(limit);
  return rows.flatMap(({ means }) => means ?? []);
}

/** Official figures of the event's held sessions. N2, N4 */
export async function findCountedPeople(db: Handle, eventId: number): Promise<CountedPeople> {
  const session = eq(occurrences.type, "session");
  const held = and(session, eq(occurrences.outcome, "held"));
  const rows = await db
    .select({
      low: sumIf(occurrences.attendanceLow, held),
      high: sumIf(occurrences.attendanceHigh, held),
      exact: sumIf(occurrences.attendanceExact, held),
      openEnded: countIf(and(held, eq(occurrences.attendanceOpenEnded, true))),
      sessions: countIf(held),
      sessionsMissing: countIf(and(held, eq(occurrences.officialCount, 0))),
      sessionsAhead: countIf(and(session, eq(occurrences.outcome, "scheduled"))),
      all: sql<number>`count(*)`,
    })
    .from(occurrences)
    .where(eq(occurrences.eventId, eventId));
  const [row] = rows;
  if (row === undefined || row.all === 0) return NOBODY;
  const { exact, all: _, openEnded, ...people } = row;
  return { ...people, openEnded: openEnded > 0, exactShare: exactShare(exact, people.high) };
}

const NOBODY: CountedPeople = {
  ...{ low: 0, high: 0, openEnded: false, sessions: 0, sessionsMissing: 0, sessionsAhead: 0 },
  exactShare: null,
};
