/** Runs in a thread of its own (`import-thread`): does the work of an import, and asks for each of its turns. */
import { parentPort, workerData } from "node:worker_threads";
import { runImportJob } from "~/operations/import/run-import-job.server";
import { JobGivenUp, JobLost } from "~/operations/job-turn.server";
import { type InTurn, openBeside } from "~db/client";
import type { FromImport, ImportTask, ToImport } from "./import-thread";
import { logError } from "./log";

const port = parentPort;
if (port === null) throw new Error("Not in a thread");
const { folder, job, waiting } = workerData as ImportTask;
const say = (said: FromImport) => port.postMessage(said);

const stopped = new AbortController();
let begin: () => void = () => undefined;
port.on("message", (told: ToImport) => {
  if (told === "stop") stopped.abort();
  else begin();
});

/** One after another, as the queue of a process has it. */
let queue: Promise<unknown> = Promise.resolve();
const inTurn: InTurn = (work) => {
  const done = queue.then(async () => {
    const lent = new Promise<void>((resolve) => {
      begin = resolve;
    });
    say("turn");
    await lent;
    try {
      return await work();
    } finally {
      say("done");
    }
  });
  queue = done.catch(() => undefined);
  return done;
};

const db = openBeside(folder, { inTurn, waiting });
const log = (error: unknown) => logError(error, "JOB", "");
try {
  await runImportJob({ db, job, now: () => new Date(), log, stopped: stopped.signal });
  say({ ended: {} });
} catch (error) {
  if (error instanceof JobLost) say({ ended: { lost: true } });
  else if (error instanceof JobGivenUp) say({ ended: { givenUp: error.reason } });
  else throw error;
} finally {
  db.close();
}
