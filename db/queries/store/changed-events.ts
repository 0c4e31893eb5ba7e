/** Which events were written to since a version of the register. Triggers note it (`changedEvents`). */
import { asc, gt, sql } from "drizzle-orm";
import type { Handle } from "../../client";
import { changedEvents, dataVersion, EVERY_EVENT } from "../../schema/store";
import { madeOnce } from "./made-once";
import { manyRows } from "./many-rows";

/** Past so many, asking for all of them is no dearer. */
const MOST = 300;

/** In their order; null: all of them may have changed, or too many to ask for one by one. */
export async function listChangedSince(db: Handle, version: number): Promise<number[] | null> {
  const rows = await changedSince(db).execute({ version, limit: MOST + 1 });
  const changed = rows.map(({ eventId }) => eventId).sort((a, b) => a - b);
  return changed.length > MOST || changed[0] === EVERY_EVENT ? null : changed;
}

const changedSince = madeOnce((db) =>
  db
    .select({ eventId: changedEvents.eventId })
    .from(changedEvents)
    .where(gt(changedEvents.version, sql.placeholder("version")))
    // As the index has them: in the order of events all that were ever changed would be walked through.
    .orderBy(asc(changedEvents.version), asc(changedEvents.eventId))
    .limit(sql.placeholder("limit"))
    .prepare(),
);

const marking = manyRows(
  changedEvents,
  ["eventId", "version"],
  sql`on conflict (event_id) do update set version = excluded.version`,
);

/** For whoever writes what no trigger sees: the cells of an event. */
export async function markChanged(tx: Handle, eventIds: readonly number[]): Promise<void> {
  const [row] = await tx.select({ version: dataVersion.version }).from(dataVersion);
  const version = (row?.version ?? 0) + 1;
  await marking(
    tx,
    eventIds.map((eventId) => ({ eventId, version })),
  );
}
