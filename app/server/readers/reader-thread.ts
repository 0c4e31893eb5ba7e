/** A thread that reads: one question at a time, on a connection of its own. */
import { Worker } from "node:worker_threads";
import { type Asked, packed, READY, type Told, unpacked, unpackedFault } from "./crossing";

/** `bytes`: how much crossed. `ms`: how long it took there. */
export type Answer = { value: unknown; bytes: number; ms: number };

export type Reader = {
  /** It has begun and takes questions, or a `ReaderLost`. */
  ready: Promise<void>;
  /** Rejects with a `ReaderLost` when the thread ends before it answers. */
  ask(name: string, question: unknown): Promise<Answer>;
  /** Whoever still waits learns that the thread is lost. */
  end(): Promise<void>;
};

export class ReaderLost extends Error {}

export type ReaderTask = { folder: string };

/** The build puts it beside the server's file, in whichever piece this stands. */
const FILE = new URL("reader-worker.js", import.meta.url);
/** Of a thread alone: a map file of 60,000 events takes two thirds of it. */
const MOST_MEMORY_MB = 500;
/** What lives for one question alone: more room for it makes a thread no faster and keeps it larger. */
const YOUNG_MEMORY_MB = 16;

/** `file`: what runs in it. Tests give others, and less memory. */
export function readerThread(
  folder: string,
  { file = FILE, mostMemoryMb = MOST_MEMORY_MB } = {},
): Reader {
  const worker = new Worker(file, {
    workerData: { folder } satisfies ReaderTask,
    execArgv: [],
    resourceLimits: {
      ...{ maxOldGenerationSizeMb: mostMemoryMb, maxYoungGenerationSizeMb: YOUNG_MEMORY_MB },
    },
  });
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | null = null;
  let lost: ReaderLost | null = null;
  const ready = new Promise<void>((resolve, reject) => {
    const lose = (why: string) => {
      lost ??= new ReaderLost(why);
      reject(lost);
      waiting?.reject(lost);
      waiting = null;
    };
    worker.on("message", (told: Told | typeof READY) => {
      if (told === READY) return resolve();
      const asker = waiting;
      waiting = null;
      if (told.as === "failed") asker?.reject(unpackedFault(told.bytes));
      else asker?.resolve(answerIn(told));
    });
    worker.on("error", (error) => lose(`A reader ended: ${error.message}`));
    worker.on("exit", () => lose("A reader ended"));
  });
  // A process that has nothing else to do ends. Said last: whoever listens to a thread waits for it again.
  worker.unref();
  // Told to whoever asks.
  ready.catch(() => undefined);
  return {
    ready,
    ask: (name, question) =>
      new Promise<Answer>((resolve, reject) => {
        if (lost !== null) return reject(lost);
        waiting = { resolve, reject };
        worker.postMessage({ name, question: packed(question) } satisfies Asked);
      }),
    async end() {
      await worker.terminate();
    },
  };
}

function answerIn({ as, bytes, ms }: Told): Answer {
  if (as === "file") return { value: bytes, bytes: 0, ms };
  return { value: unpacked(bytes), bytes: bytes.byteLength, ms };
}
