/** Questions that no page asks: that last, hold or end their thread, go wrong, or read twice. */
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
  hoards: async (_db: Handle, _question: null) => {
    const hoard: unknown[] = [];
    for (;;) hoard.push(Array.from({ length: 10_000 }, (_, at) => ({ at })));
  },
  never: (_db: Handle, _question: null) => new Promise<string>(() => undefined),
  /** The version before somebody writes, and after. */
  twice: async (db: Handle, { file }: File) => {
    const before = await registerStamp(db);
    writeFileSync(file, "");
    for (let waited = 0; existsSync(file) && waited < 1_000; waited += 1) await setTimeout(5);
    return [before, await registerStamp(db)];
  },
  /** Holds its thread until the file is gone; answers whether somebody took it away meanwhile. */
  holds: async (_db: Handle, { file }: File) => {
    const until = Date.now() + 20_000;
    writeFileSync(file, "");
    while (existsSync(file) && Date.now() < until);
    return !existsSync(file);
  },
  writes: async (db: Handle, _question: null) => await db.run(sql`delete from users`),
  shapes: async (_db: Handle, question: unknown) => question,
  text: async (_db: Handle, { upTo }: Numbers) => new TextEncoder().encode("日本".repeat(upTo)),
  large: async (_db: Handle, { upTo }: Numbers) =>
    Array.from({ length: upTo }, (_, i) => `row ${i}`),
};
