/** The audit trail: appended in the transaction of the change, read on `/history`. */
import { and, count, desc, eq, inArray, lt, or, type SQL } from "drizzle-orm";
import type { Handle } from "../client";
import { auditEntries, users } from "../schema/people";

export type AuditSubject = "event" | "occurrence" | "user" | "demonstration";

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
  /** Entries on any of these: an event and its occurrences. */
  subjects?: readonly { type: AuditSubject; ids: readonly string[] }[];
  /** What the reader may see, or asks for. */
  subjectTypes?: readonly AuditSubject[];
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
    .where(matches(filter))
    .orderBy(desc(auditEntries.id))
    .limit(limit);
}

/** All that match, on every page. */
export async function countAuditEntries(
  db: Handle,
  filter: Omit<AuditFilter, "olderThan">,
): Promise<number> {
  const rows = await db.select({ total: count() }).from(auditEntries).where(matches(filter));
  return rows[0]?.total ?? 0;
}

function matches(filter: AuditFilter): SQL | undefined {
  const { subjectType, subjectId, subjects, subjectTypes, userId, olderThan } = filter;
  return and(
    subjectType ? eq(auditEntries.subjectType, subjectType) : undefined,
    subjectId ? eq(auditEntries.subjectId, subjectId) : undefined,
    subjects
      ? or(
          ...subjects.map(({ type, ids }) =>
            and(eq(auditEntries.subjectType, type), inArray(auditEntries.subjectId, [...ids])),
          ),
        )
      : undefined,
    subjectTypes ? inArray(auditEntries.subjectType, [...subjectTypes]) : undefined,
    userId ? eq(auditEntries.userId, userId) : undefined,
    olderThan ? lt(auditEntries.id, olderThan) : undefined,
  );
}
