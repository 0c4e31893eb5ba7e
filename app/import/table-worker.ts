/** Runs in a thread of its own (`table-thread`): reads a file and tells it part by part, as it is asked. */
import { parentPort, workerData } from "node:worker_threads";
import type { FilePart, TableChoice } from "~/domain/import/understood-file";
import { fileParts } from "./file-parts";

export type ThreadTask = { path: string; choice: TableChoice; maxRows: number };
export type ThreadAnswer = { part: FilePart } | { ended: true };

/** As many as may be on their way. */
const AHEAD = 2;

async function run(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error("Not in a thread");
  let room = AHEAD;
  let wake: () => void = () => undefined;
  port.on("message", () => {
    room += 1;
    wake();
  });
  const { path, choice, maxRows } = workerData as ThreadTask;
  for await (const part of fileParts(path, choice, maxRows)) {
    port.postMessage({ part } satisfies ThreadAnswer);
    room -= 1;
    while (room === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  port.postMessage({ ended: true } satisfies ThreadAnswer);
}

await run();
