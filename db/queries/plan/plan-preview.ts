/**
 * What the day of a drafted plan would do to events (P28).
 *
 * P28 From its day on an event begins under the plan, and stands under 未分類（新計画） where it carries tags of an axis
 *     and the plan offers none of them. Events that began before keep their plan, even with later occurrences. N7
 *
 * The conditions say of the stored tags what `domain/counting/cells-of` will say when the plan is published; a test
 * compares them.
 */
import {
  and,
  asc,
  count,
  eq,
  exists,
  gte,
  inArray,
  isNull,
  lt,
  not,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { DayCursor } from "~/domain/event/event-cursor";
import { RESTATED_AXES } from "~/domain/plan/restatement";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { planTerms } from "../../schema/reference";
import { carries } from "./restated-cells";

export type PreviewedEvent = {
  id: number;
  title: BilingualText;
  firstDay: CalendarDate;
  fictional: boolean;
};
/** A page of a list, after the `before` events of the pages before it. */
export type PreviewedEvents = {
  total: number;
  before: number;
  shown: PreviewedEvent[];
  /** Where the next page begins; null on the last. */
  next: DayCursor | null;
};

/** Where the page of each list begins; null for the first. */
export type PreviewPages = { unclassified: DayCursor | null; keeping: DayCursor | null };
const FIRST_PAGES: PreviewPages = { unclassified: null, keeping: null };

export type PlanPreview = {
  /** Not held, beginning on or after the day. */
  planned: number;
  unclassified: PreviewedEvents;
  /** Held already: there are some only where the day lies in the past. */
  held: number;
  heldUnclassified: number;
  /** Begun before the day with something scheduled after it: they keep their plan. */
  keeping: PreviewedEvents;
};

const MOST_SHOWN = 100;

/** Drafts of events are among them: whoever drafts a plan reads all. */
export async function previewPlan(
  db: Handle,
  day: CalendarDate,
  offers: ReadonlySet<string>,
  pages: PreviewPages = FIRST_PAGES,
): Promise<PlanPreview> {
  const unclassified = await isUnclassified(db, offers);
  const governed = and(isNull(events.withdrawnAt), gte(events.firstDay, day));
  const held = exists(ofEvent(db, eq(occurrences.outcome, "held")));
  const later = and(eq(occurrences.outcome, "scheduled"), gte(occurrences.firstFrom, day));
  const keeping = and(
    isNull(events.withdrawnAt),
    lt(events.firstDay, day),
    exists(ofEvent(db, later)),
  );
  return {
    planned: await countOf(db, and(governed, not(held))),
    unclassified: await listOf(db, and(governed, not(held), unclassified), pages.unclassified),
    held: await countOf(db, and(governed, held)),
    heldUnclassified: await countOf(db, and(governed, held, unclassified)),
    keeping: await listOf(db, keeping, pages.keeping),
  };
}

const ofEvent = (db: Handle, condition: SQL | undefined) =>
  db
    .select({ one: sql`1` })
    .from(occurrences)
    .where(and(eq(occurrences.eventId, events.id), condition));

/** On some axis an occurrence carries tags, and none that the plan offers. */
async function isUnclassified(db: Handle, offers: ReadonlySet<string>): Promise<SQL | undefined> {
  const terms = await db.select({ key: planTerms.key, axis: planTerms.axis }).from(planTerms);
  const onAxes = RESTATED_AXES.map((axis) => {
    const keys = terms.filter((term) => term.axis === axis).map(({ key }) => key);
    const carriesOne = (wanted: readonly string[]) =>
      carries(db, occurrences, sql`${axis}`, (term) => inArray(term, [...wanted]));
    const offered = carriesOne(keys.filter((key) => offers.has(key)));
    return exists(ofEvent(db, and(carriesOne(keys), sql`not (${offered})`)));
  });
  return or(...onAxes);
}

async function countOf(db: Handle, condition: SQL | undefined): Promise<number> {
  const rows = await db.select({ events: count() }).from(events).where(condition);
  return rows[0]?.events ?? 0;
}

async function listOf(
  db: Handle,
  condition: SQL | undefined,
  after: DayCursor | null,
): Promise<PreviewedEvents> {
  const rows = await db
    .select({
      ...{ id: events.id, ja: events.titleJa, en: events.titleEn },
      ...{ firstDay: events.firstDay, fictional: events.fictional },
    })
    .from(events)
    .where(and(condition, after === null ? undefined : comesAfter(after)))
    .orderBy(asc(events.firstDay), asc(events.id))
    .limit(MOST_SHOWN + 1);
  const page = rows.slice(0, MOST_SHOWN);
  const last = rows.length > MOST_SHOWN ? page.at(-1) : undefined;
  return {
    total: await countOf(db, condition),
    before: after === null ? 0 : await countOf(db, and(condition, not(comesAfter(after)))),
    shown: page.map(({ ja, en, ...event }) => ({ ...event, title: { ja, en } })),
    next: last === undefined ? null : { firstDay: last.firstDay, id: last.id },
  };
}

const comesAfter = ({ firstDay, id }: DayCursor): SQL =>
  sql`(${events.firstDay}, ${events.id}) > (${firstDay}, ${id})`;

/** Ids of the events that begin on or after a day, withdrawn ones too: their plan follows it as well. */
export async function listIdsFrom(db: Handle, day: CalendarDate): Promise<number[]> {
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(gte(events.firstDay, day))
    .orderBy(asc(events.id));
  return rows.map(({ id }) => id);
}
