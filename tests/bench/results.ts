/** The table of a bench run, on the screen and in README.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";

export type BenchRow = {
  what: string;
  measured: string;
  target: string;
  reached: boolean;
  remark: string;
};
/** How an engine answers a question, line by line. */
export type Plan = { what: string; lines: readonly string[] };
type Size = { events: number; occurrences: number; observations: number };

const README = fileURLToPath(new URL("./README.md", import.meta.url));

/** Ours and the bare SQL of one run, in milliseconds, as a ratio. */
export function ratioToBare(
  what: string,
  [mine = Number.NaN, theirs = Number.NaN]: readonly number[],
  most: number,
): BenchRow {
  const ratio = mine / theirs;
  return {
    what: `${what}: times bare SQL`,
    measured: `${ratio.toFixed(2)}x`,
    target: `at most ${most}x`,
    reached: ratio <= most,
    remark: `${mine.toFixed(1)} of ${theirs.toFixed(1)} ms`,
  };
}

export function printTable(rows: readonly BenchRow[]): void {
  process.stdout.write(`${tableOf(rows)}\n`);
}

const FIRST_VIEW = "## The first view";
const IMPORTS = "## Imports";
const QUESTIONS = "## Questions";
const ENGINES = "## Two engines";
const SITE_LAYER = "## Sites on the map";

/** The part of the README about the first view, which has a run of its own. */
export function writeFirstView(rows: readonly BenchRow[]): void {
  writePart(FIRST_VIEW, firstViewText(rows));
}

/** The same of imports, which take a quarter of an hour. */
export function writeImports(rows: readonly BenchRow[]): void {
  writePart(IMPORTS, importsText(rows));
}

function importsText(rows: readonly BenchRow[]): string {
  return `${IMPORTS}

Written by \`npm run build && npx tsx tests/bench/import-rows.ts --write\` on Node ${process.version}, ${cpus().length} cores
(${cpus()[0]?.model.trim()}): files of made-up rows are read, committed and taken back by the built server, in a register with
8,500 organisations, while somebody opens a page every second. Seconds are the processor's, of all threads of the
server, pages included; the machine's load average at the end was ${loadavg()[0]?.toFixed(1)}. Batches are sized by the
clock, so that on a machine that others use they are smaller and the same commit takes more of the processor.

${tableOf(rows)}

- Bare inserts: the rows that the import wrote, copied on better-sqlite3 by one statement a row, 500 to a transaction:
  no words for the search, nothing read, nothing kept for an undo.
- The export holds the packed file and one piece of its sheet, whatever the number of rows.
`;
}

/** The questions of lists, totals and maps, with the plans of the best SQL. */
export function writeQuestions(rows: readonly BenchRow[], plans: readonly Plan[]): void {
  writePart(QUESTIONS, questionsText(rows, plans));
}

function questionsText(rows: readonly BenchRow[], plans: readonly Plan[]): string {
  return `${QUESTIONS}

Written by \`npm run build && npx tsx tests/bench/list-rows.ts --write\` on Node ${process.version}, ${cpus().length} cores
(${cpus()[0]?.model.trim()}). Bare is the best SQL that could be written for the question, on indexes of its own in a copy of the
register (\`bare-lists.ts\`, \`bare-queries.ts\`, \`bare-coverage.ts\`, \`calendar-rows.ts\`). Times are the processor's, the least
of runs that take turns, so that the ratios hold though others use the machine: its load average at the end was
${loadavg()[0]?.toFixed(1)}.

${tableOf(rows)}

Below 1x the SQL by hand is not the best any more: the coverage's is another way to the same cells, kept as a check of them.
API and page are asked for one list again and again, as people and programs do, and answer from what is kept until something
there is written; the bare server reads it each time. What reading it anew takes beside the same SQL stands in the first rows.

The plans of the best SQL:

${plansText(plans)}
`;
}

function plansText(plans: readonly Plan[]): string {
  const alike = new Map<string, string[]>();
  for (const { what, lines } of plans) {
    const plan = lines.join("\n");
    alike.set(plan, [...(alike.get(plan) ?? []), what]);
  }
  return Array.from(
    alike,
    ([plan, names]) => `${names.join("; ")}:\n\n\`\`\`\n${plan}\n\`\`\``,
  ).join("\n\n");
}

/** What the application and the database cost on each engine, with the plans of PostgreSQL. */
export function writeEngines(rows: readonly BenchRow[], plans: readonly Plan[]): void {
  writePart(ENGINES, enginesText(rows, plans));
}

function enginesText(rows: readonly BenchRow[], plans: readonly Plan[]): string {
  return `${ENGINES}

Written by \`npm run build && npx tsx tests/bench/engine-rows.ts --write\` on Node ${process.version}, ${cpus().length} cores
(${cpus()[0]?.model.trim()}): one register at 10x, moved from its file into PostgreSQL, and a built server on each. Times are
the processor's for a request, the least of runs that take turns, one request at a time; the machine's load average at
the end was ${loadavg()[0]?.toFixed(1)}. The mix asks each half as often, and within a half each address.

${tableOf(rows)}

How PostgreSQL plans the dearest statement of what the register itself asks:

${plansText(plans)}
`;
}

/** The part about a load run: one of each name. */
export function writeLoad(name: string, text: string): void {
  const head = name === "" ? "## Load" : `## Load, ${name}`;
  writePart(
    head,
    `${head}\n\nWritten by \`npm run build && npx tsx tests/bench/load.ts --write\` at 10x; what people do stands in \`load-mix.ts\`.\n\n${text}`,
  );
}

export function writeSiteLayer(rows: readonly BenchRow[]): void {
  writePart(SITE_LAYER, siteLayerText(rows));
}

/** The parts after the main table, each written by a bench of its own: the others stay. */
function writePart(head: string, text: string): void {
  const [main = "", ...parts] = readFileSync(README, "utf8").split(/\n(?=## )/);
  const others = parts.filter((part) => !part.startsWith(head));
  const all = [...others.map((part) => part.trimEnd()), text.trimEnd()].sort();
  writeFileSync(README, `${[main.trimEnd(), ...all].join("\n\n")}\n`);
}

function siteLayerText(rows: readonly BenchRow[]): string {
  return `${SITE_LAYER}

Written by \`npm run build && npx tsx tests/bench/site-layer.ts --write\`: the layer of sites on the home map in Chromium,
drawn by software at 1440 x 900, in the middle of five runs. The first draw is from the choice of the layer to a frame with
its marks; panning is along states with the arrow keys and by dragging, zoomed in as far as sites stand in cells. A frame
takes 16.7 ms where nothing is late. Held by no test; the machine's load average was ${loadavg()[0]?.toFixed(1)}.

${tableOf(rows)}
`;
}

function firstViewText(rows: readonly BenchRow[]): string {
  return `${FIRST_VIEW}

Written by \`npm run build && npx tsx tests/bench/first-view.ts --write\`: the home page with the demonstration in it, for
the first time, in Chromium's emulation of a line of 400 kbit/s and 300 ms, in the middle of five runs. Sizes are gzipped.
\`tests/e2e/map/first-view.spec.ts\` holds the kilobytes, and those of a machine that writes no Japanese: it is brought one
font once the map is live. Times are held by no test; the machine's load average was ${loadavg()[0]?.toFixed(1)}.

${tableOf(rows)}
`;
}

/** What stands there besides the main table stays. */
function keptParts(): string {
  const [, ...parts] = readFileSync(README, "utf8").split(/\n(?=## )/);
  return parts.length === 0 ? "" : `\n${parts.join("\n")}`;
}

export function writeReadme(rows: readonly BenchRow[], [small, large]: readonly Size[]): void {
  const text = `# Bench

Written by \`npm run build && npm run bench -- --write\` on Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}).
Ratios compare two things in the same run and hold on any machine; milliseconds hold on the one they were taken on.
The machine's load average at the end was ${loadavg()[0]?.toFixed(1)}: above its number of cores, milliseconds are longer by about as much.

${sizeOf("1x", small)}${sizeOf("10x", large)}
${tableOf(rows)}

- Bare SQL: \`bare-lists.ts\`, \`bare-queries.ts\`, \`bare-coverage.ts\` and the statements in \`calendar-rows.ts\`, written by hand on better-sqlite3 for the same figures.
- Bare server: \`bare-server.ts\`, Node's http with those statements; no sign-in, no templates, no compression.
- Answers about the register are kept until something is written that they could follow from; a second after a write the server
  asks again what people asked last. The write of these rows logs attendance of a session in Indiana of every fiscal year
  (\`log-everywhere.ts\`), so that no answer of the pages outlives it: pages are measured as most people meet them, kept, and for
  the first reader after it. Most writes touch one year and a few states, and leave the rest standing.
- The bare server keeps nothing, so map data is compared with it after a write each time; the row with the kept answer says what the
  keeping gives, and is no comparison of the same work.
- A page's time is the median as a client on the same machine sees it, sign-in and compression included; the time of the
  processor beside it is the server's own, which a busy machine stretches less.
- JavaScript is what Chromium loads for the page, lazily loaded chunks included.
`;
  writeFileSync(README, text + keptParts());
}

function sizeOf(name: string, size: Size | undefined): string {
  if (size === undefined) return "";
  const n = (value: number) => value.toLocaleString("en-US");
  return `- ${name}: ${n(size.events)} events, ${n(size.occurrences)} sessions and placements, ${n(size.observations)} observations over ten years\n`;
}

function tableOf(rows: readonly BenchRow[]): string {
  const lines = rows.map(
    ({ what, measured, target, reached, remark }) =>
      `| ${what} | ${measured} | ${target} | ${reached ? "yes" : "**no**"} | ${remark} |`,
  );
  return [
    "| what | measured | target | reached | |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}
