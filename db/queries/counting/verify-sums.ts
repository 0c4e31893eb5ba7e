/** Are the sums of years what events have added to them? Reads everything and writes nothing. */
import { asc, gt } from "drizzle-orm";
import { SUMS } from "~/domain/counting/event-sums";
import type { Database, Handle } from "../../client";
import { countedSums, eventSums } from "../../schema/counted-sums";
import { readUnchanged } from "../store/read-unchanged";
import { type SumRow, SumsOfAll } from "./sums-of-all";

const TOGETHER = 1_000;

/** Of how many cells and years they differ. */
export async function verifySums(db: Database): Promise<{ sums: number; different: number }> {
  return await readUnchanged(db, compareSums);
}

export async function compareSums(db: Handle): Promise<{ sums: number; different: number }> {
  const wanted = new Map((await addedUp(db)).map((row) => [nameOf(row), saidBy(row)]));
  let different = 0;
  const stored = (await db.select().from(countedSums)).filter(saysSomething);
  for (const row of stored) if (wanted.get(nameOf(row)) !== saidBy(row)) different += 1;
  const there = new Set(stored.map(nameOf));
  for (const name of wanted.keys()) if (!there.has(name)) different += 1;
  return { sums: wanted.size, different };
}

async function addedUp(db: Handle): Promise<SumRow[]> {
  const total = new SumsOfAll();
  for (let last = 0; ; ) {
    const rows = await db
      .select()
      .from(eventSums)
      .where(gt(eventSums.eventId, last))
      .orderBy(asc(eventSums.eventId))
      .limit(TOGETHER);
    if (rows.length === 0) return total.rows();
    total.add(rows);
    last = rows.at(-1)?.eventId ?? last;
  }
}

const nameOf = ({ axis, year, key, before, form, fictional }: SumRow) =>
  [axis, year, key, before, form, fictional].join(" ");

const saidBy = (row: SumRow) => SUMS.map((name) => row[name]).join(" ");
const saysSomething = (row: SumRow) => SUMS.some((name) => row[name] !== 0);
