/** Writes an outcome with all that follows from it: what the event counts as, its revision, the audit entry. N0, N1 */
import type { Outcome } from "~/domain/occurrence";
import type { Context } from "~/http/context.server";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/audit";
import { refreshDerived } from "~db/queries/event-derived";
import { updateOutcome, updateRevision } from "~db/queries/outcomes";
import type { OccurrenceOf, StoredOccurrence } from "./find-hosted-occurrence.server";

export type OutcomeEntry = {
  action: `occurrence.${"hold" | "cancel" | "postpone" | "undo"}`;
  outcome: Outcome;
  reason: string | null;
  /** More for the audit trail. */
  detail?: Record<string, unknown>;
};

export async function storeOutcome(
  tx: Handle,
  ctx: Context,
  { eventId, occurrenceId }: OccurrenceOf,
  before: StoredOccurrence,
  { action, outcome, reason, detail }: OutcomeEntry,
): Promise<void> {
  await updateOutcome(tx, occurrenceId, { outcome, reason });
  await updateRevision(tx, eventId, { userId: ctx.user.id, at: ctx.now });
  await refreshDerived(tx, eventId);
  await addAuditEntry(tx, {
    userId: ctx.user.id,
    at: ctx.now,
    action,
    subjectType: "occurrence",
    subjectId: occurrenceId,
    before: { eventId, outcome: before.outcome, reason: before.outcomeReason },
    after: { eventId, outcome, reason, ...detail },
  });
}
