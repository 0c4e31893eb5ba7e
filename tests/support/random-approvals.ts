/** Random programmes whose events stand differently with their approval: drafts that only some people read among them. */
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { APPROVALS, type Approval, isHidden } from "~/domain/approval/approval";
import type { Database, Handle } from "~db/client";
import { refreshSums } from "~db/queries/counting/event-sums";
import { events } from "~db/schema/events";
import { type RandomEvent, type StoredOccurrence, withProgramme } from "./random-register";

export type Approved = StoredOccurrence & { approval: Approval; hidden: boolean };

export const approvals = fc.array(fc.constantFrom(...APPROVALS), { minLength: 5, maxLength: 5 });

/** Gives the events of a programme their approval, in turn. */
export async function withApprovals(
  db: Database,
  random: readonly RandomEvent[],
  turns: readonly Approval[],
  check: (tx: Handle, stored: Approved[]) => Promise<void>,
): Promise<void> {
  await withProgramme(db, random, async (tx, stored) => {
    const ids = [...new Set(stored.map(({ eventId }) => eventId))];
    const approved: Approved[] = [];
    for (const [at, id] of ids.entries()) {
      const approval = turns[at % turns.length] ?? "approved";
      const own = stored.filter(({ eventId }) => eventId === id);
      const hidden = isHidden(
        approval,
        own.map(({ outcome }) => outcome),
      );
      await tx.update(events).set({ approval, hidden }).where(eq(events.id, id));
      approved.push(...own.map((one) => ({ ...one, approval, hidden })));
    }
    await refreshSums(tx, ids);
    await check(tx, approved);
  });
}
