/**
 * A few threads that read beside the one that serves.
 *
 * Questions wait in one queue, in their order; of those that took long the last time one reader is kept free, so that
 * a quick question does not wait behind them. A thread that dies is replaced and its question asked once more.
 */
import type { Beside } from "~db/queries/store/asked-beside";
import type { Questions } from "./answer-questions";
import { type Answer, type Reader, ReaderLost } from "./reader-thread";
import { ReadersBusy } from "./readers-busy";

export type ReaderPool = {
  ask: Beside;
  /** Ends when those under way are answered; whoever still waits is refused. */
  close(): Promise<void>;
};

type Parts = {
  questions: Questions;
  size: number;
  begin: () => Reader;
  /** Told of answers that are larger than may cross without being felt. */
  tellLarge?: (name: string, bytes: number) => void;
  mostWaiting?: number;
  mostMs?: number;
};

type Waiting = {
  name: string;
  question: unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
};

/** Ten for each of a hundred people, as a map asks: who waits is answered late, who is refused not at all. */
const MOST_WAITING = 1_000;
/** Whoever waited so long has gone; the thread is ended, for nothing else stops a statement. */
const MOST_MS = 60_000;
/** A question that took longer the last time may wait behind others like it. */
const QUICK_MS = 50;
/** Takes the thread that serves 2 ms to unpack. */
export const LARGE_BYTES = 100_000;

export function readerPool(parts: Parts): ReaderPool {
  const { questions, size, begin, tellLarge } = parts;
  const { mostWaiting = MOST_WAITING, mostMs = MOST_MS } = parts;
  const names = new Map(Object.entries(questions).map(([name, ask]) => [ask, name]));
  const lastMs = new Map<string, number>();
  // All at once: the first question of a thread would wait for its start.
  const idle = Array.from({ length: size }, begin);
  const underWay = new Set<Promise<void>>();
  let waiting: Waiting[] = [];
  let slowUnderWay = 0;
  let closed = false;

  const isSlow = ({ name }: Waiting) => (lastMs.get(name) ?? 0) > QUICK_MS;

  function next(): void {
    while (underWay.size < size) {
      const mayBeSlow = size === 1 || slowUnderWay < size - 1;
      const first = waiting.find((each) => mayBeSlow || !isSlow(each));
      if (first === undefined) return;
      waiting = waiting.filter((each) => each !== first);
      const answering = answer(first, isSlow(first)).finally(() => {
        underWay.delete(answering);
        next();
      });
      underWay.add(answering);
    }
  }

  async function answer(asked: Waiting, slow: boolean): Promise<void> {
    if (slow) slowUnderWay += 1;
    try {
      const { value, bytes, ms } = await askedOnceMore(asked);
      lastMs.set(asked.name, ms);
      if (bytes > LARGE_BYTES) tellLarge?.(asked.name, bytes);
      asked.resolve(value);
    } catch (error) {
      asked.reject(error);
    } finally {
      if (slow) slowUnderWay -= 1;
    }
  }

  async function askedOnceMore(asked: Waiting): Promise<Answer> {
    try {
      return await askedOf(idle.pop() ?? begin(), asked);
    } catch (error) {
      if (!(error instanceof ReaderLost)) throw error;
    }
    try {
      return await askedOf(begin(), asked);
    } catch (error) {
      throw error instanceof ReaderLost ? new ReadersBusy(error.message, { cause: error }) : error;
    }
  }

  /** A reader that is lost or held does not come back. */
  async function askedOf(reader: Reader, { name, question }: Waiting): Promise<Answer> {
    await inTime(reader, () => reader.ready);
    try {
      const answer = await inTime(reader, () => reader.ask(name, question));
      idle.push(reader);
      return answer;
    } catch (error) {
      if (!(error instanceof ReaderLost || error instanceof ReadersBusy)) idle.push(reader);
      throw error;
    }
  }

  async function inTime<T>(reader: Reader, work: () => Promise<T>): Promise<T> {
    let held = false;
    const patience = setTimeout(() => {
      held = true;
      void reader.end();
    }, mostMs).unref();
    try {
      return await work();
    } catch (error) {
      throw held
        ? new ReadersBusy(`A reader took longer than ${mostMs} ms`, { cause: error })
        : error;
    } finally {
      clearTimeout(patience);
    }
  }

  /** Nothing stops one that is under way. */
  function giveUp(asked: Waiting, why: unknown): void {
    if (!waiting.includes(asked)) return;
    waiting = waiting.filter((each) => each !== asked);
    asked.reject(why);
  }

  return {
    ask(ask, question, gone) {
      const name = names.get(ask);
      if (name === undefined) return null;
      return new Promise((resolve, reject) => {
        gone?.throwIfAborted();
        if (closed || waiting.length >= mostWaiting)
          throw new ReadersBusy(`${waiting.length} questions wait before ${name}`);
        const asked = { name, question, resolve, reject };
        gone?.addEventListener("abort", () => giveUp(asked, gone.reason), { once: true });
        waiting.push(asked);
        next();
      });
    },
    async close() {
      closed = true;
      for (const { reject } of waiting) reject(new ReadersBusy("The server stops"));
      waiting = [];
      await Promise.all(underWay);
      await Promise.all(idle.map((reader) => reader.end()));
    },
  };
}
