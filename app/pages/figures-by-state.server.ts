import type { LastContact } from "~/domain/counting/last-contact";
import { type CellFigures, NO_FIGURES, type TiedTotals } from "~/domain/counting/tie-rows";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { ofAllDays } from "~/domain/filter/extent";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { MapCell } from "~/domain/map/map-classes";
import type { Handle } from "~db/client";
import { findLastContacts } from "~db/queries/counting/last-contacts";
import { findTotals } from "~db/queries/counting/totals";
import { findExtent } from "~db/queries/filter/find-extent";
import { keptUntilWritten } from "~db/queries/store/data-version";

export type MapFigures = {
  /** Rows of the state axis that have figures or were ever reached, by key; the rest have none. */
  cells: MapCell[];
  total: CellFigures;
  overlap: TiedTotals["overlap"];
};

export type FiguresQuestion = {
  filter: RegisterFilter;
  /** The day up to which the last contact is sought; null: it is not asked for. */
  contactsOn: CalendarDate | null;
};

export const findStateTotals = keptUntilWritten(
  (db, filter: RegisterFilter) => findTotals(db, filter, "state"),
  findExtent,
);

export async function findMapFigures(
  db: Handle,
  { filter, contactsOn }: FiguresQuestion,
): Promise<MapFigures> {
  const [{ rows, overlap, ...total }, contacts] = await Promise.all([
    findStateTotals(db, filter),
    contactsOn === null
      ? new Map<string, LastContact>()
      : findLastContacts(db, { filter: ofAllDays(filter), today: contactsOn }),
  ]);
  const keys = new Set([...rows.map(({ key }) => key), ...contacts.keys()]);
  const cells = [...keys].sort().map((key) => ({
    ...(rows.find((row) => row.key === key) ?? { key, ...NO_FIGURES }),
    last: contacts.get(key) ?? null,
  }));
  return { cells, total, overlap };
}
