/**
 * Work in the background, a batch at a time: rows, progress and the sign that the work goes on in one transaction, so
 * that what is written is told exactly once whenever the process ends. A worker that lost its work learns of it there,
 * and its batch leaves nothing behind.
 */
import { setImmediate } from "node:timers/promises";
import { LEASE_MS, nextBatchSize, type TurnTime } from "~/domain/job";
import type { Database, Handle } from "~db/client";
import { beatJob, endJob, type Job, type Progress } from "~db/queries/jobs";

/** The work is somebody else's, or was cancelled. */
export class JobLost extends Error {}

/** The work is given up for good, with the key of the reason's words. */
export class JobGivenUp extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

export type Turn = {
  db: Database;
  job: Job;
  now(): Date;
  /** Of an error that is no answer to anybody. */
  log(error: unknown): void;
  /** The server stops: what is left is for the next one. */
  stopped?: AbortSignal | undefined;
};

/**
 * One batch of what kept answers show (`register`) or not. What the work answers is its progress. Answers how long it
 * took until it was stored, for `nextBatchSize`.
 */
export async function takeTurn(
  { db, job, now, stopped }: Turn,
  shown: "register" | "aside",
  work: (tx: Handle) => Promise<Progress>,
): Promise<TurnTime> {
  if (stopped?.aborted) throw new JobLost();
  let [started, before] = [0, process.cpuUsage()];
  const batch = async (tx: Handle) => {
    started = performance.now();
    before = process.cpuUsage();
    const progress = await work(tx);
    const until = new Date(now().getTime() + LEASE_MS);
    if (!(await beatJob(tx, job, { ...progress, until }))) throw new JobLost();
  };
  await (shown === "register" ? db.write(batch) : db.writeKeepingAnswers(batch));
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - started, processorMs: (user + system) / 1000 };
}

/** The last batch: with it the work is done, or given up with the key of the reason's words. */
export async function endTurn(
  { db, job, now }: Turn,
  work: (tx: Handle) => Promise<void>,
  problem: string | null = null,
): Promise<void> {
  const state = problem === null ? "done" : "given-up";
  await db.writeKeepingAnswers(async (tx) => {
    await work(tx);
    if (!(await endJob(tx, job, { state, problem, at: now() }))) throw new JobLost();
  });
}

/** `later`: there is more, for which `ahead` is to look first. */
export type Told = Progress & { more: boolean | "later" };

export type Batches = {
  /** Before a turn, when it keeps nobody waiting: what can be read and worked out for it already. */
  ahead?(from: Progress): Promise<void>;
  /** Takes at most so many rows on from there, and says how far it is then. */
  work(tx: Handle, most: number, from: Progress): Promise<Told>;
  /** Tells of the one row that could not be written, and goes on behind it. */
  failed?(tx: Handle, from: Progress): Promise<Told>;
};

/**
 * Batches one after another until one says that there is no more. A turn holds many of them, since to store a turn costs
 * much the same however few rows it has: it ends with its present batch as soon as somebody else waits to write, and
 * where one more would take it beyond `LONGEST_TURN_MS`. One that fails leaves nothing behind and is done again row by row.
 */
export async function takeTurns(
  turn: Turn,
  shown: "register" | "aside",
  { ahead, work, failed }: Batches,
): Promise<void> {
  const { done, checkpoint } = turn.job;
  let progress: Progress = { done, checkpoint };
  let [size, isRowByRow] = [FIRST_SIZE, false];
  for (let more = true; more; await setImmediate()) {
    let next: Told = { more: false };
    try {
      let batches = 0;
      await ahead?.(progress);
      const { ms, processorMs } = await takeTurn(turn, shown, async (tx) => {
        const began = performance.now();
        let told: Progress = {};
        for (let isMore: Told["more"] = true; isMore === true; await setImmediate()) {
          next = { ...told, ...(await work(tx, size, { ...progress, ...told })) };
          ({ more: isMore, ...told } = next);
          batches += 1;
          const withOneMore = ((performance.now() - began) * (batches + 1)) / batches;
          if (isRowByRow || withOneMore > LONGEST_TURN_MS || isAwaited(turn)) break;
        }
        return told;
      });
      const each = { ms: ms / batches, processorMs: processorMs / batches };
      if (!isRowByRow) size = nextBatchSize(size, each);
    } catch (error) {
      if (failed === undefined || error instanceof JobLost || error instanceof JobGivenUp)
        throw error;
      if (!isRowByRow) {
        [size, isRowByRow] = [1, true];
        continue;
      }
      turn.log(error);
      await takeTurn(turn, "aside", async (tx) => {
        const { more: isMore, ...told } = await failed(tx, progress);
        next = { ...told, more: isMore };
        return told;
      });
      isRowByRow = false;
    }
    const { more: isMore, ...told } = next;
    more = isMore !== false;
    progress = { ...progress, ...told };
  }
}

const FIRST_SIZE = 16;
const LONGEST_TURN_MS = 50;

const isAwaited = ({ db, stopped }: Turn): boolean =>
  stopped?.aborted === true || Atomics.load(db.waiting, 0) > 0;
