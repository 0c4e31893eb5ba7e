/**
 * The thread in which the work of imports is done, so that no request waits for a row: one per work, with memory and
 * connections of its own that end with it. The queue of writes is this process's: the thread asks it for each turn.
 */
import { Worker } from "node:worker_threads";
import { JobGivenUp, JobLost, type Turn } from "~/operations/job-turn.server";
import type { Database, WaitingCount } from "~db/client";
import type { Job } from "~db/queries/jobs";

/** What the thread begins with. */
export type ImportTask = { folder: string; job: Job; waiting: WaitingCount };
/** A turn is asked for and given back; the work has ended, given up with a reason or lost where it was. */
export type FromImport = "turn" | "done" | { ended: { givenUp?: string; lost?: boolean } };
/** The turn is the thread's; the server stops. */
export type ToImport = "yours" | "stop";

const FILE = "import-worker.js";
const MOST_MEMORY_MB = 400;

export async function importInThread({ db, job, stopped }: Turn): Promise<void> {
  const worker = new Worker(new URL(FILE, import.meta.url), {
    workerData: { folder: db.folder, job, waiting: db.waiting } satisfies ImportTask,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  const stop = () => worker.postMessage("stop" satisfies ToImport);
  stopped?.addEventListener("abort", stop);
  if (stopped?.aborted) stop();
  try {
    await db.whileOpenBeside(async () => {
      const { givenUp, lost } = await endOf(worker, db);
      if (lost) throw new JobLost();
      if (givenUp !== undefined) throw new JobGivenUp(givenUp);
    });
  } finally {
    stopped?.removeEventListener("abort", stop);
    await worker.terminate();
  }
}

/** A turn that the thread has when it ends is given back by its end. */
async function endOf(worker: Worker, db: Database): Promise<Extract<FromImport, object>["ended"]> {
  let giveBack: () => void = () => undefined;
  const lend = () =>
    db.lendTurn(
      () =>
        new Promise((resolve) => {
          giveBack = resolve;
          worker.postMessage("yours" satisfies ToImport);
        }),
    );
  try {
    return await new Promise((resolve, reject) => {
      worker.on("message", (said: FromImport) => {
        if (said === "turn") lend().catch(reject);
        else if (said === "done") giveBack();
        else resolve(said.ended);
      });
      worker.on("error", reject);
      worker.on("exit", () => reject(new Error("The thread of an import ended without a word")));
    });
  } finally {
    await worker.terminate();
    giveBack();
  }
}
