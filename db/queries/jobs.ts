/** Work in the background: waiting, taken with a lease, told on with each batch, ended. */
import { and, asc, desc, eq, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { JobKind, JobState } from "~/domain/job";
import type { Handle } from "../client";
import { perEngine } from "../engine/engine";
import { jobs } from "../schema/jobs";

export type Job = typeof jobs.$inferSelect;

export async function addJob(
  tx: Handle,
  job: Pick<Job, "kind" | "subjectId" | "createdBy" | "createdAt"> & { checkpoint?: unknown },
): Promise<number> {
  const rows = await tx
    .insert(jobs)
    .values({ ...job, state: "waiting" })
    .returning({ id: jobs.id });
  const added = rows[0];
  if (added === undefined) throw new Error("The work was not stored");
  return added.id;
}

/** Is there anything to be taken now? */
export async function isJobWaiting(db: Handle, now: Date): Promise<boolean> {
  return (await db.select({ id: jobs.id }).from(jobs).where(free(now)).limit(1)).length > 0;
}

/** How many works are to be done before this one, which waits: one is done after another. */
export async function countJobsBefore(db: Handle, { id }: Pick<Job, "id">): Promise<number> {
  return await db.$count(jobs, and(inArray(jobs.state, ["waiting", "running"]), lt(jobs.id, id)));
}

/** Takes the oldest work that nobody is at or takes just now; null where there is none. */
export async function claimJob(
  tx: Handle,
  { worker, now, until }: { worker: string; now: Date; until: Date },
): Promise<Job | null> {
  const oldest = tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(free(now))
    .orderBy(asc(jobs.id))
    .limit(1);
  const rows = await tx
    .update(jobs)
    .set({ state: "running", worker, leasedUntil: until, tries: sql`${jobs.tries} + 1` })
    .where(eq(jobs.id, sql`(${oldest} ${skippingLocked})`))
    .returning();
  return rows[0] ?? null;
}

export type Progress = { done?: number; total?: number | null; checkpoint?: unknown };

/** Says that the work goes on, and how far it is. False: it is no longer this worker's. */
export async function beatJob(
  tx: Handle,
  { id, worker }: Pick<Job, "id" | "worker">,
  progress: Progress & { until: Date },
): Promise<boolean> {
  const { until, ...told } = progress;
  const rows = await tx
    .update(jobs)
    .set({ ...told, leasedUntil: until })
    .where(and(eq(jobs.id, id), isAt(worker)))
    .returning({ id: jobs.id });
  return rows.length > 0;
}

/** False: it is no longer this worker's. */
export async function endJob(
  tx: Handle,
  { id, worker }: Pick<Job, "id" | "worker">,
  ended: { state: Extract<JobState, "done" | "given-up">; problem: string | null; at: Date },
): Promise<boolean> {
  const { state, problem, at } = ended;
  const rows = await tx
    .update(jobs)
    .set({ state, problem, endedAt: at, leasedUntil: null })
    .where(and(eq(jobs.id, id), isAt(worker)))
    .returning({ id: jobs.id });
  return rows.length > 0;
}

/** Whoever is at it learns of it with the next batch, which then leaves nothing behind. */
export async function cancelJobs(
  tx: Handle,
  of: { kinds: readonly JobKind[]; subjectId: number },
  at: Date,
): Promise<void> {
  await tx
    .update(jobs)
    .set({ state: "cancelled", endedAt: at, leasedUntil: null })
    .where(
      and(
        inArray(jobs.kind, [...of.kinds]),
        eq(jobs.subjectId, of.subjectId),
        inArray(jobs.state, ["waiting", "running"]),
      ),
    );
}

/** The newest work about a subject. */
export async function findJobOf(
  db: Handle,
  of: { kinds: readonly JobKind[]; subjectId: number },
): Promise<Job | null> {
  const rows = await db
    .select()
    .from(jobs)
    .where(and(inArray(jobs.kind, [...of.kinds]), eq(jobs.subjectId, of.subjectId)))
    .orderBy(desc(jobs.id))
    .limit(1);
  return rows[0] ?? null;
}

/** One process writes a file at a time; on a server what another holds is passed over, and not waited for. */
const skippingLocked = perEngine({ sqlite: sql``, postgres: sql`for update skip locked` });

function free(now: Date): SQL | undefined {
  return or(eq(jobs.state, "waiting"), and(eq(jobs.state, "running"), lt(jobs.leasedUntil, now)));
}

const isAt = (worker: string | null): SQL | undefined =>
  and(eq(jobs.state, "running"), eq(jobs.worker, worker ?? ""));
