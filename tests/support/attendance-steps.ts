/** Sessions whose attendance is logged, for tests: one session of the Chicago mission, with Detroit beside it. */
import type { Context } from "~/context/context.server";
import { type Database, serveDatabase } from "~db/client";
import { findEventToLog } from "~db/queries/attendance/event-to-log";
import { findEvent } from "~db/queries/event/event-draft";
import { makeEvent, occurrenceOf } from "./make-event";
import { browserOf, testContext } from "./test-context";

/** The afternoon of the day that `occurrenceOf` takes place. */
export const NOW = new Date("2026-06-10T18:00:00Z");

export const FIFTY = {
  mode: "in-person",
  method: "counted",
  headcount: { low: 50, high: 50, openEnded: false },
  wording: "50",
  note: null,
  makeOfficial: true,
} as const;

export async function oneSession(
  db: Database,
  overrides: Parameters<typeof occurrenceOf>[0] = {},
): Promise<{ eventId: number; occurrenceId: number }> {
  const eventId = await makeEvent(db, {
    lead: "chicago",
    coOrganisers: ["detroit"],
    occurrences: [occurrenceOf(overrides)],
  });
  return { eventId, occurrenceId: await occurrenceIdOf(db, eventId) };
}

export async function occurrenceIdOf(db: Database, eventId: number): Promise<number> {
  const id = (await findEvent(db.read, eventId))?.draft.occurrences[0]?.id;
  if (!id) throw new Error(`Event ${eventId} has no occurrence`);
  return id;
}

export async function sumsOf(db: Database, eventId: number, position = 0) {
  return (await findEventToLog(db.read, eventId))?.occurrences[position]?.sums;
}

export function editorOf(db: Database, organiser: string): Promise<Context> {
  return testContext(db, { role: "mission-editor", organiser, now: NOW });
}

/** The browser of Chicago's editor, and a session that began long ago. */
export async function browserAtSession(db: Database) {
  serveDatabase(db);
  const ctx = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  return { ...(await browserOf(ctx)), ...(await oneSession(db, { day: "2024-01-10" })) };
}
