/** Submissions (報告書), their drafters, steps and files. */
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { ReportFileName } from "~/domain/submission/report-file-name";
import type { Step, TypedStep } from "~/domain/submission/submission-state";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Handle } from "../../client";
import { users } from "../../schema/people";
import {
  submissionDrafters,
  submissionFiles,
  submissionSteps,
  submissions,
} from "../../schema/submissions";

type Row = typeof submissions.$inferSelect;
export type StoredSubmission = Omit<Row, "freezingStep"> & { freezingStep: TypedStep | null };

const asStored = (row: Row): StoredSubmission => ({
  ...row,
  freezingStep: row.freezingStep as TypedStep | null,
});

export async function addSubmission(
  tx: Handle,
  row: Pick<Row, "from" | "to" | "titleJa" | "titleEn" | "note" | "createdBy" | "createdAt">,
): Promise<number> {
  const [added] = await tx.insert(submissions).values(row).returning({ id: submissions.id });
  if (added === undefined) throw new Error("The submission was not stored");
  return added.id;
}

export async function findSubmission(db: Handle, id: number): Promise<StoredSubmission | null> {
  const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
  return row === undefined ? null : asStored(row);
}

/** The latest period first, and of one period the newest. */
export async function listSubmissions(db: Handle): Promise<StoredSubmission[]> {
  const rows = await db
    .select()
    .from(submissions)
    .orderBy(desc(submissions.to), desc(submissions.from), desc(submissions.id));
  return rows.map(asStored);
}

/** Those of exactly this period, the newest first. */
export async function listSubmissionsOf(
  db: Handle,
  { from, to }: Pick<Row, "from" | "to">,
): Promise<StoredSubmission[]> {
  const rows = await db
    .select()
    .from(submissions)
    .where(and(eq(submissions.from, from), eq(submissions.to, to)))
    .orderBy(desc(submissions.id));
  return rows.map(asStored);
}

/** Every change counts the revision on. */
export async function updateSubmission(
  tx: Handle,
  id: number,
  change: Partial<Omit<Row, "id" | "revision">>,
): Promise<void> {
  await tx
    .update(submissions)
    .set({ ...change, revision: sql`${submissions.revision} + 1` })
    .where(eq(submissions.id, id));
}

/** Who drafts it now, in the order in which they came. */
export async function listDrafters(
  db: Handle,
  submissionId: number,
): Promise<{ id: number; name: string }[]> {
  return await db
    .select({ id: users.id, name: users.name })
    .from(submissionDrafters)
    .innerJoin(users, eq(users.id, submissionDrafters.userId))
    .where(
      and(eq(submissionDrafters.submissionId, submissionId), isNull(submissionDrafters.leftAt)),
    )
    .orderBy(asc(submissionDrafters.addedAt), asc(users.id));
}

/** The same of several, by submission. */
export async function listDraftersOf(
  db: Handle,
  submissionIds: readonly number[],
): Promise<Map<number, { id: number; name: string }[]>> {
  const rows = await db
    .select({ of: submissionDrafters.submissionId, id: users.id, name: users.name })
    .from(submissionDrafters)
    .innerJoin(users, eq(users.id, submissionDrafters.userId))
    .where(
      and(
        inArray(submissionDrafters.submissionId, [...submissionIds]),
        isNull(submissionDrafters.leftAt),
      ),
    )
    .orderBy(asc(submissionDrafters.addedAt), asc(users.id));
  return groupedBy(rows, ({ of }) => of);
}

/** Who left comes back. */
export async function addDrafter(
  tx: Handle,
  row: { submissionId: number; userId: number; addedAt: Date },
): Promise<void> {
  await tx
    .insert(submissionDrafters)
    .values(row)
    .onConflictDoUpdate({
      target: [submissionDrafters.submissionId, submissionDrafters.userId],
      set: { addedAt: row.addedAt, leftAt: null },
    });
}

export async function removeDrafter(
  tx: Handle,
  { submissionId, userId }: { submissionId: number; userId: number },
  leftAt: Date,
): Promise<void> {
  await tx
    .update(submissionDrafters)
    .set({ leftAt })
    .where(
      and(eq(submissionDrafters.submissionId, submissionId), eq(submissionDrafters.userId, userId)),
    );
}

/** Who may be asked to draft: of the secretariat, and not deactivated. */
export async function listPossibleDrafters(db: Handle): Promise<{ id: number; name: string }[]> {
  return await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(eq(users.role, "secretariat"), eq(users.active, true)))
    .orderBy(asc(users.name), asc(users.id));
}

export type NewStep = Omit<typeof submissionSteps.$inferInsert, "id">;

export async function addSteps(tx: Handle, rows: readonly NewStep[]): Promise<void> {
  if (rows.length > 0) await tx.insert(submissionSteps).values([...rows]);
}

export type StoredStep = {
  step: Step;
  on: string | null;
  number: string | null;
  office: string | null;
  skipped: string | null;
  at: Date;
  byName: string | null;
};

/** As they were recorded. */
export async function listSteps(db: Handle, submissionId: number): Promise<StoredStep[]> {
  const { step, on, number, office, skipped, at } = submissionSteps;
  return await db
    .select({ step, on, number, office, skipped, at, byName: users.name })
    .from(submissionSteps)
    .leftJoin(users, eq(users.id, submissionSteps.by))
    .where(eq(submissionSteps.submissionId, submissionId))
    .orderBy(asc(submissionSteps.id));
}

export type ReportFile = { name: ReportFileName; hash: string; bytes: number };

export async function putReportFile(
  tx: Handle,
  submissionId: number,
  file: ReportFile,
): Promise<void> {
  await tx
    .insert(submissionFiles)
    .values({ submissionId, ...file })
    .onConflictDoUpdate({
      target: [submissionFiles.submissionId, submissionFiles.name],
      set: { hash: file.hash, bytes: file.bytes },
    });
}

export async function listReportFiles(db: Handle, submissionId: number): Promise<ReportFile[]> {
  const { name, hash, bytes } = submissionFiles;
  return await db
    .select({ name, hash, bytes })
    .from(submissionFiles)
    .where(eq(submissionFiles.submissionId, submissionId))
    .orderBy(asc(submissionFiles.name));
}

/** Names of people, for what refers to them. */
export async function namesOf(
  db: Handle,
  ids: readonly (number | null)[],
): Promise<Map<number, string>> {
  const known = ids.filter((id) => id !== null);
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, known));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
