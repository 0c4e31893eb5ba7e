/** One write of a process after another, and how many wait. */

/** Its first number; shared with threads. */
export type WaitingCount = Int32Array<SharedArrayBuffer>;
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;
export type Queue = { inTurn: InTurn; waiting: WaitingCount };

export function writeQueue(): Queue {
  const waiting: WaitingCount = new Int32Array(new SharedArrayBuffer(4));
  let last: Promise<unknown> = Promise.resolve();
  return {
    waiting,
    inTurn(work) {
      Atomics.add(waiting, 0, 1);
      const done = last.then(() => {
        Atomics.sub(waiting, 0, 1);
        return work();
      });
      last = done.catch(() => undefined);
      return done;
    },
  };
}
