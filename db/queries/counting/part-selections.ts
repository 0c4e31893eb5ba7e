/** Occurrences with the cells in which they are counted, for `totals-of-parts` and `counts-by-event`. N1, N2, P26 */
import { and, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { CellAxis } from "~/domain/counting/axis";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { planTerms } from "../../schema/reference";
import { cellsUnder, isRestated } from "../plan/restated-cells";
import { countedEvents } from "../store/index-hints";
import { partFacts } from "./part-facts";
import { eventsOf, selectedBy } from "./part-standings";

/** Occurrences joined with their events and with their cells of these axes. `stands`: as `cellsUnder` has it. */
export const inCellsOf = (axes: readonly CellAxis[], stands: SQL | undefined): SQL | undefined =>
  and(
    eq(events.id, occurrences.eventId),
    and(
      eq(occurrenceCells.occurrenceId, occurrences.id),
      inArray(occurrenceCells.axis, [...axes]),
      stands,
    ),
  );

/** `among`: of these events alone. */
export function selectedCells(
  db: Handle,
  filter: RegisterFilter,
  axes: CellAxis[],
  among: readonly number[] | null = null,
) {
  const touching = eventsOf(db, filter, among);
  const { cells, key, stands } = cellsUnder(db, filter, axes);
  const columns = {
    ...partFacts(),
    axis: sql<string>`${occurrenceCells.axis}`.as("axis"),
    key: key.as("key"),
  };
  return db.$with("selected").as(
    (isRestated(filter, axes) ? db.selectDistinct(columns) : db.select(columns))
      .from(touching)
      .crossJoin(occurrences)
      .crossJoin(countedEvents)
      .crossJoin(cells)
      .where(and(inCellsOf(axes, stands), selectedBy(db, filter, touching))),
  );
}

/** A head is touched by each of its leaves, once. */
export function selectedHeads(
  db: Handle,
  filter: RegisterFilter,
  among: readonly number[] | null = null,
) {
  const touching = eventsOf(db, filter, among);
  const { cells, key, stands } = cellsUnder(db, filter, ["priority"]);
  return db.$with("selected").as(
    db
      .selectDistinct({
        ...partFacts(),
        axis: sql<string>`'head'`.as("axis"),
        key: sql<string>`${planTerms.parent}`.as("key"),
      })
      .from(touching)
      .crossJoin(occurrences)
      .crossJoin(countedEvents)
      .crossJoin(cells)
      .crossJoin(planTerms)
      .where(
        and(
          inCellsOf(["priority"], stands),
          and(eq(planTerms.key, key), isNotNull(planTerms.parent)),
          selectedBy(db, filter, touching),
        ),
      ),
  );
}
