/**
 * Writing what is derived from events: only what came out different, a few statements for many events.
 *
 * For `refreshDerived` alone, which knows what follows from an event.
 */
import { and, eq, sql } from "drizzle-orm";
import { type Cell, NATION_KEY } from "~/domain/counting/axis";
import { COUNTS_AS, type CountsAs, cellName } from "~/domain/counting/counts-as";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { inList } from "../store/in-list";
import { manyRows } from "../store/many-rows";
import { addWords } from "../store/word-index";
import { putEventTexts } from "./event-words";

export type CellRow = typeof occurrenceCells.$inferSelect;

export type DerivedColumns = Pick<
  typeof events.$inferSelect,
  "plan" | "firstDay" | "lastDay" | "searchText" | "hidden"
>;

const addingCells = manyRows(
  occurrenceCells,
  ["occurrenceId", "axis", "key", "countsAs"],
  sql`on conflict (occurrence_id, axis, key) do update set counts_as = excluded.counts_as`,
);

/** Cells that are gone leave, those that are new or marked differently go in. Answers whether there were such. */
export async function storeCells(
  tx: Handle,
  before: CellRow[],
  after: CellRow[],
): Promise<boolean> {
  const kept = new Set(after.map(rowName));
  const gone = new Map<string, Cell & { ids: number[] }>();
  for (const row of before) {
    if (kept.has(rowName(row))) continue;
    const cell = gone.get(cellName(row)) ?? { axis: row.axis, key: row.key, ids: [] };
    gone.set(cellName(row), { ...cell, ids: [...cell.ids, row.occurrenceId] });
  }
  for (const { axis, key, ids } of gone.values()) {
    const { occurrenceId } = occurrenceCells;
    const ofCell = and(eq(occurrenceCells.axis, axis), eq(occurrenceCells.key, key));
    await tx.delete(occurrenceCells).where(and(ofCell, inList(occurrenceId, ids)));
  }
  const marks = new Map(before.map((row) => [rowName(row), row.countsAs]));
  const changed = after.filter((row) => marks.get(rowName(row)) !== row.countsAs);
  await addingCells(tx, changed);
  return gone.size > 0 || changed.length > 0;
}

const rowName = (row: CellRow) => `${row.occurrenceId} ${cellName(row)}`;

/** By occurrence. */
export function nationMarks(cells: readonly CellRow[]): Map<number, CountsAs | null> {
  const nation = cells.filter(({ axis, key }) => axis === "nation" && key === NATION_KEY);
  return new Map(nation.map(({ occurrenceId, countsAs }) => [occurrenceId, countsAs]));
}

/** Cells and words of events that were written with all else that is derived of them. */
export async function storeNew(
  tx: Handle,
  derived: readonly { event: { row: { id: number } }; columns: DerivedColumns; cells: CellRow[] }[],
): Promise<void> {
  await addingCells(
    tx,
    derived.flatMap(({ cells }) => cells),
  );
  await addWords(
    tx,
    "event",
    derived.map(({ event, columns }) => ({ id: event.row.id, text: columns.searchText })),
  );
}

/** The mark of the nation's cell, repeated on the occurrence. */
export async function storeMarks(
  tx: Handle,
  before: readonly { id: number; countsAs: CountsAs | null }[],
  after: readonly CellRow[],
): Promise<void> {
  const marks = nationMarks(after);
  for (const countsAs of [...COUNTS_AS, null]) {
    const ids = before
      .filter((one) => one.countsAs !== countsAs && marks.get(one.id) === countsAs)
      .map(({ id }) => id);
    if (ids.length > 0)
      await tx.update(occurrences).set({ countsAs }).where(inList(occurrences.id, ids));
  }
}

export type ColumnChange = { id: number; before: DerivedColumns; after: DerivedColumns };

/** Events that change alike are written together; texts one by one, since no two have the same. */
export async function storeColumns(tx: Handle, changes: readonly ColumnChange[]): Promise<void> {
  const reworded = changes.filter(({ before, after }) => before.searchText !== after.searchText);
  await putEventTexts(
    tx,
    reworded.map(({ id, after }) => ({ id, text: after.searchText })),
  );
  const alike = new Map<string, { set: Partial<DerivedColumns>; ids: number[] }>();
  for (const { id, before, after } of changes) {
    const set = differenceOf(before, after);
    const name = JSON.stringify(set);
    alike.set(name, { set, ids: [...(alike.get(name)?.ids ?? []), id] });
  }
  for (const { set, ids } of alike.values()) {
    if (Object.keys(set).length > 0) await tx.update(events).set(set).where(inList(events.id, ids));
  }
}

/** All but the text. */
function differenceOf(before: DerivedColumns, after: DerivedColumns): Partial<DerivedColumns> {
  return {
    ...(before.plan === after.plan ? {} : { plan: after.plan }),
    ...(before.firstDay === after.firstDay ? {} : { firstDay: after.firstDay }),
    ...(before.lastDay === after.lastDay ? {} : { lastDay: after.lastDay }),
    ...(before.hidden === after.hidden ? {} : { hidden: after.hidden }),
  };
}
