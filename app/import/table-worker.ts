/** Runs in a thread of its own (`table-thread`): reads a file and answers piece by piece, as it is asked. */
import { parentPort, workerData } from "node:worker_threads";
import type { ImportRefusal } from "~/domain/import/import-refusal";
import { TableRefused } from "~/domain/import/table-refused";
import type { TableChoice } from "~/domain/import/understood-file";
import { broughtRows } from "./brought-rows";
import { understood } from "./understood";

export type ThreadTask = { path: string; choice: TableChoice } & (
  | { does: "understand"; maxRows: number }
  | { does: "rows" }
);
export type ThreadAnswer<Value> = { value: Value } | { ended: true } | { refusal: ImportRefusal };

/** As many as may be on their way. */
const AHEAD = 2;

async function* answersTo(task: ThreadTask): AsyncGenerator<unknown> {
  if (task.does === "understand") yield await understood(task.path, task.choice, task.maxRows);
  else yield* broughtRows(task.path, task.choice);
}

async function run(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error("Not in a thread");
  let room = AHEAD;
  let wake: () => void = () => undefined;
  port.on("message", () => {
    room += 1;
    wake();
  });
  try {
    for await (const value of answersTo(workerData as ThreadTask)) {
      port.postMessage({ value });
      room -= 1;
      while (room === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    port.postMessage({ ended: true });
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    port.postMessage({ refusal: error.refusal });
  }
}

await run();
