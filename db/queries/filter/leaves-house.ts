/** What may leave the house, as conditions on `events` and `occurrences`: as `outsideView` decides. P175 */
import { and, eq, ne, or, sql } from "drizzle-orm";
import { events, occurrences } from "../../schema/events";

export const hasGuests = sql`coalesce(trim(${events.guests}), '') <> ''`;

/** 機密性3 never, 機密性2 only where its event may be published. */
export const leavesHouse = and(
  ne(events.classification, "confidentiality-3"),
  or(ne(events.classification, "confidentiality-2"), eq(events.mayBePublished, true)),
);

/** Whole, and not by its day and state alone. */
export const leavesWhole = or(
  eq(occurrences.outcome, "held"),
  and(eq(events.mayBePublished, true), sql`not (${hasGuests})`),
);
