/**
 * Which events a filter lists: those with an occurrence that it selects, or exactly those that a figure counted.
 * N1, N2, N10, N11
 *
 * Each condition is about `events`.
 */
import { and, eq, exists, gt, inArray, lt, not, notExists, type SQL, sql } from "drizzle-orm";
import { alias, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import { OVERLAP_AXES } from "~/domain/counting/axis";
import type { CountsAs } from "~/domain/counting/counts-as";
import { OUTCOMES, type Outcome } from "~/domain/counting/occurrence";
import type { Figure, RegisterFilter } from "~/domain/filter/register-filter";
import { missionOfKey } from "~/domain/place/jurisdiction";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import type { DrawnOccurrence } from "../filter/drawn-at";
import {
  besideCells,
  countStoredCells,
  insidePeriod,
  isInCells,
  occurrenceConditions,
  splitsEvents,
} from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";
import { overlappingIds } from "./overlapping-events";
import { touchesFrom } from "./total-rows";

const NEVER = sql`1 = 0`;
const isSession = eq(occurrences.type, "session");

/** The table or an alias of it. */
type OccurrenceColumns = DrawnOccurrence &
  Record<"eventId" | "outcome" | "firstFrom" | "firstTo" | "countsAs", SQLiteColumn>;

/** Found at once: the cheaper way to count, and to find what a period or a cell holds. */
export function isListed(db: Handle, filter: RegisterFilter): SQL | undefined {
  if (listsEveryEvent(filter)) return undefined;
  const ids = db
    .select({ id: occurrences.eventId })
    .from(occurrences)
    .where(
      beginsWithCells(filter)
        ? and(isInCells(db, filter), selectsListed(db, filter, besideCells(filter)))
        : selectsListed(db, filter),
    );
  return inArray(events.id, ids);
}

/**
 * The same, asked event by event: the cheaper way to find the first page of all days, because it stops as soon
 * as the page is full.
 */
export function isListedOneByOne(db: Handle, filter: RegisterFilter): SQL | undefined {
  const own = eq(occurrences.eventId, events.id);
  return exists(
    db
      .select({ one: sql`1` })
      .from(occurrences)
      .where(and(own, selectsListed(db, filter))),
  );
}

/** Does the filter name cells that hold less than its period does? A state does, and what two cells have together. */
function beginsWithCells(filter: RegisterFilter): boolean {
  const cells = countStoredCells(filter);
  if (filter.period === null) return cells > 0;
  const isState = filter.state !== null && missionOfKey(filter.state) === null;
  return cells > 1 || isState;
}

/** Is the narrowest part that the filter names found at once, rather than event by event? */
export function isNarrow(filter: RegisterFilter): boolean {
  return filter.period !== null || beginsWithCells(filter);
}

/** Behind these stands what only touches the period; behind the others what lies inside it. */
const MAY_TOUCH: readonly Figure[] = ["standing", "roughly-dated"];

/** Conditions on an occurrence by which its event is listed. N2 */
export function selectsListed(
  db: Handle,
  filter: RegisterFilter,
  /** What is asked of the occurrence itself, where a part of it is asked otherwise. */
  ofOccurrence = filter,
): SQL | undefined {
  const { period, outcome, figure } = filter;
  return and(
    // All four outcomes, so that the index by outcome and day serves a search by day alone.
    outcome
      ? eq(occurrences.outcome, outcome)
      : period
        ? inArray(occurrences.outcome, [...OUTCOMES])
        : undefined,
    // What a figure asks of the period is narrower: the index by day takes one lower end.
    figure === null || MAY_TOUCH.includes(figure) ? touchesFrom(period) : undefined,
    occurrenceConditions(db, ofOccurrence),
    figure ? isBehind(db, filter, figure) : undefined,
  );
}

/** Does the filter leave every event in? Then no occurrence needs to be asked. */
export function listsEveryEvent(filter: RegisterFilter): boolean {
  return (
    filter.period === null &&
    filter.outcome === null &&
    filter.figure === null &&
    !splitsEvents(filter)
  );
}

function isBehind(db: Handle, filter: RegisterFilter, figure: Figure): SQL | undefined {
  const inside = insidePeriod(filter.period);
  if (figure === "standing") return isStanding();
  if (figure === "held") return and(inside, countsAs(db, filter, "held"));
  if (figure === "planned") return and(inside, countsAs(db, filter, "planned"));
  if (figure === "planned-returned" || figure === "planned-draft")
    return and(inside, countsAs(db, filter, "planned"), standsApart(db, figure));
  if (figure === "not-counted") {
    const missing = and(isSession, eq(occurrences.officialCount, 0));
    return and(inside, eq(occurrences.outcome, "held"), missing);
  }
  if (figure === "attendance") return and(inside, isSession, eq(occurrences.outcome, "held"));
  if (figure === "whole")
    return and(inside, isSession, eq(occurrences.outcome, "held"), gt(occurrences.wholeCount, 0));
  const axis = OVERLAP_AXES.find((each) => figure === `overlap-${each}`);
  if (axis !== undefined) {
    const overlapping = inArray(occurrences.eventId, overlappingIds(db, filter, axis));
    return and(inside, eq(occurrences.outcome, "held"), overlapping);
  }
  if (inside === undefined) return NEVER;
  if (figure === "roughly-dated") return and(not(inside), countsAs(db, filter, "held"));
  return and(inside, eq(occurrences.outcome, "held"), countedBefore(db, filter));
}

/** Does its event stand where coverage counts it: returned or a draft that everybody reads, or one that some do? P31 */
function standsApart(db: Handle, figure: "planned-returned" | "planned-draft"): SQL {
  const standing = alias(events, "standing");
  const isHidden = figure === "planned-draft";
  return exists(
    db
      .select({ one: sql`1` })
      .from(standing)
      .where(
        and(
          eq(standing.id, occurrences.eventId),
          eq(standing.hidden, isHidden),
          inArray(standing.approval, isHidden ? ["draft"] : ["returned", "draft"]),
        ),
      ),
  );
}

/** Is this the occurrence by which its event counts among those the filter selects? N1 */
function countsAs(
  db: Handle,
  filter: RegisterFilter,
  as: CountsAs,
  of: OccurrenceColumns = occurrences,
): SQL | undefined {
  // The stored mark holds as long as the filter takes no part of an event away.
  if (!splitsEvents(filter)) return eq(of.countsAs, as);
  const outcome: Outcome = as === "held" ? "held" : "scheduled";
  return and(
    eq(of.outcome, outcome),
    notExists(siblings(db, filter, of, outcome, "earlier")),
    as === "planned" ? notExists(siblings(db, filter, of, "held", "any")) : undefined,
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

function siblings(
  db: Handle,
  filter: RegisterFilter,
  of: OccurrenceColumns,
  outcome: Outcome,
  which: "earlier" | "any",
) {
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
