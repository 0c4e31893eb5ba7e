/**
 * Does the work of the background as long as the server runs, one work after another. What a process that was killed left
 * is taken up as soon as its lease is over.
 */
import { randomUUID } from "node:crypto";
import { HEARTBEAT_MS, LEASE_MS, MOST_TRIES } from "~/domain/job";
import { keptShapes } from "~/map/drawing/draw-whole-map.server";
import { paperMap } from "~/map/paper-map";
import { giveUpImportJob, runImportJob } from "~/operations/import/run-import-job.server";
import { JobGivenUp, JobLost, type Turn } from "~/operations/job-turn.server";
import { type MakeMeetingPaper, runMeetingJob } from "~/operations/meeting/run-meeting-job.server";
import {
  giveUpFreezing,
  type MakeFiles,
  runFreezeJob,
} from "~/operations/submission/run-freeze-job.server";
import { makeMeetingPaper } from "~/pages/meeting/make-meeting-paper.server";
import type { Database } from "~db/client";
import { beatJob, claimJob, endJob, isJobWaiting } from "~db/queries/jobs";
import { logError } from "./log";
import { filesInThread, paperThread } from "./report-thread";

const EVERY_MS = 200;

export type JobClock = () => Date;

/**
 * The timer never keeps the process alive. Answers how to stop: no other batch begins after that. `does`: where the work is
 * done, in this thread unless told.
 */
export function startJobRunner(
  database: () => Database | Promise<Database>,
  does: Pick<Working, "doImport" | "makeFiles"> = {},
): () => void {
  const stopped = new AbortController();
  const tick = async () => {
    try {
      const db = await database();
      await runWaitingJobs(db, { ...does, signal: stopped.signal });
    } catch (error) {
      if (!stopped.signal.aborted) log(error);
    }
    if (!stopped.signal.aborted) setTimeout(tick, EVERY_MS).unref();
  };
  void tick();
  return () => stopped.abort();
}

/** Where each kind of work is done. */
type Doing = { doImport: DoImport; makeFiles: MakeFiles; makePaper: MakeMeetingPaper };
type DoImport = (turn: Turn) => Promise<void>;
type Working = Partial<Doing> & { now?: JobClock; signal?: AbortSignal };

const USUAL: Doing = {
  doImport: runImportJob,
  makeFiles: filesInThread,
  makePaper: makeMeetingPaper(paperThread, () => paperMap(keptShapes())),
};

/** Until nothing waits. */
export async function runWaitingJobs(
  db: Database,
  { now = () => new Date(), signal, ...doing }: Working = {},
): Promise<void> {
  const worker = randomUUID();
  while (!signal?.aborted && (await isJobWaiting(db.read, now()))) {
    const until = new Date(now().getTime() + LEASE_MS);
    const job = await db.writeKeepingAnswers((tx) => claimJob(tx, { worker, now: now(), until }));
    if (job !== null) await runJob({ db, job, now, log, stopped: signal }, { ...USUAL, ...doing });
  }
}

const log = (error: unknown): void => logError(error, "JOB", "");

async function runJob(turn: Turn, doing: Doing): Promise<void> {
  const work = workOf(turn, doing);
  const heartbeat = setInterval(() => void beat(turn), HEARTBEAT_MS);
  try {
    if (turn.job.tries > MOST_TRIES) await work.giveUp("failed");
    else await work.run();
  } catch (error) {
    if (error instanceof JobLost) return;
    if (error instanceof JobGivenUp) return await work.giveUp(error.reason);
    if (!turn.stopped?.aborted) turn.log(error);
  } finally {
    clearInterval(heartbeat);
  }
}

/** What each kind of work does, and what becomes of its subject when it is given up. */
function workOf(
  turn: Turn,
  { doImport, makeFiles, makePaper }: Doing,
): { run(): Promise<void>; giveUp(reason: string): Promise<void> } {
  switch (turn.job.kind) {
    case "submission-freeze":
      return {
        run: () => runFreezeJob(turn, makeFiles),
        giveUp: (reason) => giveUpFreezing(turn, reason),
      };
    case "meeting-make":
      return {
        run: () => runMeetingJob(turn, makePaper),
        giveUp: (reason) => giveUpAlone(turn, reason),
      };
    default:
      return {
        run: () => doImport(turn),
        giveUp: (reason) => giveUpImportJob(turn, reason),
      };
  }
}

/** Of work whose subject stands as it stood before. */
async function giveUpAlone({ db, job, now }: Turn, problem: string): Promise<void> {
  const ended = { state: "given-up", problem, at: now() } as const;
  await db.writeKeepingAnswers((tx) => endJob(tx, job, ended));
}

/** Between batches: reading a workbook takes longer than a lease. */
async function beat({ db, job, now, stopped }: Turn): Promise<void> {
  if (stopped?.aborted) return;
  const until = new Date(now().getTime() + LEASE_MS);
  await db.writeKeepingAnswers((tx) => beatJob(tx, job, { until })).catch(() => false);
}
