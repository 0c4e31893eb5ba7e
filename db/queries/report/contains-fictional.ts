/** Whether a report contains anything fictional, so that page, file and answer can say so. */

import { and, between, eq, exists, inArray, type SQL, sql } from "drizzle-orm";
import { ofAllDays } from "~/domain/filter/extent";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { TARGET_LEVELS, targetCellOfFilter } from "~/domain/targets/target";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { isListed, isListedOneByOne } from "../counting/counted-events";
import { touchesFrom } from "../counting/total-rows";
import { findExtent } from "../filter/find-extent";
import { eventConditions, occurrenceConditions, splitsEvents } from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";
import { keptUntilWritten } from "../store/data-version";
import { fictionalEvents } from "../store/index-hints";
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
  const touching = (where: SQL | undefined) =>
    db.select({ id: occurrences.eventId }).from(occurrences).where(where);
  const own = eq(occurrences.eventId, events.id);
  return await isAnyFictional(db, filter, {
    // A period is a narrow part of the occurrences; over all days the fictional events are.
    inAll: period ? inArray(events.id, touching(selected)) : exists(touching(and(own, selected))),
    oneByOne: exists(touching(and(own, selected))),
  });
}

/** Is anything fictional among the events of the map, and in all days, which last contacts are sought in? */
export async function findFictionalOnMap(db: Handle, filter: RegisterFilter) {
  const [inPeriod, ever] = await Promise.all([
    findFictionalListed(db, filter),
    findFictionalEver(db, ofAllDays(filter)),
  ]);
  return { inPeriod, ever };
}

export const findFictionalListed = keptUntilWritten(listsFictional, findExtent);
export const findFictionalEver = keptUntilWritten(containsFictional, findExtent);

async function listsFictional(db: Handle, filter: RegisterFilter): Promise<boolean> {
  if (!filter.fictional) return false;
  return await isAnyFictional(db, filter, {
    inAll: isListed(db, filter),
    oneByOne: isListedOneByOne(db, filter),
  });
}

type Selected = Record<"inAll" | "oneByOne", SQL | undefined>;

/**
 * Whether the filter selects one of the fictional events, said in two ways. Of those that begin in the period most are
 * selected, so that the first one asked is likely to answer, unless the filter names a cell.
 */
async function isAnyFictional(
  db: Handle,
  filter: RegisterFilter,
  { inAll, oneByOne }: Selected,
): Promise<boolean> {
  const has = async (selected: SQL | undefined) => {
    const rows = await db
      .select({ one: sql`1` })
      .from(fictionalEvents)
      // As the index has it.
      .where(and(sql`${events.fictional} = 1`, selected, eventConditions(filter)))
      .limit(1);
    return rows.length > 0;
  };
  const { period } = filter;
  const isLikely = period !== null && !splitsEvents(filter);
  if (isLikely && (await has(and(between(events.firstDay, period.from, period.to), oneByOne))))
    return true;
  return await has(inAll);
}
