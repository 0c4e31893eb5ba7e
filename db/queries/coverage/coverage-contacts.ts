/**
 * The last contact of each cell of the coverage matrix, of all time under the rest of the filter. P33, N11
 *
 * Most cells were filled within the last months, or within the last months of a plan that is no longer in force, and
 * are found by day. Only rows that still lack some are sought further back, by their own cells: where nobody has
 * been for long there are few. Under a filter by state all its occurrences are read: they touch other rows besides.
 */
import { and, eq, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { CellContact } from "~/domain/coverage/carried-cells";
import type { CoverageAxis } from "~/domain/coverage/coverage";
import type { ColumnDays } from "~/domain/coverage/coverage-columns";
import { addDays, type CalendarDate, type Period } from "~/domain/day/calendar-date";
import { partsOfPeriod } from "~/domain/day/parts-of-period";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { cellsWithin, occurrenceConditions, totalRowConditions } from "../filter/occurrence-filter";
import { cellsUnder } from "../plan/restated-cells";
import { listStateKeys } from "../reference/ordered-states";
import { keptUntilWritten } from "../store/data-version";
import { countedEvents } from "../store/index-hints";

export type ContactColumn = ColumnDays & { key: string };

type Question = {
  filter: RegisterFilter;
  axis: CoverageAxis;
  columns: readonly ContactColumn[];
  today: CalendarDate;
};

const RECENT_DAYS = 150;

export async function listCellContacts(db: Handle, question: Question): Promise<CellContact[]> {
  const { filter, columns, today } = question;
  if (filter.state !== null) return await readContacts(db, "by-state", question);
  const recently = addDays(today, -RECENT_DAYS);
  const found = new Map<string, CellContact>();
  const add = (contacts: CellContact[]) => {
    for (const contact of contacts)
      if (!found.has(nameOf(contact))) found.set(nameOf(contact), contact);
  };
  // Of the latest month in which there is one.
  const addOfDays = async ({ days, ...asked }: Question & { days: Period }) => {
    const months = partsOfPeriod(days, "month")
      .map(({ period }) => period)
      .reverse();
    for (const [at, month] of months.entries())
      add(await findContactsOfMonth(db, { ...asked, month, isLatest: at === 0 }));
  };
  const isEnded = ({ until }: ContactColumn) => until !== null && until <= recently;
  const standing = columns.filter((column) => !isEnded(column));
  if (standing.length > 0) {
    const days = { from: recently, to: today };
    await addOfDays({ ...question, columns: standing, days });
  }
  const older = columns.filter(({ since }) => since === null || since < recently);
  for (const until of new Set(older.filter(isEnded).map((column) => column.until ?? ""))) {
    const days = { from: addDays(until, -RECENT_DAYS), to: addDays(until, -1) };
    const ended = older.filter((column) => column.until === until);
    await addOfDays({ ...question, columns: ended, days });
  }
  const open = (await listStateKeys(db)).filter((row) =>
    older.some(({ key: column }) => !found.has(nameOf({ row, column }))),
  );
  if (open.length > 0)
    add(await findContactsOfRows(db, { ...question, columns: older, rows: open }));
  return [...found.values()];
}

/** `isLatest`: whatever began by its last day is of it, though it ended later. */
type MonthQuestion = Question & { month: Period; isLatest: boolean };

/** Of what ended in the month. */
const findContactsOfMonth = keptUntilWritten(
  (db, { month, isLatest, ...question }: MonthQuestion) => {
    const ended = isLatest ? lte(events.firstDay, month.to) : lte(occurrences.lastTo, month.to);
    const among = and(gte(occurrences.lastTo, month.from), ended);
    return readContacts(db, "by-day", { ...question, among });
  },
  (_, { month }) => ({ days: month, states: null }),
);

const findContactsOfRows = keptUntilWritten(
  (db, question: Question & { rows: string[] }) => readContacts(db, "by-row", question),
  (_, { rows }) => ({ days: null, states: rows }),
);

const nameOf = ({ row, column }: { row: string; column: string }) => `${row} ${column}`;

/** The order of the join is the order of reading. */
async function readContacts(
  db: Handle,
  order: "by-day" | "by-row" | "by-state",
  { filter, axis, columns, today, among, rows }: Question & { among?: SQL; rows?: string[] },
): Promise<CellContact[]> {
  const rowCell = alias(occurrenceCells, "row_cell");
  const columnCell = cellsUnder(db, filter, [axis]);
  const select = db.select({
    row: rowCell.key,
    column: columnCell.key,
    last: sql<string>`max(${occurrences.lastTo})`,
    exact: sql<
      string | null
    >`max(case when ${occurrences.lastPrecision} = 'day' then ${occurrences.lastTo} end)`,
  });
  const { within, isWithin } = cellsWithin(db, filter.state ?? "");
  const { cells } = columnCell;
  const joined = {
    "by-day": () =>
      select.from(occurrences).crossJoin(countedEvents).crossJoin(cells).crossJoin(rowCell),
    "by-row": () =>
      select.from(rowCell).crossJoin(occurrences).crossJoin(cells).crossJoin(countedEvents),
    "by-state": () =>
      select
        .from(within)
        .crossJoin(occurrences)
        .crossJoin(countedEvents)
        .crossJoin(cells)
        .crossJoin(rowCell),
  };
  const keys = columns.map(({ key }) => key);
  const read = await joined[order]()
    .where(
      and(
        and(eq(rowCell.occurrenceId, occurrences.id), eq(rowCell.axis, "state")),
        rows ? inArray(rowCell.key, rows) : undefined,
        order === "by-state" ? isWithin : undefined,
        and(eq(occurrences.outcome, "held"), lte(occurrences.firstFrom, today), among),
        and(eq(events.id, occurrences.eventId), totalRowConditions({ ...filter, draftsOf: null })),
        occurrenceConditions(db, filter),
        and(eq(occurrenceCells.occurrenceId, occurrences.id), eq(occurrenceCells.axis, axis)),
        and(inArray(columnCell.key, keys), columnCell.stands),
      ),
    )
    .groupBy(rowCell.key, columnCell.key);
  return read.map(({ row, column, last, exact }) => ({
    ...{ row, column },
    last: { day: last > today ? today : last, rough: exact !== last },
  }));
}
