/**
 * The thread in which papers are made, so that no request waits for a PDF or a workbook of another: one per freezing or
 * paper, with memory of its own that ends with it. P162, P204, P205
 *
 * The build puts what runs in it beside the server's file; where the sources themselves run, for development and in
 * tests, `report-source-worker` begins it.
 */
import { on, once } from "node:events";
import { Worker } from "node:worker_threads";
import type { MadeFile } from "~/operations/submission/run-freeze-job.server";
import type { PaperMaker, PaperTask } from "~/pages/paper-file.server";

export type FilesTask = { record: Uint8Array; sha256: string };

const FILE = import.meta.url.endsWith(".ts") ? "report-source-worker.mjs" : "report-worker.js";
/** Of the thread alone: a report of 60,000 events takes a third of it. */
const MOST_MEMORY_MB = 800;

function begin(task: FilesTask | PaperTask): Worker {
  return new Worker(new URL(FILE, import.meta.url), {
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
}

/** Each as soon as it is made. Ending early ends the thread. */
export async function* filesInThread(
  record: Uint8Array,
  sha256: string,
): AsyncGenerator<MadeFile, void> {
  const worker = begin({ record, sha256 });
  try {
    for await (const [file] of on(worker, "message", { close: ["exit"] })) yield file;
  } finally {
    await worker.terminate();
  }
}

export const paperThread: PaperMaker = {
  file: async (task) => await answerOf(task),
  pages: async (task) => await answerOf(task),
};

/** What cannot be made ends the thread with its fault, and so does one that ends without an answer. */
async function answerOf<Made>(task: PaperTask): Promise<Made> {
  const worker = begin(task);
  const ended = new AbortController();
  try {
    const answered = once(worker, "message", { signal: ended.signal });
    const gone = once(worker, "exit", { signal: ended.signal }).then(() => {
      throw new Error("The thread of a paper ended without one");
    });
    const [made] = await Promise.race([answered, gone]);
    return made;
  } finally {
    ended.abort();
    await worker.terminate();
  }
}
