/**
 * `npm run bench`: what the register costs at 1x and 10x a ten-year programme, as ratios of one run.
 *
 * Prints a table; with `--write` also into README.md beside this file. Needs a build (`npm run build`).
 * Ratios hold on any machine, milliseconds only on the one they were taken on.
 */
import { rmSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { AXES } from "~/domain/counting/axis";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { openDatabase } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { bareTotals, PERIODS } from "./bare-queries";
import { calendarRows } from "./calendar-rows";
import { contrastRows } from "./contrast-rows";
import { coverageRows } from "./coverage-rows";
import { type BenchFolder, makeBenchFolder } from "./data-folder";
import { differenceRows } from "./difference-rows";
import { alternate, median } from "./measure";
import { paperRows } from "./paper-rows";
import { publishRow } from "./publish-row";
import { type BenchRow, printTable, writeReadme } from "./results";
import { searchRows } from "./search-rows";
import { serverRows } from "./server-rows";
import { siteRows } from "./site-rows";

const RUNS = 9;

await bench();

async function bench(): Promise<void> {
  const small = await makeBenchFolder(1);
  const large = await makeBenchFolder(10);
  const rows = [
    ...(await totalsRows(small, "1x")),
    ...(await totalsRows(large, "10x")),
    ...(await coverageRows(large)),
    ...(await calendarRows(large)),
    ...(await searchRows(large)),
    ...(await differenceRows(large)),
    ...(await siteRows()),
    ...(await contrastRows(small, "1x")),
    ...(await contrastRows(large, "10x")),
    ...paperRows(),
    ...(await serverRows(large)),
    await publishRow(large),
  ];
  printTable(rows);
  if (process.argv.includes("--write")) writeReadme(rows, [small.rows, large.rows]);
  for (const { folder } of [small, large]) rmSync(folder, { recursive: true, force: true });
}

/** The report's query with its tying, against hand-written SQL on the bare driver. */
async function totalsRows({ folder, file }: BenchFolder, scale: string): Promise<BenchRow[]> {
  const db = openDatabase(folder);
  const bare = new Sqlite(file, { readonly: true });
  bare.pragma("cache_size = -32000");
  const rows: BenchRow[] = [];
  for (const [name, period] of Object.entries(PERIODS)) {
    const ratios: number[] = [];
    const ours: number[] = [];
    for (const axis of AXES) {
      const sql = bareTotals(bare, axis, period);
      const [mine = 0, theirs = 1] = await alternate(
        RUNS,
        () => findTotals(db.read, { ...NO_FILTER, period }, axis),
        sql,
      );
      ratios.push(mine / theirs);
      ours.push(mine);
    }
    const worst = Math.max(...ratios);
    rows.push({
      what: `Totals of ${name}, ${scale}: times bare SQL (worst of ${AXES.length} axes)`,
      measured: `${worst.toFixed(2)}x`,
      target: "at most 2x",
      reached: worst <= 2,
      remark: `${median(ours).toFixed(0)} ms`,
    });
  }
  bare.close();
  db.close();
  return rows;
}
