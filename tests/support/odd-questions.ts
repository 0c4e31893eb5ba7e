/** Questions that no page asks: that last, end their thread, go wrong, or read twice. */
import { existsSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { Handle } from "~db/client";
import { registerStamp } from "~db/queries/store/data-version";

type File = { file: string };
type Numbers = { upTo: number };

export const ODD_QUESTIONS = {
  stamp: (db: Handle, _question: null) => registerStamp(db),
  /** Counts in the database, which nothing but an end of the thread can stop. */
  count: async (db: Handle, { upTo }: Numbers) => {
    const counted = sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${upTo}) select sum(i) as sum from n`;
    const { sum } = await db.get<{ sum: number }>(counted);
    return sum;
  },
  /** Answered by the second thread that is asked. */
  endsOnce: async (_db: Handle, { file }: File) => {
    if (existsSync(file)) return "answered";
    writeFileSync(file, "");
    return process.exit(1);
  },
  endsAlways: async (_db: Handle, _question: null): Promise<string> => process.exit(1),
  never: (_db: Handle, _question: null) => new Promise<string>(() => undefined),
  /** The version before somebody writes, and after. */
  twice: async (db: Handle, { file }: File) => {
    const before = await registerStamp(db);
    writeFileSync(file, "");
    for (let waited = 0; existsSync(file) && waited < 1_000; waited += 1) await setTimeout(5);
    return [before, await registerStamp(db)];
  },
  writes: async (db: Handle, _question: null) => await db.run(sql`delete from users`),
  shapes: async (_db: Handle, question: unknown) => question,
  text: async (_db: Handle, { upTo }: Numbers) => new TextEncoder().encode("日本".repeat(upTo)),
  large: async (_db: Handle, { upTo }: Numbers) =>
    Array.from({ length: upTo }, (_, i) => `row ${i}`),
};
