/** The table of a bench run, on the screen and in README.md. */
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";

export type BenchRow = {
  what: string;
  measured: string;
  target: string;
  reached: boolean;
  remark: string;
};
type Size = { events: number; occurrences: number; observations: number };

const README = fileURLToPath(new URL("./README.md", import.meta.url));

export function printTable(rows: readonly BenchRow[]): void {
  process.stdout.write(`${tableOf(rows)}\n`);
}

export function writeReadme(rows: readonly BenchRow[], [small, large]: readonly Size[]): void {
  const text = `# Bench

Written by \`npm run build && npm run bench -- --write\` on Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}).
Ratios compare two things in the same run and hold on any machine; milliseconds hold on the one they were taken on.
The machine's load average at the end was ${loadavg()[0]?.toFixed(1)}: above its number of cores, milliseconds are longer by about as much.

${sizeOf("1x", small)}${sizeOf("10x", large)}
${tableOf(rows)}

- Bare SQL: \`bare-queries.ts\`, hand-written statements on better-sqlite3 that give the same figures.
- Bare server: \`bare-server.ts\`, Node's http with those statements; no sign-in, no templates, no compression.
- A page's time is the median as a client on the same machine sees it, sign-in and compression included.
- JavaScript is what Chromium loads for the page, lazily loaded chunks included.
`;
  writeFileSync(README, text);
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
