/**
 * The thread in which the files of a freezing are made, so that no request waits for a PDF or a workbook: one per
 * freezing, with memory of its own that ends with it. P162
 *
 * The build puts what runs in it beside the server's file; where the sources themselves run, for development and in
 * tests, `report-source-worker` begins it.
 */
import { on } from "node:events";
import { Worker } from "node:worker_threads";
import type { MadeFile } from "~/operations/submission/run-freeze-job.server";

export type FilesTask = { record: Uint8Array; sha256: string };

const FILE = import.meta.url.endsWith(".ts") ? "report-source-worker.mjs" : "report-worker.js";
/** Of the thread alone: a report of 60,000 events takes a third of it. */
const MOST_MEMORY_MB = 800;

/** Each as soon as it is made. Ending early ends the thread. */
export async function* filesInThread(
  record: Uint8Array,
  sha256: string,
): AsyncGenerator<MadeFile, void> {
  const worker = new Worker(new URL(FILE, import.meta.url), {
    workerData: { record, sha256 } satisfies FilesTask,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  try {
    for await (const [file] of on(worker, "message", { close: ["exit"] })) yield file;
  } finally {
    await worker.terminate();
  }
}
