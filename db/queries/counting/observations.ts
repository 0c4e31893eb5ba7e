/**
 * The ledger of attendance: observations are appended, and which one is official is chosen. N4
 *
 * Whoever changes what is official writes the sums of the session again (`updateAttendance`).
 */
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { OfficialSums } from "~/domain/counting/observation";
import { isOurs, SCOPES } from "~/domain/counting/scope";
import type { Handle } from "../../client";
import { occurrences } from "../../schema/events";
import { observations, officialObservations } from "../../schema/observations";
import { users } from "../../schema/people";
import { madeOnce, namedColumns } from "../store/made-once";
import { manyRows } from "../store/many-rows";
import { nextIds } from "../store/next-ids";
import { SUM_NAMES } from "./official-sums";

export type NewObservation = Omit<typeof observations.$inferInsert, "id">;

export async function addObservation(tx: Handle, row: NewObservation): Promise<number> {
  const inserted = await tx.insert(observations).values(row).returning({ id: observations.id });
  const id = inserted[0]?.id;
  if (id === undefined) throw new Error("An inserted observation has no id");
  return id;
}

type AddedObservation = typeof officialObservations.$inferInsert;

const addingObservations = manyRows(observations, [
  ...(["id", "occurrenceId", "mode", "method", "low", "high", "openEnded"] as const),
  ...(["wording", "note", "observedBy", "observedAt", "scope", "corrects"] as const),
]);

/** Many, in their order. */
export async function addObservations(
  tx: Handle,
  rows: readonly NewObservation[],
): Promise<AddedObservation[]> {
  const ids = await nextIds(tx, observations, rows.length);
  const unsaid = { note: null, observedBy: null, scope: "unknown", corrects: null };
  await addingObservations(
    tx,
    rows.map((row, at) => ({ id: ids[at] ?? 0, ...unsaid, ...row })),
  );
  return rows.map(({ occurrenceId, mode }, at) => ({
    ...{ occurrenceId, mode, observationId: ids[at] ?? 0 },
  }));
}

const officialOfItsMode = and(
  eq(officialObservations.occurrenceId, observations.occurrenceId),
  eq(officialObservations.mode, observations.mode),
);

/** What a page says of a figure. */
const shown = {
  mode: observations.mode,
  method: observations.method,
  low: observations.low,
  high: observations.high,
  openEnded: observations.openEnded,
  scope: observations.scope,
  wording: observations.wording,
  note: observations.note,
};

const columns = {
  ...shown,
  id: observations.id,
  occurrenceId: observations.occurrenceId,
  corrects: observations.corrects,
  observedBy: observations.observedBy,
  observedAt: observations.observedAt,
};

/** The history of one session, newest first, with who wrote each and which are official. */
export async function listObservations(db: Handle, occurrenceId: number) {
  const rows = await db
    .select({ ...columns, observer: users.name, officialId: officialObservations.observationId })
    .from(observations)
    .leftJoin(users, eq(users.id, observations.observedBy))
    .leftJoin(officialObservations, officialOfItsMode)
    .where(eq(observations.occurrenceId, occurrenceId))
    .orderBy(desc(observations.id));
  return rows.map(({ officialId, ...row }) => ({ ...row, isOfficial: officialId === row.id }));
}

/** One observation of this session, or null. */
export async function findObservation(db: Handle, occurrenceId: number, id: number) {
  const rows = await db
    .select(columns)
    .from(observations)
    .where(and(eq(observations.id, id), eq(observations.occurrenceId, occurrenceId)));
  return rows[0] ?? null;
}

/** The official observations of one session: at most one of each mode. */
export async function listOfficialObservations(db: Handle, occurrenceId: number) {
  return await db
    .select(columns)
    .from(officialObservations)
    .innerJoin(observations, eq(observations.id, officialObservations.observationId))
    .where(eq(officialObservations.occurrenceId, occurrenceId))
    .orderBy(asc(observations.mode));
}

export type OfficialObservation = Omit<
  Awaited<ReturnType<typeof listOfficialObservationsOfEvent>>[number],
  "occurrenceId"
>;

/** The official observations of every session of an event, for its page. */
export async function listOfficialObservationsOfEvent(db: Handle, eventId: number) {
  return await db
    .select({ ...shown, occurrenceId: observations.occurrenceId })
    .from(officialObservations)
    .innerJoin(observations, eq(observations.id, officialObservations.observationId))
    .innerJoin(occurrences, eq(occurrences.id, officialObservations.occurrenceId))
    .where(eq(occurrences.eventId, eventId))
    .orderBy(asc(occurrences.position), asc(observations.mode));
}

/**
 * Counts of whole events that stand beside our official part, of every session of an event: no later one corrects them.
 * N14
 */
export async function listWholesBesideOfEvent(db: Handle, eventId: number) {
  const official = alias(observations, "official");
  const later = alias(observations, "later");
  return await db
    .select({ ...shown, occurrenceId: observations.occurrenceId })
    .from(observations)
    .innerJoin(occurrences, eq(occurrences.id, observations.occurrenceId))
    .innerJoin(officialObservations, officialOfItsMode)
    .innerJoin(official, eq(official.id, officialObservations.observationId))
    .leftJoin(later, eq(later.corrects, observations.id))
    .where(
      and(
        eq(occurrences.eventId, eventId),
        eq(observations.scope, "whole"),
        inArray(official.scope, SCOPES.filter(isOurs)),
        isNull(later.id),
      ),
    )
    .orderBy(asc(occurrences.position), asc(observations.mode), desc(observations.id));
}

export async function putOfficialObservation(
  tx: Handle,
  row: typeof officialObservations.$inferInsert,
): Promise<void> {
  await tx
    .insert(officialObservations)
    .values(row)
    .onConflictDoUpdate({
      target: [officialObservations.occurrenceId, officialObservations.mode],
      set: { observationId: row.observationId },
    });
}

const choosing = manyRows(
  officialObservations,
  ["occurrenceId", "mode", "observationId"],
  sql`on conflict (occurrence_id, mode) do update set observation_id = excluded.observation_id`,
);

export async function putOfficialObservations(
  tx: Handle,
  rows: readonly AddedObservation[],
): Promise<void> {
  await choosing(tx, rows);
}

export async function removeOfficialObservation(
  tx: Handle,
  occurrenceId: number,
  mode: typeof observations.$inferSelect.mode,
): Promise<void> {
  await tx
    .delete(officialObservations)
    .where(
      and(eq(officialObservations.occurrenceId, occurrenceId), eq(officialObservations.mode, mode)),
    );
}

const SUMS = namedColumns(occurrences, SUM_NAMES);
const summing = madeOnce((tx) =>
  tx
    .update(occurrences)
    .set(SUMS.placeholders)
    .where(eq(occurrences.id, sql.placeholder("id")))
    .prepare(),
);

/** The sums that totals read instead of the ledger. */
export async function updateAttendance(
  tx: Handle,
  occurrenceId: number,
  sums: OfficialSums,
): Promise<void> {
  await summing(tx).execute({ ...SUMS.valuesOf(sums), id: occurrenceId });
}
