/**
 * The last contact of each cell of the coverage matrix, of all time under the rest of the filter. P33, N11
 *
 * Most cells were filled within the last year and are found by day. Only rows that still lack some are sought
 * further back, by their own cells: where nobody has been for long there are few.
 */
import { and, eq, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { PLACELESS_KEYS } from "~/domain/axis";
import { addDays, type CalendarDate } from "~/domain/calendar-date";
import type { CoverageAxis } from "~/domain/coverage";
import type { LastContact } from "~/domain/map-classes";
import type { RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { occurrenceCells } from "../schema/cells";
import { events, occurrences } from "../schema/events";
import { states } from "../schema/reference";
import { eventConditions, occurrenceConditions } from "./occurrence-filter";
import { cellsUnder } from "./restated-cells";

export type CellContact = { row: string; column: string; last: LastContact };

/** A column, and the day before which no occurrence can touch it: that of its plan; null where there is none. */
export type ContactColumn = { key: string; since: CalendarDate | null };

type Question = {
  filter: RegisterFilter;
  axis: CoverageAxis;
  columns: readonly ContactColumn[];
  today: CalendarDate;
};

const RECENT_DAYS = 400;

export async function listCellContacts(db: Handle, question: Question): Promise<CellContact[]> {
  const { filter, columns, today } = question;
  const recently = addDays(today, -RECENT_DAYS);
  const among = gte(occurrences.lastTo, recently);
  const recent = await readContacts(db, "by-day", { ...question, among });
  const found = new Set(recent.map(nameOf));
  const older = columns.filter(({ since }) => since === null || since < recently);
  const rows = filter.state === null ? await rowKeys(db) : [filter.state];
  const open = rows.filter((row) =>
    older.some(({ key: column }) => !found.has(nameOf({ row, column }))),
  );
  if (open.length === 0) return recent;
  const earlier = await readContacts(db, "by-row", { ...question, columns: older, rows: open });
  return [...recent, ...earlier.filter((contact) => !found.has(nameOf(contact)))];
}

const nameOf = ({ row, column }: { row: string; column: string }) => `${row} ${column}`;

async function rowKeys(db: Handle): Promise<string[]> {
  const rows = await db.select({ code: states.code }).from(states);
  return [...rows.map(({ code }) => code), ...PLACELESS_KEYS];
}

/** The order of the join is the order of reading. */
async function readContacts(
  db: Handle,
  order: "by-day" | "by-row",
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
  const joined =
    order === "by-day"
      ? select.from(occurrences).crossJoin(rowCell)
      : select.from(rowCell).crossJoin(occurrences);
  const keys = columns.map(({ key }) => key);
  const read = await joined
    .crossJoin(columnCell.cells)
    .crossJoin(events)
    .where(
      and(
        and(eq(rowCell.occurrenceId, occurrences.id), eq(rowCell.axis, "state")),
        rows ? inArray(rowCell.key, rows) : undefined,
        and(eq(occurrences.outcome, "held"), lte(occurrences.firstFrom, today), among),
        and(eq(events.id, occurrences.eventId), eventConditions({ ...filter, draftsOf: null })),
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
