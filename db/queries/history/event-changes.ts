/** What the audit trail says of the way of one event through approval, and of its changes after an entry. */
import { and, asc, eq, gt, inArray, or } from "drizzle-orm";
import { APPROVAL_STEPS } from "~/domain/approval/approval";
import type { Handle } from "../../client";
import { auditEntries } from "../../schema/people";

/** Oldest first. */
export async function listStepEntries(db: Handle, eventId: number) {
  const rows = await db
    .select({ id: auditEntries.id, action: auditEntries.action })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subjectType, "event"),
        eq(auditEntries.subjectId, String(eventId)),
        inArray(
          auditEntries.action,
          APPROVAL_STEPS.map((step) => `event.${step}` as const),
        ),
      ),
    )
    .orderBy(asc(auditEntries.id));
  return rows.flatMap(({ id, action }) => {
    const step = APPROVAL_STEPS.find((known) => action === `event.${known}`);
    return step === undefined ? [] : [{ id, step }];
  });
}

export type ChangeEntry = {
  action: string;
  /** As the trail keeps them: of an edit, drafts. */
  before: unknown;
  after: unknown;
};

/** Edits, budgets and postponements after an entry, oldest first. */
export async function listChangesAfter(
  db: Handle,
  event: { id: number; occurrenceIds: readonly number[] },
  after: number,
): Promise<ChangeEntry[]> {
  const ofEvent = and(
    eq(auditEntries.subjectType, "event"),
    eq(auditEntries.subjectId, String(event.id)),
    inArray(auditEntries.action, ["event.edit", "event.budget"]),
  );
  const ofOccurrences = and(
    eq(auditEntries.subjectType, "occurrence"),
    inArray(auditEntries.subjectId, event.occurrenceIds.map(String)),
    eq(auditEntries.action, "occurrence.postpone"),
  );
  return await db
    .select({
      action: auditEntries.action,
      before: auditEntries.before,
      after: auditEntries.after,
    })
    .from(auditEntries)
    .where(and(gt(auditEntries.id, after), or(ofEvent, ofOccurrences)))
    .orderBy(asc(auditEntries.id));
}
