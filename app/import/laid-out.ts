/** An open table with its header found: what stands above it, and its rows one batch after another. */
import { type SortedRow, sortedRow } from "~/domain/import/brought-row";
import type { RawRow } from "~/domain/import/raw-row";
import { HEAD_ROWS, layoutOf, type TableLayout } from "~/domain/import/table-layout";
import { TableRefused } from "~/domain/import/table-refused";
import type { BroughtRow, TableChoice } from "~/domain/import/understood-file";
import type { OpenTable } from "./open-table";

/** A header is not looked for further below. */
const LAST_HEADER_ROW = 10_000;
const BATCH_ROWS = 500;
/** Rows of a single cell that are held back to see whether data follows; more of them are data. */
const MOST_LONE = 50;

export type LaidOut = {
  layout: TableLayout;
  /** As it stands in the file, above the header and in it. */
  head: RawRow[];
  rows: AsyncGenerator<BroughtRow[]>;
};

export async function laidOut(table: OpenTable, choice: TableChoice): Promise<LaidOut> {
  const wanted = choice.headerRow;
  if (wanted !== null && wanted > LAST_HEADER_ROW) throw new TableRefused("header-empty");
  const head: RawRow[] = [];
  const isEnough = () =>
    head.length >= HEAD_ROWS &&
    (wanted === null || (head.at(-1)?.number ?? 0) > wanted + HEAD_ROWS);
  let broken: unknown = null;
  while (!isEnough() && broken === null) {
    const next = await table.rows.next().catch((error: unknown) => {
      broken = error;
      return null;
    });
    if (next === null || next.done === true) break;
    head.push(...next.value);
  }
  if (head.length === 0) throw broken ?? new TableRefused("no-rows");
  const layout = layoutOf(head, table.merged, choice);
  if (layout === null) throw new TableRefused("header-empty", { row: wanted });
  const last = layout.headerRow + layout.headerRows - 1;
  const below = head.filter(({ number }) => number > last);
  const shape = { width: layout.header.length, format: table.format };
  return {
    layout,
    head: head.filter(({ number }) => number <= last),
    rows: settled(sorted(below, table.rows, broken, (row) => sortedRow(row, shape))),
  };
}

async function* sorted(
  below: readonly RawRow[],
  rest: AsyncGenerator<RawRow[]>,
  broken: unknown,
  sort: (row: RawRow) => SortedRow,
): AsyncGenerator<SortedRow[]> {
  yield below.map(sort);
  // Where it breaks off within its first rows, those are shown all the same.
  if (broken !== null) throw broken;
  for await (const rows of rest) yield rows.map(sort);
}

/** A row of a single cell is data where data follows, and a note behind the last of it. */
async function* settled(batches: AsyncGenerator<SortedRow[]>): AsyncGenerator<BroughtRow[]> {
  const rows = settledRows();
  try {
    for await (const batch of batches) {
      for (const row of batch) rows.add(row);
      yield* rows.batches(BATCH_ROWS);
    }
  } catch (error) {
    // What stands before the place where it breaks off is told all the same.
    yield* rows.batches(1);
    throw error;
  }
  rows.end();
  yield* rows.batches(1);
}

function settledRows() {
  let ready: BroughtRow[] = [];
  let lone: SortedRow[] = [];
  let hasData = false;
  const release = (kind: "data" | "note") => {
    const plain = ({ number, cells }: SortedRow) => ({ number, cells, kind });
    ready.push(...lone.map((row) => (kind === "data" ? { ...row, kind } : plain(row))));
    lone = [];
  };
  return {
    add(row: SortedRow) {
      const { kind } = row;
      if (kind === "lone") {
        lone.push(row);
        if (lone.length > MOST_LONE) release("data");
        return;
      }
      if (kind === "data") {
        release("data");
        hasData = true;
      }
      ready.push({ ...row, kind });
    },
    end: () => release(hasData ? "note" : "data"),
    /** What is settled, in batches, as long as so many rows are. */
    *batches(least: number) {
      const all = ready;
      let at = 0;
      for (; all.length - at >= least; at += BATCH_ROWS) yield all.slice(at, at + BATCH_ROWS);
      ready = all.slice(at);
    },
  };
}
