/**
 * Counts that are asked again after every write, with the same question for a whole day: a statement is made once for
 * each question, since Drizzle takes longer to write one than the database to count a few rows by an index.
 */
import { type SQL, sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { Handle } from "../../client";

type Counting = { execute(): Promise<{ total: number }[]> };

/** Of one count in one process: organisers and people are fewer. */
const MOST = 200;

/** `whereOf`: by the question alone, which is plain. `what`: which rows count as one. */
export function countMade<Question>(
  from: SQL,
  whereOf: (db: Handle, question: Question) => SQL | undefined,
  what: SQL = sql`count(*)`,
): (db: Handle, question: Question) => Promise<number> {
  const made = new WeakMap<Handle, LRUCache<string, Counting>>();
  const total = sql<number>`${what}`.mapWith(Number);
  return async (db, question) => {
    const own = made.get(db) ?? new LRUCache<string, Counting>({ max: MOST });
    made.set(db, own);
    const key = JSON.stringify(question);
    const counting =
      own.get(key) ?? db.select({ total }).from(from).where(whereOf(db, question)).prepare();
    own.set(key, counting);
    return (await counting.execute())[0]?.total ?? 0;
  };
}
