/** What a load run came to, as words and a table. */

export type Watched = { at: number; stallMs: number; p99Ms: number; rssMB: number; cpuMs: number };
export type LoadRun = {
  name: string;
  people: number;
  thinkSeconds: number;
  minutes: number;
  from: number;
  until: number;
  answers: { what: string; ms: number; status: number | string }[];
  watched: Watched[];
  walMB: number;
  /** Of a core, what the load itself took. */
  ownShare: number;
  load: number;
};

const POINTS_OF_MEMORY = 10;

export function loadText(run: LoadRun): string {
  const { answers, watched, people, thinkSeconds, minutes, from, until } = run;
  const names = [...new Set(answers.map(({ what }) => what))].sort();
  const seconds = (until - from) / 1_000;
  const [first, last] = [watched[0], watched.at(-1)];
  const cpu = first && last ? (last.cpuMs - first.cpuMs) / (last.at - first.at) : Number.NaN;
  const odd = answers.filter(({ status }) => !isAnswered(status));
  return [
    `${run.name === "" ? "Run" : run.name}: ${people} people, think time ${thinkSeconds} s, ${minutes} minutes: ` +
      `${answers.length} answers (${(answers.length / seconds).toFixed(1)} a second), ${words(oddWords(odd))}. ` +
      `Longest stall of the loop ${most(watched.map(({ stallMs }) => stallMs)).toFixed(0)} ms, ` +
      `${watched.filter(({ stallMs }) => stallMs > 200).length} of ${watched.length} seconds had one over 200 ms. ` +
      `Processor: server ${cpu.toFixed(2)} of a core, load ${run.ownShare.toFixed(2)}; the machine's load average at the end ${run.load.toFixed(1)}. ` +
      `Memory ${memory(watched)} MB; ${run.walMB.toFixed(0)} MB beside the file at the end.`,
    "",
    "| what | answers | p50 | p95 | p99 | longest |",
    "| --- | --- | --- | --- | --- | --- |",
    row("all", answers),
    ...names.map((name) =>
      row(
        name,
        answers.filter(({ what }) => what === name),
      ),
    ),
  ].join("\n");
}

const isAnswered = (status: number | string) => status === 200 || status === 302;
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
const words = (odd: string) =>
  odd === "" ? "nothing refused or reset" : `refused or reset: ${odd}`;

function oddWords(odd: LoadRun["answers"]): string {
  const counts = new Map<string, number>();
  for (const { what, status } of odd) {
    const key = `${status} (${what})`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${count} x ${key}`).join(", ");
}

function memory(watched: readonly Watched[]): string {
  const every = Math.max(1, Math.floor(watched.length / POINTS_OF_MEMORY));
  return watched
    .filter((_, at) => at % every === 0)
    .map(({ rssMB }) => rssMB.toFixed(0))
    .join(", ");
}

function row(what: string, answers: LoadRun["answers"]): string {
  const sorted = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => {
    const ms = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    return ms === undefined ? "none" : `${ms.toFixed(0)} ms`;
  };
  return `| ${what} | ${sorted.length} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} |`;
}
