/**
 * Plan and days of the events in which something was postponed, derived once from the occurrences that stand. N7
 *
 * For registers from versions in which a postponed occurrence stood: done at the first start, remembered beside the
 * seed files, and never done again. Each event whose plan or days come out different gets an entry in the history and
 * a line in the log. What somebody is editing meanwhile stays theirs: no revision changes.
 */
import { picked } from "~/domain/value/picked";
import type { Database } from "~db/client";
import { refreshEvents } from "~db/queries/event/event-derived";
import { listPostponedEvents, type PlanAndDays } from "~db/queries/event/postponed-events";
import { addAuditEntry } from "~db/queries/history/audit";
import { findSeedHash, putSeedHash } from "~db/queries/reference/reference-rows";

const RULE = "postponed-does-not-stand";
const DONE = "1";

export async function recomputeStanding(
  db: Database,
  log: (line: string) => void,
  now = new Date(),
): Promise<void> {
  if ((await findSeedHash(db.read, RULE)) === DONE) return;
  await db.write(async (tx) => {
    const former = await listPostponedEvents(tx);
    await refreshEvents(
      tx,
      former.map(({ id }) => id),
    );
    const before = new Map(former.map(({ id, derived }) => [id, derived]));
    for (const { id, derived: after } of await listPostponedEvents(tx)) {
      const changed = differenceOf(before.get(id) ?? after, after);
      if (changed === null) continue;
      await addAuditEntry(tx, {
        ...{ userId: null, at: now, subjectType: "event", subjectId: id },
        action: "event.recompute",
        ...changed,
      });
      log(`Event ${id} stands by what was not postponed: ${JSON.stringify(changed)}`);
    }
    await putSeedHash(tx, RULE, DONE, now);
  });
}

/** What differs, as it was and as it is; null where nothing does. */
function differenceOf(
  former: PlanAndDays,
  derived: PlanAndDays,
): { before: Partial<PlanAndDays>; after: Partial<PlanAndDays> } | null {
  const names = (["plan", "firstDay", "lastDay"] as const).filter(
    (name) => former[name] !== derived[name],
  );
  if (names.length === 0) return null;
  return { before: picked(former, names), after: picked(derived, names) };
}
