/** Is what is stored beside events what the rules make of them? Reads everything and writes nothing. */
import { asc, gt } from "drizzle-orm";
import { cellName } from "~/domain/counting/counts-as";
import type { Database, Handle } from "../../client";
import { events } from "../../schema/events";
import { deriveSums, findSums, sameSums } from "../counting/event-sums";
import { differentInInbox } from "../counting/verify-kept";
import { findPlanBook } from "../plan/plans";
import { readUnchanged } from "../store/read-unchanged";
import { nationMarks } from "./derived-rows";
import { deriveEvents } from "./event-derived";
import { readEventRows } from "./stored-events";

const TOGETHER = 200;

export type DerivedVerdict = { events: number; different: number[] };

/** The events of which something stored differs; at most a hundred are named. */
export async function verifyDerived(db: Database): Promise<DerivedVerdict> {
  const verdict: DerivedVerdict = { events: 0, different: [] };
  for (let last = 0; ; ) {
    const ids = await idsAfter(db.read, last);
    if (ids.length === 0) return verdict;
    const different = await readUnchanged(db, (handle) => differentAmong(handle, ids));
    verdict.events += ids.length;
    verdict.different.push(...different);
    last = ids.at(-1) ?? last;
  }
}

async function idsAfter(db: Handle, last: number): Promise<number[]> {
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(gt(events.id, last))
    .orderBy(asc(events.id))
    .limit(TOGETHER);
  return rows.map(({ id }) => id);
}

async function differentAmong(db: Handle, ids: number[]): Promise<number[]> {
  const stored = await readEventRows(db, ids);
  const sums = new Map((await findSums(db, ids)).map((each) => [each.eventId, each]));
  const wanted = new Map((await deriveSums(db, ids)).map((each) => [each.eventId, each]));
  const haveSums = (id: number) => {
    const [one, other] = [sums.get(id), wanted.get(id)];
    return one !== undefined && (one.stale || sameSums(one, other));
  };
  const inInbox = await differentInInbox(db, ids);
  const derived = await deriveEvents(db, stored, await findPlanBook(db));
  return derived
    .filter(({ event: { row, occurrences }, columns, cells }) => {
      const marks = nationMarks(cells);
      const isAsDerived =
        same(columns, row) &&
        haveSums(row.id) &&
        !inInbox.has(row.id) &&
        occurrences.every(({ id, countsAs }) => countsAs === (marks.get(id) ?? null)) &&
        sorted(occurrences.flatMap((each) => each.cells)) === sorted(cells);
      return !isAsDerived;
    })
    .map(({ event }) => event.row.id);
}

function same(wanted: Record<string, unknown>, row: Record<string, unknown>): boolean {
  return Object.entries(wanted).every(([name, value]) => row[name] === value);
}

type Cell = Awaited<ReturnType<typeof deriveEvents>>[number]["cells"][number];

const sorted = (cells: readonly Cell[]): string =>
  cells
    .map((cell) => `${cell.occurrenceId} ${cellName(cell)} ${cell.countsAs}`)
    .sort()
    .join("\n");
