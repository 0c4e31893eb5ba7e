/** The audit trail: appended in the transaction of the change, read on `/history`. */
import { and, desc, eq, lt } from "drizzle-orm";
import type { Handle } from "../client";
import { auditEntries, users } from "../schema/people";

export type AuditSubject = "event" | "occurrence" | "user" | "demonstration" | "api-token";

export type AuditEntry = {
  /** Null: the system itself. */
  userId: number | null;
  at: Date;
  action: string;
  subjectType: AuditSubject;
  subjectId: string | number;
  before?: unknown;
  after?: unknown;
};

export async function addAuditEntry(tx: Handle, entry: AuditEntry): Promise<void> {
  await tx.insert(auditEntries).values({
    userId: entry.userId,
    at: entry.at,
    action: entry.action,
    subjectType: entry.subjectType,
    subjectId: String(entry.subjectId),
    before: entry.before ?? null,
    after: entry.after ?? null,
  });
}

export type AuditFilter = {
  subjectType?: AuditSubject;
  subjectId?: string;
  userId?: number;
  /** Only entries older than this id: the keyset cursor. */
  olderThan?: number;
};

/** Newest first, at most `limit` entries. */
export async function listAuditEntries(db: Handle, filter: AuditFilter, limit: number) {
  return await db
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      action: auditEntries.action,
      subjectType: auditEntries.subjectType,
      subjectId: auditEntries.subjectId,
      before: auditEntries.before,
      after: auditEntries.after,
      userId: auditEntries.userId,
      userName: users.name,
    })
    .from(auditEntries)
    .leftJoin(users, eq(users.id, auditEntries.userId))
    .where(
      and(
        filter.subjectType ? eq(auditEntries.subjectType, filter.subjectType) : undefined,
        filter.subjectId ? eq(auditEntries.subjectId, filter.subjectId) : undefined,
        filter.userId ? eq(auditEntries.userId, filter.userId) : undefined,
        filter.olderThan ? lt(auditEntries.id, filter.olderThan) : undefined,
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(limit);
}
