/** What the search of the register costs at 10x: two words over all days, beside the same question in SQL by hand. */
import Sqlite from "better-sqlite3";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { openDatabase } from "~db/client";
import { countEvents, listEvents } from "~db/queries/event/event-list";
import { askedAnew } from "./asked-anew";
import type { BenchFolder } from "./data-folder";
import { alternate } from "./measure";
import { type BenchRow, ratioToBare } from "./results";

const RUNS = 15;
/** By words, as a question of the index: two that few events have together, and two that every event has. */
const FEW = ["取組 Springfield", '"取組" AND "springfield"*'] as const;
const ALL = ["取組 総領事館", '"取組" AND "総領 領事 事館"'] as const;

export async function searchRows({ folder, file }: BenchFolder): Promise<BenchRow[]> {
  const db = openDatabase(folder);
  const bare = new Sqlite(file, { readonly: true });
  bare.pragma("cache_size = -32000");
  const rows: BenchRow[] = [];
  for (const [q, asked] of [FEW, ALL]) {
    const filter = { ...NO_FILTER, q };
    const matching = `withdrawn_at is null and hidden = 0 and id in (select rowid from event_words where event_words match '${asked}')`;
    const page = bare.prepare(
      `select * from events where ${matching} order by first_day desc, id desc limit 51`,
    );
    const count = bare.prepare(`select count(*) as total from events where ${matching}`);
    const [counted = 0, byHand = 1, listed = 0, pageByHand = 1] = await alternate(
      RUNS,
      () => countEvents(db.read, askedAnew(filter)),
      () => count.get(),
      () => listEvents(db.read, filter, { limit: 50 }),
      () => page.all(),
    );
    const what = `Search of all days for ${q}, 10x`;
    rows.push(ratioToBare(`${what}, count`, [counted, byHand], 2));
    rows.push(ratioToBare(`${what}, first page`, [listed, pageByHand], 5));
    if (q === FEW[0])
      rows.push({
        what: `${what}, count`,
        measured: `${counted.toFixed(1)} ms`,
        target: "under 10 ms",
        reached: counted < 10,
        remark: "",
      });
  }
  bare.close();
  db.close();
  return rows;
}
