/** An event as the page that logs attendance and reach needs it: its occurrences in order, with what is counted. */
import { asc, eq } from "drizzle-orm";
import type { Handle } from "../client";
import { occurrences } from "../schema/events";
import { states } from "../schema/reference";
import { findEvent } from "./event-draft";

/** Null where there is no such event. Withdrawn events are found too. */
export async function findEventToLog(db: Handle, eventId: number) {
  const event = await findEvent(db, eventId);
  if (event === null) return null;
  const counted = await db
    .select({
      id: occurrences.id,
      stateJa: states.nameJa,
      stateEn: states.nameEn,
      sums: {
        attendanceLow: occurrences.attendanceLow,
        attendanceHigh: occurrences.attendanceHigh,
        attendanceExact: occurrences.attendanceExact,
        onlineLow: occurrences.onlineLow,
        onlineHigh: occurrences.onlineHigh,
        attendanceOpenEnded: occurrences.attendanceOpenEnded,
        officialCount: occurrences.officialCount,
      },
    })
    .from(occurrences)
    .leftJoin(states, eq(states.code, occurrences.state))
    .where(eq(occurrences.eventId, eventId))
    .orderBy(asc(occurrences.position));
  const byId = new Map(counted.map((row) => [row.id, row]));
  return {
    ...event,
    occurrences: event.draft.occurrences.flatMap((occurrence) => {
      const row = byId.get(occurrence.id);
      if (row === undefined) return [];
      const state =
        row.stateJa === null || row.stateEn === null ? null : { ja: row.stateJa, en: row.stateEn };
      return [{ ...occurrence, stateName: state, sums: row.sums }];
    }),
  };
}
