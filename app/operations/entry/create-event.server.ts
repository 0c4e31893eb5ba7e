/**
 * Entering an event: as a draft, which is submitted by a step of its own, at once where that is asked for; never as 機密性3. P1, P186
 *
 * A likely double entry is pointed out once; `saveAnyway` says that the person has looked and means it.
 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import { draftReader } from "~/domain/approval/approval";
import { isSecret } from "~/domain/counting/event-form";
import type { EventDraft } from "~/domain/event/event-draft";
import { canCreateFor } from "~/domain/people/permissions";
import type { CorrectionRefusal } from "~/domain/round/correction";
import type { Refusal } from "~/domain/value/verdict";
import { storeApprovalStep } from "~/operations/approval/take-approval-step.server";
import { checkCorrection } from "~/operations/round/check-correction.server";
import { storeReason } from "~/operations/round/explain-correction.server";
import { type DoubleEntry, listLikelyDoubles } from "~db/queries/entry/double-entries";
import { addEvent } from "~db/queries/event/event-rows";
import { addAuditEntry } from "~db/queries/history/audit";

export type CreateVerdict =
  | { ok: true; eventId: number }
  | { ok: false; reason: "lead-not-yours" | "classification-too-high" }
  | Refusal<CorrectionRefusal>
  | { ok: false; reason: "likely-double-entry"; doubles: DoubleEntry[] };

type CreateInput = {
  draft: EventDraft;
  saveAnyway: boolean;
  submits?: boolean;
  /** Why it comes into a period that was signed off. P182 */
  why?: string | null;
};

export async function createEvent(
  ctx: Context,
  input: CreateInput,
): Promise<CreateVerdict | Denial> {
  const { draft, saveAnyway, submits = false, why = null } = input;
  return await writeEventsAs(ctx, "event.create", async (tx, ctx) => {
    if (!canCreateFor(ctx.user, draft.lead)) return { ok: false, reason: "lead-not-yours" };
    if (isSecret(draft)) return { ok: false, reason: "classification-too-high" };
    const corrected = { eventId: null, lead: draft.lead, occurrences: draft.occurrences };
    const explained = await checkCorrection(tx, ctx, corrected);
    if (!explained.ok && why === null) return explained;
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
    if (!explained.ok && why !== null) await storeReason(tx, ctx, eventId, why);
    if (submits) {
      const stored = { id: eventId, approval: "draft" } as const;
      await storeApprovalStep(tx, ctx, stored, { step: "submit", comment: null, inPlaceOf: null });
    }
    return { ok: true, eventId };
  });
}
