/**
 * Saying more about the legs of a caravan than the estimate does. P22
 *
 * Saved from the revision the person saw: the legs are those between the stops as they stand in it.
 */

import type { Context } from "~/context/context.server";
import { type Denial, orForbidden, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import type { LegOverride } from "~/domain/caravan/itinerary";
import { canEditEvent } from "~/domain/people/permissions";
import { updateRevision } from "~db/queries/attendance/outcomes";
import { listCaravanLegs, putCaravanLeg } from "~db/queries/caravan-legs";
import { findEvent } from "~db/queries/event/event-draft";
import { addAuditEntry } from "~db/queries/history/audit";

export type SetLegsVerdict =
  | { ok: true }
  | { ok: false; reason: "event-withdrawn" | "changed-meanwhile" };

export async function setCaravanLegs(
  ctx: Context,
  input: { eventId: number; revision: number; legs: readonly LegOverride[] },
): Promise<SetLegsVerdict | Denial> {
  const { eventId, revision, legs } = input;
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const event = orNotFound(readableEvent(ctx.user, await findEvent(tx, eventId)));
    orForbidden(canEditEvent(ctx.user, event.draft));
    if (event.withdrawnAt !== null) return { ok: false, reason: "event-withdrawn" };
    if (event.revision !== revision) return { ok: false, reason: "changed-meanwhile" };
    const stops = new Set(event.draft.occurrences.map(({ id }) => id));
    const own = legs.filter(({ from, to }) => stops.has(from) && stops.has(to));

    const before = await listCaravanLegs(tx, eventId);
    for (const leg of own) await putCaravanLeg(tx, leg);
    const after = await listCaravanLegs(tx, eventId);
    if (JSON.stringify(before) === JSON.stringify(after)) return { ok: true };
    await updateRevision(tx, eventId, { userId: ctx.user.id, at: ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "caravan.legs",
      subjectType: "event",
      subjectId: eventId,
      before: { legs: before },
      after: { legs: after },
    });
    return { ok: true };
  });
}
