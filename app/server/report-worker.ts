/** Runs in a thread of its own (`report-thread`): makes the files of a frozen record and hands each over as it is made. */
import { parentPort, workerData } from "node:worker_threads";
import { filesOf } from "~/pages/submission/report-writers.server";
import type { FilesTask } from "./report-thread";

const { record, sha256 } = workerData as FilesTask;
for await (const file of filesOf(record, sha256)) parentPort?.postMessage(file);
