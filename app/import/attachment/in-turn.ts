/** Few of a kind of work at once; the rest wait in the order in which they came. */

export function inTurn(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  let working = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (working >= atOnce) await new Promise<void>((begin) => waiting.push(begin));
    else working += 1;
    try {
      return await work();
    } finally {
      // The place goes to the next one, or is free.
      const next = waiting.shift();
      if (next === undefined) working -= 1;
      else next();
    }
  };
}
