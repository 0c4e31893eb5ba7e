/** The coverage matrix of one and of ten years at 10x, against the bare SQL that gives the same figures. P30 */
import Sqlite from "better-sqlite3";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { openDatabase } from "~db/client";
import { countCoverageCells } from "~db/queries/coverage/coverage";
import { bareCoverage, sameCoverage } from "./bare-coverage";
import { PERIODS } from "./bare-queries";
import type { BenchFolder } from "./data-folder";
import { alternate } from "./measure";
import { type BenchRow, ratioToBare } from "./results";

const RUNS = 5;

export async function coverageRows({ folder, file }: BenchFolder): Promise<BenchRow[]> {
  const db = openDatabase(folder);
  const bare = new Sqlite(file, { readonly: true });
  bare.pragma("cache_size = -32000");
  const rows: BenchRow[] = [];
  for (const [name, period] of Object.entries(PERIODS)) {
    const ours = () =>
      countCoverageCells(db.read, { filter: { ...NO_FILTER, period }, axis: "priority" });
    const sql = bareCoverage(bare, period);
    if (!sameCoverage(await ours(), sql()))
      throw new Error(`Coverage of ${name} is not what the bare SQL says`);
    const times = await alternate(RUNS, ours, sql);
    rows.push(ratioToBare(`Coverage of ${name}, 10x`, times, 2));
  }
  bare.close();
  db.close();
  return rows;
}
