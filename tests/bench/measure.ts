/** Timing: medians of runs that take turns, so that a busy machine is busy for both. */

export async function alternate(
  runs: number,
  ...works: (() => unknown | Promise<unknown>)[]
): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [at, work] of works.entries()) {
      const started = performance.now();
      await work();
      // The first run fills caches and counts for nobody.
      if (run > 0) times[at]?.push(performance.now() - started);
    }
  }
  return times.map(median);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Requests per second of `clients` that ask one after another for so long. */
export async function throughput(
  url: string,
  headers: Record<string, string>,
  { clients, forMs }: { clients: number; forMs: number },
): Promise<number> {
  const started = performance.now();
  let answered = 0;
  const client = async () => {
    while (performance.now() - started < forMs) {
      await fetchWhole(url, headers);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (answered * 1000) / (performance.now() - started);
}

/** The whole answer; anything but 200 ends the bench. */
export async function fetchWhole(url: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(url, { headers, redirect: "manual" });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
}
