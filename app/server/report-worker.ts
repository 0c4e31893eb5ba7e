/**
 * Runs in a thread of its own (`report-thread`): makes the files of a frozen record and hands each over as it is made,
 * or one paper as a file or as pages.
 */
import { parentPort, workerData } from "node:worker_threads";
import { type PaperTask, paperMaker } from "~/pages/paper-file.server";
import { filesOf } from "~/pages/submission/report-writers.server";
import type { FilesTask } from "./report-thread";

const task = workerData as FilesTask | PaperTask;

if ("record" in task)
  for await (const file of filesOf(task.record, task.sha256)) parentPort?.postMessage(file);
else if (task.as === "pages")
  parentPort?.postMessage(await paperMaker.pages({ ...task, as: task.as }));
else parentPort?.postMessage(await paperMaker.file({ ...task, as: task.as }));
