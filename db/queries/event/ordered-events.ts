/**
 * One page of the events that a filter lists, in one of the orders of the list.
 *
 * What a period or a cell holds is found as a whole, put in order and counted in one statement. Of all days the events are
 * walked through in the order of an index until the page is full, and nobody knows how many there are.
 */
import { and, asc, desc, gte, lt, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { DayCursor, EventCursor } from "~/domain/event/event-cursor";
import type { EventOrder } from "~/domain/event/event-order";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { organisers } from "../../schema/reference";
import { isListed, isListedOneByOne, isNarrow, listsEveryEvent } from "../counting/counted-events";
import { eventConditions } from "../filter/occurrence-filter";
import { countedEvents } from "../store/index-hints";

export type PageOfList = {
  order: EventOrder;
  today: CalendarDate;
  after: EventCursor | null;
  limit: number;
};

type Found = { id: number; firstDay: CalendarDate };

/** `total`: of all pages; null where the page was found without it. */
export type OrderedEvents = { ids: number[]; next: EventCursor | null; total: number | null };

export async function listOrderedEvents(
  db: Handle,
  filter: RegisterFilter,
  page: PageOfList,
): Promise<OrderedEvents> {
  const { after, limit } = page;
  const whole = isNarrow(filter) ? await findWhole(db, filter, page) : null;
  const found = whole ?? (await walkTo(db, filter, page));
  const shown = found.slice(0, limit);
  const none = whole !== null && after === null ? 0 : null;
  const total = whole?.[0]?.total ?? none;
  const ids = shown.map(({ id }) => id);
  const last = shown.at(-1);
  if (found.length <= limit || last === undefined) return { ids, next: null, total };
  if (isByDay(page.order)) return { ids, next: { firstDay: last.firstDay, id: last.id }, total };
  return { ids, next: { skip: skipOf(after) + limit }, total };
}

const isByDay = (order: EventOrder): order is ByDay["order"] =>
  order !== "lead" && order !== "attendance";

const skipOf = (after: EventCursor | null): number =>
  after !== null && "skip" in after ? after.skip : 0;

const dayOf = (after: EventCursor | null): DayCursor | null =>
  after !== null && "id" in after ? after : null;

/** Each page takes as long as all of them. */
async function findWhole(db: Handle, filter: RegisterFilter, page: PageOfList) {
  const { order, today, after, limit } = page;
  const rank = order === "lead" ? LEAD : order === "attendance" ? ATTENDANCE : sql`0`;
  const all = db
    .select({
      id: sql<number>`${events.id}`.as("listed_id"),
      firstDay: sql<CalendarDate>`${events.firstDay}`.as("listed_day"),
      rank: rank.as("listed_rank"),
      total: sql<number>`count(*) over ()`.as("listed_total"),
    })
    .from(countedEvents)
    .where(and(eventConditions(filter), isListed(db, filter)))
    .as("listed");
  const newest = [desc(all.firstDay), desc(all.id)];
  const isComing = gte(all.firstDay, today);
  const ifComing = (column: SQL.Aliased) => sql`case when ${isComing} then ${column} end`;
  const ordered: Record<EventOrder, SQL[]> = {
    near: [
      sql`case when ${isComing} then 0 else 1 end`,
      ...[ifComing(all.firstDay), ifComing(all.id), ...newest],
    ],
    newest,
    oldest: [asc(all.firstDay), asc(all.id)],
    lead: [asc(all.rank), ...newest],
    attendance: [desc(all.rank), ...newest],
  };
  const from = dayOf(after);
  return await db
    .select({ id: all.id, firstDay: all.firstDay, total: all.total })
    .from(all)
    .where(from === null || !isByDay(order) ? undefined : isAfter(from, order, today, all))
    .orderBy(...ordered[order])
    .limit(limit + 1)
    .offset(isByDay(order) ? 0 : skipOf(after));
}

/** The table or what was found of it. */
type Columns = Record<"firstDay" | "id", SQLWrapper>;

function isAfter(
  from: DayCursor,
  order: ByDay["order"],
  today: CalendarDate,
  of: Columns,
): SQL | undefined {
  if (order === "oldest") return isLater(from, of);
  if (order === "newest") return isEarlier(from, of);
  const begun = sql`${of.firstDay} < ${today}`;
  return from.firstDay < today ? and(begun, isEarlier(from, of)) : or(begun, isLater(from, of));
}

async function walkTo(
  db: Handle,
  filter: RegisterFilter,
  { order, today, after, limit }: PageOfList,
): Promise<Found[]> {
  const selected = and(
    eventConditions(filter),
    listsEveryEvent(filter) ? undefined : isListedOneByOne(db, filter),
  );
  const most = limit + 1;
  if (isByDay(order)) return await byDay(db, selected, { order, today, from: dayOf(after), most });
  return await db
    .select({ id: events.id, firstDay: events.firstDay })
    .from(events)
    .where(selected)
    .orderBy(order === "lead" ? LEAD : desc(ATTENDANCE), desc(events.firstDay), desc(events.id))
    .limit(most)
    .offset(skipOf(after));
}

type ByDay = {
  order: "near" | "newest" | "oldest";
  today: CalendarDate;
  from: DayCursor | null;
  most: number;
};

/** What is to come and what has begun are two questions, each answered in the order of an index. */
async function byDay(db: Handle, selected: SQL | undefined, { order, today, from, most }: ByDay) {
  const found = () => db.select({ id: events.id, firstDay: events.firstDay }).from(events);
  const rising = async (among: SQL | undefined) =>
    await found()
      .where(and(selected, among, from ? isLater(from, events) : undefined))
      .orderBy(asc(events.firstDay), asc(events.id))
      .limit(most);
  const falling = async (among: SQL | undefined, cursor: DayCursor | null, limit: number) =>
    await found()
      .where(and(selected, among, cursor ? isEarlier(cursor, events) : undefined))
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

const isEarlier = ({ firstDay, id }: DayCursor, of: Columns): SQL =>
  sql`(${of.firstDay}, ${of.id}) < (${firstDay}, ${id})`;

const isLater = ({ firstDay, id }: DayCursor, of: Columns): SQL =>
  sql`(${of.firstDay}, ${of.id}) > (${firstDay}, ${id})`;

const LEAD = sql`(select ${organisers.position} from ${organisers} where ${organisers.slug} = ${events.lead})`;
/** The low of those who came to its held sessions; nobody counted stands below nobody came. N4 */
const ATTENDANCE = sql`(select sum(case when ${occurrences.officialCount} > 0 then ${occurrences.attendanceLow} end) from ${occurrences} where ${occurrences.eventId} = ${events.id} and ${occurrences.outcome} = 'held')`;
