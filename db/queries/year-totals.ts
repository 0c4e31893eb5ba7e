/**
 * Events and attendance of every fiscal year, for the chart and its table. N1, N2
 *
 * A first day that is known only roughly counts in a year when its whole span lies inside. N11
 */
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { FiscalYear } from "~/domain/fiscal-year";
import type { RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { events, occurrenceCells, occurrences } from "../schema/events";
import { keptUntilWritten } from "./data-version";
import { eventConditions, occurrenceConditions, splitsEvents } from "./occurrence-filter";
import { countIf, sumIf } from "./total-rows";

export type YearTotal = {
  year: FiscalYear;
  events: number;
  low: number;
  high: number;
  openEnded: boolean;
};

/** Years with held events or attendance, oldest first. The filter's period does not matter here. */
export function listYearTotals(db: Handle, filter: RegisterFilter): Promise<YearTotal[]> {
  return ofAllYears(db, { ...filter, period: null, year: null });
}

const ofAllYears = keptUntilWritten(countYears);

async function countYears(db: Handle, filter: RegisterFilter): Promise<YearTotal[]> {
  const held = db.$with("held").as(
    db
      .select({
        from: sql<number>`${fiscalYearSql(occurrences.firstFrom)}`.as("fiscal_year"),
        to: sql<number>`${fiscalYearSql(occurrences.firstTo)}`.as("fiscal_year_end"),
        counts: sql<number>`${countsFirst(filter)}`.as("counts"),
        isSession: sql<number>`case when ${occurrences.type} = 'session' then 1 else 0 end`.as(
          "is_session",
        ),
        ...{ low: occurrences.attendanceLow, high: occurrences.attendanceHigh },
        openEnded: occurrences.attendanceOpenEnded,
      })
      .from(occurrences)
      .crossJoin(events)
      .crossJoin(occurrenceCells)
      .where(
        and(
          eq(events.id, occurrences.eventId),
          and(eq(occurrenceCells.occurrenceId, occurrences.id), eq(occurrenceCells.axis, "nation")),
          and(
            eq(occurrences.outcome, "held"),
            eventConditions(filter),
            occurrenceConditions(db, filter),
          ),
        ),
      ),
  );
  const session = eq(held.isSession, 1);
  const rows = await db
    .with(held)
    .select({
      year: held.from,
      events: countIf(eq(held.counts, 1)),
      low: sumIf(held.low, session),
      high: sumIf(held.high, session),
      openEnded: countIf(and(session, eq(held.openEnded, true))),
    })
    .from(held)
    .where(sql`${held.from} = ${held.to}`)
    .groupBy(sql`${held.from}`)
    .orderBy(sql`${held.from}`);
  return rows.map(({ openEnded, ...row }) => ({ ...row, openEnded: openEnded > 0 }));
}

/** Is this the occurrence its event counts by, among those the filter leaves? */
function countsFirst(filter: RegisterFilter): SQL {
  if (!splitsEvents(filter))
    return sql`case when ${occurrenceCells.countsAs} = 'held' then 1 else 0 end`;
  const order = sql`${occurrences.firstFrom}, ${occurrences.firstTo}, ${occurrences.id}`;
  return sql`case when row_number() over (partition by ${occurrences.eventId} order by ${order}) = 1 then 1 else 0 end`;
}

/** 2018 for a day from 2018-04-01 to 2019-03-31. */
function fiscalYearSql(day: typeof occurrences.firstFrom | typeof occurrences.firstTo): SQL {
  return sql`cast(substr(${day}, 1, 4) as integer) - case when substr(${day}, 6, 2) < '04' then 1 else 0 end`;
}
