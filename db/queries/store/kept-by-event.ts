/**
 * Rows of which each is of one event and follows from that event alone, kept from write to write: after one, only those of
 * the events that it changed are asked again.
 *
 * For what the map draws of a year: thousands of rows, of which a write changes a few. What is kept lies where it is asked,
 * in each thread that reads; a transaction that writes keeps nothing and asks for all.
 */
import { LRUCache } from "lru-cache";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { listChangedSince } from "./changed-events";
import { registerStamp } from "./data-version";

/** The event of a row stands first. */
export type EventRow = readonly [event: number, ...unknown[]];

/** `events`: only rows of these. Null: of all. */
type AskRows<Row extends EventRow> = (
  db: Handle,
  filter: RegisterFilter,
  events: readonly number[] | null,
) => Promise<readonly Row[]>;

/**
 * Do rows of events under this filter follow from the events, from how plans and jurisdictions stand, and from nothing
 * else? Words, a place and what leaves the house ask for more. Another plan stands in the filter with what it restates.
 */
export function isOfEvents({ q, place, figure, outside, approval }: RegisterFilter): boolean {
  const asksMore = [q, place, figure].some((asked) => asked !== null);
  return !asksMore && !outside && approval !== "draft";
}

type Kept<Row> = { version: number; rows: readonly Row[] };

/** In values, of all questions of a thread: about 40 MB, in which each of ten years has room. */
const ROOM = 4_000_000;

const kept = new WeakMap<Handle, LRUCache<string, Kept<EventRow>>>();
let questions = 0;

export function keptByEvent<Row extends EventRow>(ask: AskRows<Row>) {
  questions += 1;
  const name = questions;
  return async (db: Handle, filter: RegisterFilter): Promise<readonly Row[]> => {
    if (db.writes || !isOfEvents(filter)) return await ask(db, filter, null);
    const key = `${name} ${JSON.stringify(filter)}`;
    const all = roomOf(db);
    // What is written meanwhile is newer than this version, and so asked again the next time.
    const version = await registerStamp(db);
    // What is kept under a question is what `ask` gave for it.
    const known = all.get(key) as Kept<Row> | undefined;
    if (known?.version === version) return known.rows;
    const rows = await caughtUp(db, filter, known);
    all.set(key, { version, rows });
    return rows;
  };

  async function caughtUp(db: Handle, filter: RegisterFilter, known: Kept<Row> | undefined) {
    const changed = known === undefined ? null : await listChangedSince(db, known.version);
    if (known === undefined || changed === null) return await ask(db, filter, null);
    if (changed.length === 0) return known.rows;
    const gone = new Set(changed);
    const stay = known.rows.filter(([event]) => !gone.has(event));
    return [...stay, ...(await ask(db, filter, changed))];
  }
}

function roomOf(db: Handle): LRUCache<string, Kept<EventRow>> {
  const known = kept.get(db);
  if (known !== undefined) return known;
  const room = new LRUCache<string, Kept<EventRow>>({
    maxSize: ROOM,
    sizeCalculation: ({ rows }) => rows.length * (rows[0]?.length ?? 0) + 1,
  });
  kept.set(db, room);
  return room;
}
