/** What a thread that reads does: one question after another, each of one moment of the register. */
import { parentPort, workerData } from "node:worker_threads";
import { openReader } from "~db/client";
import type { Ask } from "~db/queries/store/asked-beside";
import { type Asked, packed, packedFault, READY, type Told, unpacked } from "./crossing";
import type { ReaderTask } from "./reader-thread";

export type Questions = Readonly<Record<string, Ask<never, unknown>>>;

/** Never ends: whoever began the thread ends it. */
export function answerQuestions(questions: Questions): void {
  const port = parentPort;
  if (port === null) throw new Error("Not in a thread");
  const { folder } = workerData as ReaderTask;
  const reader = openReader(folder);

  const answerTo = async ({ name, question }: Asked): Promise<Omit<Told, "ms">> => {
    try {
      const ask = questions[name];
      if (ask === undefined) throw new Error(`No question is called ${name}`);
      // Whoever asks has written it for the same function.
      const asked = unpacked(question) as never;
      const value = await reader.atOneMoment(() => ask(reader.read, asked));
      if (value instanceof Uint8Array) return { as: "file", bytes: alone(value) };
      return { as: "given", bytes: alone(packed(value)) };
    } catch (error) {
      return { as: "failed", bytes: alone(packedFault(error)) };
    }
  };

  port.on("message", async (asked: Asked) => {
    const began = performance.now();
    const answer = await answerTo(asked);
    const told: Told = { ...answer, ms: performance.now() - began };
    port.postMessage(told, [told.bytes.buffer]);
  });
  port.postMessage(READY);
}

/** In memory of its own, which is handed over: Node keeps several small ones in one. */
function alone(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  const isAlone = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isAlone ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
