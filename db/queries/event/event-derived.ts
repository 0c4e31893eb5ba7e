/**
 * What follows from an event's rows and is stored beside them: the plan in force, first and last day,
 * words it is found by, cells, by which occurrence the event counts in each, what it adds to the sums of years, and whether
 * it is hidden. N1, N3, N7, P4
 *
 * Call `refreshDerived` in the transaction of every change to an event or an occurrence; where names alone have changed that events
 * are found by, `refreshEventWords` is enough.
 */

import { isHidden } from "~/domain/approval/approval";
import { type Cell, NATION_KEY } from "~/domain/counting/axis";
import { cellsOf, type TermAxis } from "~/domain/counting/cells-of";
import { cellName, countingOccurrences } from "~/domain/counting/counts-as";
import { standingAmong } from "~/domain/counting/standing";
import { planOfEvent } from "~/domain/plan/plan-in-force";
import type { Handle } from "../../client";
import { refreshSums } from "../counting/event-sums";
import { findPlanBook, type PlanBook } from "../plan/plans";
import { markChanged } from "../store/changed-events";
import { inChunks } from "../store/in-chunks";
import {
  type CellRow,
  type DerivedColumns,
  storeCells,
  storeColumns,
  storeMarks,
} from "./derived-rows";
import { readWordBook, searchTextOf, type WordBook } from "./event-words";
import { type EventRows, readEventRows } from "./stored-events";

export async function refreshDerived(tx: Handle, eventId: number): Promise<void> {
  await refreshTogether(tx, [eventId], await findPlanBook(tx));
}

export async function refreshEvents(tx: Handle, eventIds: readonly number[]): Promise<void> {
  const book = await findPlanBook(tx);
  await inChunks(eventIds, (chunk) => refreshTogether(tx, chunk, book));
}

async function refreshTogether(tx: Handle, eventIds: number[], book: PlanBook): Promise<void> {
  const stored = await readEventRows(tx, eventIds);
  const derived = await deriveEvents(tx, stored, book);
  const before = stored.flatMap(({ occurrences }) => occurrences);
  const cells = derived.flatMap((each) => each.cells);
  const isChanged = await storeCells(
    tx,
    before.flatMap((occurrence) => occurrence.cells),
    cells,
  );
  if (isChanged) await markChanged(tx, eventIds);
  await storeMarks(tx, before, cells);
  await storeColumns(
    tx,
    derived.map(({ event: { row }, columns }) => ({ id: row.id, before: row, after: columns })),
  );
  await refreshSums(tx, eventIds);
}

/** Of events as they are or will be stored. Nothing is written. `words`: where the names were read already. */
export async function deriveEvents(
  tx: Handle,
  stored: readonly EventRows[],
  book: PlanBook,
  words?: WordBook,
): Promise<DerivedEvent[]> {
  const names = words ?? (await readWordBook(tx, stored));
  return stored.map((event) => ({ event, ...derive(event, book, names) }));
}

type DerivedEvent = { event: EventRows; columns: DerivedColumns; cells: CellRow[] };

function derive(
  event: EventRows,
  book: PlanBook,
  words: WordBook,
): { columns: DerivedColumns; cells: CellRow[] } {
  const plan = planOfEvent(event.occurrences, book.versions);
  const touching = touchedCells(event, plan, book);
  const counting = countingOccurrences(touching);
  const cells: CellRow[] = [];
  for (const { id, cells: own } of touching)
    for (const cell of own) {
      const counts = counting.get(cellName(cell));
      const countsAs = counts?.id === id ? counts.as : null;
      cells.push({ occurrenceId: id, axis: cell.axis, key: cell.key, countsAs });
    }
  const outcomes = event.occurrences.map(({ outcome }) => outcome);
  const hidden = isHidden(event.row.approval, outcomes);
  return {
    columns: {
      plan,
      ...extentOf(event.occurrences),
      searchText: searchTextOf(event, words),
      hidden,
    },
    cells,
  };
}

const axes = new WeakMap<PlanBook, ReadonlyMap<string, TermAxis>>();

/** By term; once for a book, whatever number of events is derived by it. */
function axesOf(book: PlanBook): ReadonlyMap<string, TermAxis> {
  const known = axes.get(book) ?? new Map(book.terms.map((term) => [term.key, term.axis]));
  axes.set(book, known);
  return known;
}

const NATION: Cell = { axis: "nation", key: NATION_KEY };

function touchedCells(event: EventRows, plan: string | null, book: PlanBook) {
  const version = book.versions.find(({ id }) => id === plan);
  const axisOf = axesOf(book);
  return event.occurrences.map((occurrence) => ({
    ...{ id: occurrence.id, outcome: occurrence.outcome },
    ...{ firstFrom: occurrence.firstFrom, firstTo: occurrence.firstTo },
    cells: [
      NATION,
      ...cellsOf({
        kind: event.row.kind,
        organisers: event.organisers,
        eventTags: event.tags,
        plan,
        carried: version?.offers ?? new Set(),
        termAxis: (key) => axisOf.get(key) ?? "trait",
        occurrence,
      }),
    ],
  }));
}

/** First and last day over the occurrences that stand. N7 */
function extentOf(stored: EventRows["occurrences"]): { firstDay: string; lastDay: string } {
  const counted = standingAmong(stored);
  const firsts = counted.map(({ firstFrom }) => firstFrom).sort();
  const lasts = counted.map(({ lastTo }) => lastTo).sort();
  return { firstDay: firsts[0] ?? "9999-12-31", lastDay: lasts.at(-1) ?? "9999-12-31" };
}
