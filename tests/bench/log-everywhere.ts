/** The write that bench rows speak of: attendance of a session in Indiana of every fiscal year, so that no page's answer outlives it. */
import { and, asc, eq } from "drizzle-orm";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import { storeAttendance } from "~/operations/attendance/store-attendance.server";
import { type Database, type Handle, openDatabase } from "~db/client";
import { addObservation, putOfficialObservation } from "~db/queries/counting/observations";
import { occurrences } from "~db/schema/events";

const LOGGED_STATE = "IN";

/** `log`: one write, with another number each time. */
export async function logEverywhere(
  folder: string,
): Promise<{ log: () => Promise<void>; close: () => void }> {
  const db: Database = openDatabase(folder);
  const sessions = await oneOfEachYear(db.read);
  let people = 0;
  const log = async () => {
    people += 1;
    await db.writeEvents(async (tx) => {
      for (const occurrenceId of sessions) await logIn(tx, occurrenceId, people);
    });
  };
  return { log, close: () => db.close() };
}

async function oneOfEachYear(db: Handle): Promise<number[]> {
  const held = and(
    eq(occurrences.type, "session"),
    eq(occurrences.outcome, "held"),
    eq(occurrences.state, LOGGED_STATE),
  );
  const rows = await db
    .select({ id: occurrences.id, day: occurrences.firstFrom })
    .from(occurrences)
    .where(held)
    .orderBy(asc(occurrences.id));
  return [...new Map(rows.map(({ id, day }) => [fiscalYearOf(day), id])).values()];
}

async function logIn(tx: Handle, occurrenceId: number, people: number): Promise<void> {
  const observationId = await addObservation(tx, {
    ...{ occurrenceId, mode: "in-person", method: "counted", low: people, high: people },
    ...{ openEnded: false, wording: String(people), note: null, scope: "own" },
    ...{ observedBy: null, observedAt: new Date() },
  });
  await putOfficialObservation(tx, { occurrenceId, mode: "in-person", observationId });
  await storeAttendance(tx, occurrenceId);
}
