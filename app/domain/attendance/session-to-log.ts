/**
 * Which session of an event somebody who comes to log attendance most likely means, and which comes next.
 *
 * The sessions are given in their order. Cancelled and postponed ones are never proposed.
 */

import type { Outcome } from "~/domain/counting/occurrence";
import { stands } from "~/domain/counting/standing";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { hasBegun, type Start, todayIn } from "~/domain/day/local-time";

export type SessionToLog = Start & {
  id: number;
  outcome: Outcome;
  lastTo: CalendarDate;
  /** 0: nobody has counted. */
  officialCount: number;
};

/** The one of today; else the last begun without a figure; else the last begun; else the first. */
export function sessionToLog<Session extends SessionToLog>(
  sessions: readonly Session[],
  now: Date,
): Session | null {
  const begun = sessions.filter((session) => canBeLogged(session, now));
  const today = begun.filter((session) => isToday(session, now));
  return (
    today.find((session) => session.officialCount === 0) ??
    today[0] ??
    begun.findLast((session) => session.officialCount === 0) ??
    begun.at(-1) ??
    sessions[0] ??
    null
  );
}

/** The next one after this that has begun and has no figure, from the start again after the last. */
export function nextToLog<Session extends SessionToLog>(
  sessions: readonly Session[],
  sessionId: number,
  now: Date,
): Session | null {
  const at = sessions.findIndex(({ id }) => id === sessionId);
  const others = [...sessions.slice(at + 1), ...sessions.slice(0, Math.max(at, 0))];
  return others.find((session) => canBeLogged(session, now) && session.officialCount === 0) ?? null;
}

function canBeLogged(session: SessionToLog, now: Date): boolean {
  return stands(session.outcome) && hasBegun(session, now);
}

function isToday(session: SessionToLog, now: Date): boolean {
  const today = todayIn(session.zone, now);
  return session.firstFrom <= today && today <= session.lastTo;
}
