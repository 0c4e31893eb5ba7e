/** Whether a report contains anything fictional, so that page, file and answer can say so. */

import { and, eq, exists, sql } from "drizzle-orm";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { TARGET_LEVELS, targetCellOfFilter } from "~/domain/targets/target";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { isListed } from "../counting/counted-events";
import { touchesFrom } from "../counting/total-rows";
import { eventConditions, occurrenceConditions } from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";
import { keptUntilWritten } from "../store/data-version";
import { countedEvents } from "../store/index-hints";
import { listTargets } from "../targets";

/** Does a fictional event or target touch what the filter asks for? Then the answer is marked. */
export async function containsFictional(db: Handle, filter: RegisterFilter): Promise<boolean> {
  if (!filter.fictional) return false;
  return (await hasFictionalEvent(db, filter)) || (await hasFictionalTarget(db, filter));
}

/** Targets of what the filter asks for and of the levels below it. P10 */
async function hasFictionalTarget(db: Handle, filter: RegisterFilter): Promise<boolean> {
  const asked = targetCellOfFilter(filter);
  if (asked === null) return false;
  const targets = await listTargets(db, asked.fiscalYear);
  return targets.some(
    ({ fictional, cell }) =>
      fictional &&
      TARGET_LEVELS.every(
        (level) => asked.cell[level] === null || asked.cell[level] === cell[level],
      ),
  );
}

async function hasFictionalEvent(db: Handle, filter: RegisterFilter): Promise<boolean> {
  const { period } = filter;
  const selected = and(isStanding(), touchesFrom(period), occurrenceConditions(db, filter));
  const fictional = and(eq(events.fictional, true), eventConditions(filter));
  const own = eq(events.id, occurrences.eventId);
  const one = { one: sql`1` };
  // A period is a narrow part of the occurrences; over all days the fictional events are.
  const rows = period
    ? db
        .select(one)
        .from(occurrences)
        .crossJoin(countedEvents)
        .where(and(own, selected, fictional))
    : db
        .select(one)
        .from(countedEvents)
        .where(and(fictional, exists(db.select(one).from(occurrences).where(and(own, selected)))));
  return (await rows.limit(1)).length > 0;
}

/** Is anything fictional among the events of the map, and in all days, which last contacts are sought in? */
export const findFictionalOnMap = keptUntilWritten(async (db: Handle, filter: RegisterFilter) => ({
  inPeriod: await listsFictional(db, filter),
  ever: await containsFictional(db, { ...filter, period: null, outcome: null }),
}));

async function listsFictional(db: Handle, filter: RegisterFilter): Promise<boolean> {
  if (!filter.fictional) return false;
  const rows = await db
    .select({ one: sql`1` })
    .from(countedEvents)
    .where(and(eq(events.fictional, true), eventConditions(filter), isListed(db, filter)))
    .limit(1);
  return rows.length > 0;
}
