/**
 * The thread in which workbooks are read, so that nobody waits for a large one: one per reading, with memory of its own
 * that ends with it.
 *
 * What runs in it is the same everywhere. The build puts it beside the server's file; where the sources themselves run,
 * for development and in tests, `source-worker` begins it.
 */
import { Worker } from "node:worker_threads";
import { TableRefused } from "~/domain/import/table-refused";
import type { FilePart } from "~/domain/import/understood-file";
import type { ThreadAnswer, ThreadTask } from "./table-worker";

const FILE = import.meta.url.endsWith(".ts") ? "source-worker.mjs" : "table-worker.js";
/** Of the thread alone. What needs more is refused. */
const MOST_MEMORY_MB = 400;

/** Each is asked for, one ahead of the one that is handled. Ending early ends the thread. */
export async function* partsInThread(task: ThreadTask): AsyncGenerator<FilePart> {
  const worker = new Worker(new URL(FILE, import.meta.url), {
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  const answers = answerQueue(worker);
  try {
    for (;;) {
      const answer = await answers();
      if ("ended" in answer) return;
      worker.postMessage("next");
      yield answer.part;
    }
  } finally {
    await worker.terminate();
  }
}

function answerQueue(worker: Worker): () => Promise<ThreadAnswer> {
  const came: ThreadAnswer[] = [];
  let failed: Error | null = null;
  let wake: () => void = () => undefined;
  worker.on("message", (answer: ThreadAnswer) => {
    came.push(answer);
    wake();
  });
  worker.on("error", (error: Error) => {
    failed = error;
    wake();
  });
  worker.on("exit", () => {
    failed ??= new Error("The thread ended without an answer");
    wake();
  });
  return async () => {
    for (;;) {
      const answer = came.shift();
      if (answer !== undefined) return answer;
      if (failed !== null) throw refusalOf(failed);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}

const refusalOf = (error: Error & { code?: string }): Error =>
  error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new TableRefused("workbook-too-large") : error;
