/**
 * A step of approval with all that belongs to it: the right to it, the thread, the audit entry. P1, P2, P3
 *
 * Taken from the revision the person saw: nobody submits or decides on what a tab no longer shows.
 */

import type { Author } from "~/context/context.server";
import {
  type Decider,
  STEP_TABLE,
  type StepRefusal,
  type StopOfAnother,
  stopsOfOthers,
} from "~/domain/approval/approval";
import { type PersonalStep, type StepRight, stepRight } from "~/domain/approval/step-right";
import type { CountingChoice, DecisionRefusal } from "~/domain/counting/counting-decision";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { approvalStanding } from "~/domain/event/approval-standing";
import type { EventDraft } from "~/domain/event/event-draft";
import { ALLOWED } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { addEventComment, updateApproval } from "~db/queries/approvals";
import { updateRevision } from "~db/queries/attendance/outcomes";
import type { StoredEvent } from "~db/queries/event/event-draft";
import { addAuditEntry } from "~db/queries/history/audit";
import { findApproversStoodInFor } from "~db/queries/substitutes";
import { decideWithApproval } from "../counting/decide-with-approval.server";

export type StepInput = {
  eventId: number;
  revision: number;
  comment: string | null;
  /** What an approver decides on counting; what is proposed where they say nothing. N13 */
  counting?: CountingChoice | null;
};

type StepDenial =
  | { ok: false; reason: Exclude<StepRefusal, "occurrence-of-another"> }
  | { ok: false; reason: "occurrence-of-another"; stops: StopOfAnother[] };
export type StepVerdict =
  | { ok: true }
  | StepDenial
  | { ok: false; reason: "event-withdrawn" | "changed-meanwhile" | DecisionRefusal };

/** Nothing the person could look at again would change these. */
const STRANGERS: ReadonlySet<string> = new Set(["not-your-event", "not-an-approver"]);

export async function takeApprovalStep(
  tx: Handle,
  ctx: Author,
  event: StoredEvent,
  step: PersonalStep,
  { revision, comment, counting = null }: Omit<StepInput, "eventId">,
): Promise<StepVerdict> {
  const right = await findStepRight(tx, ctx, event, step, comment);
  if (!right.ok && STRANGERS.has(right.reason)) return denial(right.reason, event);
  if (event.withdrawnAt !== null) return { ok: false, reason: "event-withdrawn" };
  if (event.revision !== revision) return { ok: false, reason: "changed-meanwhile" };
  if (!right.ok) return denial(right.reason, event);
  const decided =
    step === "approve" ? await decideWithApproval(tx, ctx, event.id, counting) : ALLOWED;
  if (!decided.ok) return decided;
  await updateRevision(tx, event.id, { userId: ctx.user.id, at: ctx.now });
  await storeApprovalStep(tx, ctx, event, { step, comment, inPlaceOf: right.inPlaceOf });
  return { ok: true };
}

/** The right to a step on the event as it stands, or as it would stand with a change. */
export async function findStepRight(
  tx: Handle,
  { user, now }: Author,
  event: Pick<StoredEvent, "approval" | "submittedBy"> & { draft: EventDraft },
  step: PersonalStep,
  comment: string | null,
): Promise<StepRight> {
  const stoodInFor = await findApproversStoodInFor(tx, user.id, todayIn(HOME_ZONE, now));
  return stepRight(step, user, stoodInFor, approvalStanding(event), comment);
}

function denial(reason: StepRefusal, event: StoredEvent): StepDenial {
  if (reason !== "occurrence-of-another") return { ok: false, reason };
  return { ok: false, reason, stops: stopsOfOthers(approvalStanding(event)) };
}

type Step = { step: PersonalStep; comment: string | null; inPlaceOf: Decider | null };

/** Writes a step that somebody has the right to. The caller counts the event's revision. */
export async function storeApprovalStep(
  tx: Handle,
  { user, now }: Author,
  { id: eventId, approval: before }: Pick<StoredEvent, "id" | "approval">,
  { step, comment, inPlaceOf }: Step,
): Promise<void> {
  const approval = STEP_TABLE[step].to;
  const substitution = inPlaceOf === null ? {} : { inPlaceOf: inPlaceOf.id };
  await updateApproval(tx, eventId, {
    approval,
    submitted: step === "submit" ? { by: user.id, at: now } : null,
  });
  await addEventComment(tx, eventId, {
    step,
    comment,
    userId: user.id,
    inPlaceOf: inPlaceOf?.id ?? null,
    at: now,
  });
  await addAuditEntry(tx, {
    userId: user.id,
    at: now,
    action: `event.${step}`,
    subjectType: "event",
    subjectId: eventId,
    before: { approval: before },
    after: { approval, comment, ...substitution },
  });
}
