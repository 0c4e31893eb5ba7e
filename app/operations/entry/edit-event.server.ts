/**
 * Changing an event. A change of substance submits an approved event again. P5
 *
 * Saved from the revision the person saw: where somebody else has saved in between, nothing is written and both
 * versions are shown. `overwrites` is the revision that somebody looked at there and wants to save over.
 *
 * With `approves` the submitted event is approved with this change, in one step: the right to it is asked of the event
 * as it stands and as it will stand. P2, P3
 */

import type { Author, Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import { changesSubstance } from "~/domain/entry/changes-substance";
import { checkEventChange, type EditRefusal } from "~/domain/entry/event-change";
import { occurrenceProblems } from "~/domain/entry/occurrence-problems";
import type { EventDraft } from "~/domain/event/event-draft";
import { canHostOccurrence } from "~/domain/people/permissions";
import { resubmitEvent } from "~/operations/approval/resubmit-event.server";
import { findStepRight, storeApprovalStep } from "~/operations/approval/take-approval-step.server";
import { decideWithApproval } from "~/operations/counting/decide-with-approval.server";
import { checkCorrection } from "~/operations/round/check-correction.server";
import type { Handle } from "~db/client";
import { findEvent, type StoredEvent } from "~db/queries/event/event-draft";
import { listObservedOccurrences, replaceEvent } from "~db/queries/event/event-rows";
import { addAuditEntry } from "~db/queries/history/audit";

export type EditVerdict =
  | { ok: true; resubmitted: boolean }
  | ({ ok: false } & EditRefusal<StoredEvent>);

type Edit = {
  eventId: number;
  revision: number;
  overwrites: number | null;
  approves?: boolean;
  /** Makes the draft from the event as it is stored when it is written. */
  change: (stored: StoredEvent) => EventDraft;
};

export async function editEvent(
  ctx: Context,
  { eventId, revision, overwrites, change, approves = false }: Edit,
): Promise<EditVerdict | Denial> {
  return await writeEventsAs(ctx, "event.edit", async (tx, ctx) => {
    const stored = orNotFound(readableEvent(ctx.user, await findEvent(tx, eventId)));
    if (stored.withdrawnAt !== null) return { ok: false, reason: "event-withdrawn" };
    const draft = knownOccurrences(change(stored), stored);
    const allowed = checkEventChange(ctx.user, stored.draft, draft);
    if (!allowed.ok) return allowed;
    if (stored.revision !== (overwrites ?? revision))
      return { ok: false, reason: "changed-meanwhile", stored };
    if (await dropsObserved(tx, stored, draft))
      return { ok: false, reason: "occurrence-has-observations" };
    const problems = occurrenceProblems(draft, ctx.now).filter(({ index }) =>
      mayRepair(ctx, draft, index),
    );
    if (problems.length > 0) return { ok: false, reason: "occurrences-not-possible", problems };

    const approval = approves ? await rightToApprove(tx, ctx, stored, draft) : null;
    if (approval?.ok === false)
      return { ok: false, reason: "approval-refused", because: approval.reason };

    const occurrences = [...stored.draft.occurrences, ...draft.occurrences];
    const { lead } = stored.draft;
    const explained = await checkCorrection(tx, ctx, { eventId, lead, occurrences });
    if (!explained.ok) return explained;

    await replaceEvent(tx, eventId, draft, {
      userId: ctx.user.id,
      at: ctx.now,
      revision: stored.revision + 1,
    });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "event.edit",
      subjectType: "event",
      subjectId: eventId,
      before: stored.draft,
      after: overwrites === null ? draft : { ...draft, savedOverRevision: overwrites },
    });
    if (approval !== null) {
      const { inPlaceOf } = approval;
      await decideWithApproval(tx, ctx, eventId, null);
      await storeApprovalStep(tx, ctx, stored, { step: "approve", comment: null, inPlaceOf });
      return { ok: true, resubmitted: false };
    }
    const resubmitted =
      changesSubstance(stored.draft, draft) && (await resubmitEvent(tx, ctx, eventId));
    return { ok: true, resubmitted };
  });
}

async function rightToApprove(tx: Handle, ctx: Author, stored: StoredEvent, draft: EventDraft) {
  const asItStands = await findStepRight(tx, ctx, stored, "approve", null);
  return asItStands.ok
    ? await findStepRight(tx, ctx, { ...stored, draft }, "approve", null)
    : asItStands;
}

/**
 * An occurrence that somebody else removed in between is entered again as a new one, and one that stays keeps
 * where it stands: outcomes are changed by their own operations.
 */
function knownOccurrences(draft: EventDraft, stored: StoredEvent): EventDraft {
  const left = new Map(stored.draft.occurrences.map((occurrence) => [occurrence.id, occurrence]));
  return {
    ...draft,
    form: stored.draft.form,
    occurrences: draft.occurrences.map((occurrence) => {
      const own = occurrence.id === null ? undefined : left.get(occurrence.id);
      if (own === undefined) return { ...occurrence, id: null };
      left.delete(own.id);
      return { ...occurrence, outcome: own.outcome, outcomeReason: own.outcomeReason };
    }),
  };
}

/** A co-organiser is not stopped by an occurrence of somebody else, which it cannot put right. */
function mayRepair(ctx: Author, draft: EventDraft, index: number): boolean {
  const occurrence = draft.occurrences[index];
  return occurrence !== undefined && canHostOccurrence(ctx.user, draft, occurrence);
}

async function dropsObserved(tx: Handle, stored: StoredEvent, draft: EventDraft): Promise<boolean> {
  const kept = new Set(draft.occurrences.map(({ id }) => id));
  const dropped = stored.draft.occurrences.map(({ id }) => id).filter((id) => !kept.has(id));
  return (await listObservedOccurrences(tx, dropped)).length > 0;
}
