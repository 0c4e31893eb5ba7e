/**
 * Which events a filter lists: those with an occurrence that it selects, or exactly those that a figure counted.
 * N1, N2, N10, N11
 *
 * Each function is a query for the ids of events, to be used inside `in (…)`.
 */
import { and, eq, exists, gte, inArray, lt, not, notExists, type SQL, sql } from "drizzle-orm";
import { alias, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import { NATION_KEY } from "~/domain/axis";
import { addDays } from "~/domain/calendar-date";
import type { CountsAs } from "~/domain/counts-as";
import { OUTCOMES, type Outcome } from "~/domain/occurrence";
import type { Counted, RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { occurrenceCells, occurrences } from "../schema/events";
import { insidePeriod, occurrenceConditions, splitsEvents, touchesPeriod } from "./occurrence-filter";

/** No span is longer than a fiscal year, so none that begins earlier touches a period. */
const LONGEST_SPAN_DAYS = 366;
const NEVER = sql`1 = 0`;

/** The table or an alias of it. */
type OccurrenceColumns = Record<"id" | "eventId" | "outcome" | "firstFrom" | "firstTo", SQLiteColumn>;

export function listedEventIds(db: Handle, filter: RegisterFilter) {
  return db
    .select({ id: occurrences.eventId })
    .from(occurrences)
    .where(
      and(
        // All four outcomes, so that the index by outcome and day serves a search by day alone.
        filter.outcome ? eq(occurrences.outcome, filter.outcome) : inArray(occurrences.outcome, [...OUTCOMES]),
        filter.period ? gte(occurrences.firstFrom, addDays(filter.period.from, -LONGEST_SPAN_DAYS)) : undefined,
        touchesPeriod(filter.period),
        occurrenceConditions(db, filter),
        filter.counted ? countedCondition(db, filter, filter.counted) : undefined,
      ),
    );
}

/** Does the filter leave every event in? Then no occurrence needs to be asked. */
export function listsEveryEvent(filter: RegisterFilter): boolean {
  return filter.period === null && filter.outcome === null && filter.counted === null && !splitsEvents(filter);
}

function countedCondition(db: Handle, filter: RegisterFilter, counted: Counted): SQL | undefined {
  const inside = insidePeriod(filter.period);
  if (counted === "held") return and(inside, countsAs(db, filter, "held"));
  if (counted === "planned") return and(inside, countsAs(db, filter, "planned"));
  if (counted === "not-counted") {
    const missing = and(eq(occurrences.type, "session"), eq(occurrences.officialCount, 0));
    return and(inside, eq(occurrences.outcome, "held"), missing);
  }
  if (inside === undefined) return NEVER;
  if (counted === "roughly-dated") return and(not(inside), countsAs(db, filter, "held"));
  return and(inside, eq(occurrences.outcome, "held"), countedBefore(db, filter));
}

/** Is this the occurrence by which its event counts among those the filter selects? N1 */
function countsAs(db: Handle, filter: RegisterFilter, as: CountsAs, of: OccurrenceColumns = occurrences): SQL | undefined {
  if (!splitsEvents(filter)) return isMarked(db, as, of);
  const outcome: Outcome = as === "held" ? "held" : "scheduled";
  return and(
    eq(of.outcome, outcome),
    notExists(siblings(db, filter, of, outcome, "earlier")),
    as === "planned" ? notExists(siblings(db, filter, of, "held", "any")) : undefined,
  );
}

/** The stored mark holds as long as the filter takes no part of an event away. */
function isMarked(db: Handle, as: CountsAs, of: OccurrenceColumns): SQL {
  const mark = alias(occurrenceCells, "mark");
  return exists(
    db
      .select({ one: sql`1` })
      .from(mark)
      .where(and(eq(mark.occurrenceId, of.id), eq(mark.axis, "nation"), eq(mark.key, NATION_KEY), eq(mark.countsAs, as))),
  );
}

/** Did the event count in an earlier period? Its first held occurrence then ended its span before this one. */
function countedBefore(db: Handle, filter: RegisterFilter): SQL {
  const first = alias(occurrences, "first_held");
  return exists(
    db
      .select({ one: sql`1` })
      .from(first)
      .where(
        and(
          eq(first.eventId, occurrences.eventId),
          lt(first.firstTo, filter.period?.from ?? ""),
          occurrenceConditions(db, filter, first),
          countsAs(db, filter, "held", first),
        ),
      ),
  );
}

function siblings(db: Handle, filter: RegisterFilter, of: OccurrenceColumns, outcome: Outcome, which: "earlier" | "any") {
  const sibling = alias(occurrences, "sibling");
  const earlier = sql`(${sibling.firstFrom}, ${sibling.firstTo}, ${sibling.id}) < (${of.firstFrom}, ${of.firstTo}, ${of.id})`;
  return db
    .select({ one: sql`1` })
    .from(sibling)
    .where(
      and(
        eq(sibling.eventId, of.eventId),
        eq(sibling.outcome, outcome),
        which === "earlier" ? earlier : undefined,
        occurrenceConditions(db, filter, sibling),
      ),
    );
}
