/**
 * Entering an event: as a draft, which is submitted by a step of its own, at once where that is asked for. P1
 *
 * A likely double entry is pointed out once; `saveAnyway` says that the person has looked and means it.
 */
import { draftReader } from "~/domain/approval";
import type { EventDraft } from "~/domain/event-draft";
import { canCreateFor } from "~/domain/permissions";
import type { Context } from "~/http/context.server";
import { addAuditEntry } from "~db/queries/audit";
import { type DoubleEntry, listLikelyDoubles } from "~db/queries/double-entries";
import { addEvent } from "~db/queries/event-rows";
import { storeApprovalStep } from "./take-approval-step.server";

export type CreateVerdict =
  | { ok: true; eventId: number }
  | { ok: false; reason: "lead-not-yours" }
  | { ok: false; reason: "likely-double-entry"; doubles: DoubleEntry[] };

export async function createEvent(
  ctx: Context,
  input: { draft: EventDraft; saveAnyway: boolean; submits?: boolean },
): Promise<CreateVerdict> {
  const { draft, saveAnyway, submits = false } = input;
  if (!canCreateFor(ctx.user, draft.lead)) return { ok: false, reason: "lead-not-yours" };
  return await ctx.db.write(async (tx) => {
    const doubles = saveAnyway
      ? []
      : await listLikelyDoubles(tx, draft, { reader: draftReader(ctx.user) });
    if (doubles.length > 0) return { ok: false, reason: "likely-double-entry", doubles };

    const eventId = await addEvent(tx, draft, {
      userId: ctx.user.id,
      at: ctx.now,
      approval: "draft",
    });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "event.create",
      subjectType: "event",
      subjectId: eventId,
      after: draft,
    });
    if (submits) {
      const stored = { id: eventId, approval: "draft" } as const;
      await storeApprovalStep(tx, ctx, stored, { step: "submit", comment: null, inPlaceOf: null });
    }
    return { ok: true, eventId };
  });
}
