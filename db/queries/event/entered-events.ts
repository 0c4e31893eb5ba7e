/** How many events a filter lists, and a page of them in the order in which they were entered. */
import { and, asc, gt, type SQL, sql } from "drizzle-orm";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { isListed, listsEveryEvent } from "../counting/counted-events";
import { findExtent } from "../filter/find-extent";
import { eventConditions } from "../filter/occurrence-filter";
import { keptUntilWritten } from "../store/data-version";
import { countedEvents } from "../store/index-hints";

/** How many events, and is one of them fictional? */
export type ListedCount = { events: number; hasFictional: boolean };

export type EnteredEvents = { ids: number[]; next: number | null; counted: ListedCount };

/** From after the event with this id. `next`: the id to go on after. */
export async function listEnteredEvents(
  db: Handle,
  filter: RegisterFilter,
  { after, limit }: { after: number | null; limit: number },
): Promise<EnteredEvents> {
  const most = limit + 1;
  const whole = listsEveryEvent(filter) ? null : await findWhole(db, filter, { after, most });
  const found = whole ?? (await walkTo(db, filter, { after, most }));
  const ids = found.slice(0, limit).map(({ id }) => id);
  const next = found.length > limit ? (ids.at(-1) ?? null) : null;
  const first = whole?.[0] ?? (whole !== null && after === null ? NONE : null);
  return { ids, next, counted: first ? countedOf(first) : await countListed(db, filter) };
}

/** Kept: every page that somebody goes through asks it again. */
export const countListed = keptUntilWritten(readCount, findExtent);

async function readCount(db: Handle, filter: RegisterFilter): Promise<ListedCount> {
  const [row] = await db
    .select({
      total: sql<number>`count(*)`,
      fictional: sql<number | null>`max(${events.fictional})`,
    })
    .from(countedEvents)
    .where(isShown(db, filter));
  return countedOf(row ?? NONE);
}

type Part = { after: number | null; most: number };

/** Found, counted and put in order in one statement. */
async function findWhole(db: Handle, filter: RegisterFilter, { after, most }: Part) {
  const all = db
    .select({
      id: sql<number>`${events.id}`.as("listed_id"),
      total: sql<number>`count(*) over ()`.as("listed_total"),
      fictional: sql<number>`max(${events.fictional}) over ()`.as("listed_fictional"),
    })
    .from(countedEvents)
    .where(isShown(db, filter))
    .as("listed");
  return await db
    .select()
    .from(all)
    .where(after === null ? undefined : gt(all.id, after))
    .orderBy(asc(all.id))
    .limit(most);
}

async function walkTo(db: Handle, filter: RegisterFilter, { after, most }: Part) {
  return await db
    .select({ id: events.id })
    .from(events)
    .where(and(isShown(db, filter), after === null ? undefined : gt(events.id, after)))
    .orderBy(asc(events.id))
    .limit(most);
}

const isShown = (db: Handle, filter: RegisterFilter): SQL | undefined =>
  and(eventConditions(filter), isListed(db, filter));

const NONE = { total: 0, fictional: null };

const countedOf = (row: { total: number; fictional: number | null }): ListedCount => ({
  events: row.total,
  hasFictional: row.fictional === 1,
});
