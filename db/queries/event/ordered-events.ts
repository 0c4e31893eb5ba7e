/** One page of the events that a condition selects, in one of the orders of the list. */
import { and, asc, desc, eq, gt, gte, lt, or, type SQL, sql } from "drizzle-orm";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { DayCursor, EventCursor } from "~/domain/event/event-cursor";
import type { EventOrder } from "~/domain/event/event-order";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { organisers } from "../../schema/reference";

export type PageOfList = {
  order: EventOrder;
  today: CalendarDate;
  after: EventCursor | null;
  limit: number;
};

type EventRow = typeof events.$inferSelect;

export async function listOrderedEvents(
  db: Handle,
  selected: SQL | undefined,
  { order, today, after, limit }: PageOfList,
): Promise<{ rows: EventRow[]; next: EventCursor | null }> {
  const most = limit + 1;
  if (order === "lead" || order === "attendance") {
    const skip = after !== null && "skip" in after ? after.skip : 0;
    const found = await db
      .select()
      .from(events)
      .where(selected)
      .orderBy(order === "lead" ? LEAD : desc(ATTENDANCE), desc(events.firstDay), desc(events.id))
      .limit(most)
      .offset(skip);
    const rows = found.slice(0, limit);
    return { rows, next: found.length > limit ? { skip: skip + limit } : null };
  }
  const from = after !== null && "id" in after ? after : null;
  const found = await byDay(db, selected, { order, today, from, most });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const next = found.length > limit && last ? { firstDay: last.firstDay, id: last.id } : null;
  return { rows, next };
}

type ByDay = {
  order: "near" | "newest" | "oldest";
  today: CalendarDate;
  from: DayCursor | null;
  most: number;
};

/** What is to come and what has begun are two questions, each answered in the order of an index. */
async function byDay(db: Handle, selected: SQL | undefined, { order, today, from, most }: ByDay) {
  const rising = async (among: SQL | undefined) =>
    await db
      .select()
      .from(events)
      .where(and(selected, among, from ? isLater(from) : undefined))
      .orderBy(asc(events.firstDay), asc(events.id))
      .limit(most);
  const falling = async (among: SQL | undefined, cursor: DayCursor | null, limit: number) =>
    await db
      .select()
      .from(events)
      .where(and(selected, among, cursor ? isEarlier(cursor) : undefined))
      .orderBy(desc(events.firstDay), desc(events.id))
      .limit(limit);
  if (order === "oldest") return await rising(undefined);
  if (order === "newest") return await falling(undefined, from, most);
  const begun = lt(events.firstDay, today);
  if (from !== null && from.firstDay < today) return await falling(begun, from, most);
  const coming = await rising(gte(events.firstDay, today));
  const missing = most - coming.length;
  return missing === 0 ? coming : [...coming, ...(await falling(begun, null, missing))];
}

function isEarlier({ firstDay, id }: DayCursor): SQL | undefined {
  return or(lt(events.firstDay, firstDay), and(eq(events.firstDay, firstDay), lt(events.id, id)));
}

function isLater({ firstDay, id }: DayCursor): SQL | undefined {
  return or(gt(events.firstDay, firstDay), and(eq(events.firstDay, firstDay), gt(events.id, id)));
}

const LEAD = sql`(select ${organisers.position} from ${organisers} where ${organisers.slug} = ${events.lead})`;
/** The low of those who came to its held sessions; nobody counted stands below nobody came. N4 */
const ATTENDANCE = sql`(select sum(case when ${occurrences.officialCount} > 0 then ${occurrences.attendanceLow} end) from ${occurrences} where ${occurrences.eventId} = ${events.id} and ${occurrences.outcome} = 'held')`;
