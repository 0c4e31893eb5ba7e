/** Who had a hand in what a submission is, as the audit trail has it: drafting it, changing it, recording its steps. P187 */
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { AuditAction } from "~/domain/audit-entry";
import type { Handle } from "../../client";
import { auditEntries } from "../../schema/people";

/** Being added as a drafter, or leaving, changes nothing of it. */
const WORK: readonly AuditAction[] = ["submission.draft", "submission.change", "submission.step"];

export async function listWorkers(db: Handle, submissionId: number): Promise<number[]> {
  const rows = await db
    .selectDistinct({ id: auditEntries.userId })
    .from(auditEntries)
    .where(
      and(
        ...[eq(auditEntries.subjectType, "submission"), inArray(auditEntries.action, [...WORK])],
        ...[eq(auditEntries.subjectId, String(submissionId)), isNotNull(auditEntries.userId)],
      ),
    )
    .orderBy(asc(auditEntries.userId));
  return rows.flatMap(({ id }) => id ?? []);
}
