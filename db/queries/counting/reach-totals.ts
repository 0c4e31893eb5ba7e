/**
 * Reach of the placements that ran in a period, by row of an axis. N6
 *
 * Each sum is within one measure and one phase. A placement naming two states stands whole in both
 * rows, and once in the total. `domain/counting/reach-totals` is the reference.
 */
import { and, count, eq, inArray, type SQL, sql, sum } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import {
  type CellAxis,
  isStoredAxis,
  type PartAxis,
  ROUGH_KEY,
  type TotalAxis,
} from "~/domain/counting/axis";
import {
  REACH_MEASURES,
  REACH_PHASES,
  type ReachMeasure,
  type ReachPhase,
} from "~/domain/counting/reach";
import type { ReachSum, ReachTotal } from "~/domain/counting/reach-totals";
import { compareText } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { QUALIFIERS, type Qualifier, qualifiersOfSum } from "~/domain/value/qualifier";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { reachFigures } from "../../schema/observations";
import { insidePeriod, occurrenceConditions, totalConditions } from "../filter/occurrence-filter";
import { cellsUnder } from "../plan/restated-cells";
import { countedEvents } from "../store/index-hints";
import { ALL_DAYS, countingOutcomes } from "./total-rows";

/** Planned reach of what is scheduled or held, actual reach of what was held: what was cancelled reached nobody. */
export async function listReachTotals(
  db: Handle,
  filter: RegisterFilter,
  axis: TotalAxis,
): Promise<ReachTotal[]> {
  if (isStoredAxis(axis)) return reachTotals(await sumFigures(db, figuresByRow(db, filter, axis)));
  const ofNation = await sumFigures(db, figuresByRow(db, filter, "nation"));
  return reachTotals([...ofNation, ...(await sumFigures(db, figuresByRow(db, filter, axis)))]);
}

async function sumFigures(db: Handle, figures: ReturnType<typeof figuresByRow>) {
  const anyQualified = (qualifier: Qualifier) =>
    sql<number>`max(case when ${figures.qualifier} = ${qualifier} then 1 else 0 end)`.mapWith(
      Number,
    );
  return await db
    .select({
      axis: figures.axis,
      key: figures.key,
      measure: figures.measure,
      phase: figures.phase,
      value: sum(figures.value).mapWith(Number),
      placements: count(),
      about: anyQualified("about"),
      "at-least": anyQualified("at-least"),
      "at-most": anyQualified("at-most"),
      exact: anyQualified("exact"),
    })
    .from(figures)
    .groupBy(sql`${figures.axis}`, sql`${figures.key}`, figures.measure, figures.phase);
}

/** Every figure once in each row it belongs to: under another plan two tags of a placement may stand in one row. */
function figuresByRow(db: Handle, filter: RegisterFilter, axis: TotalAxis | "nation") {
  const isStored = axis === "nation" || isStoredAxis(axis);
  const axes: CellAxis[] = isStored ? ["nation", axis] : ["nation"];
  const { cells, key, stands } = cellsUnder(db, filter, axes);
  return db
    .selectDistinct({
      occurrenceId: reachFigures.occurrenceId,
      axis: (isStored ? sql<string>`${occurrenceCells.axis}` : sql<string>`${axis}`).as("row_axis"),
      key: (isStored ? key : derivedKey(axis)).as("row_key"),
      measure: reachFigures.measure,
      phase: reachFigures.phase,
      value: reachFigures.value,
      qualifier: reachFigures.qualifier,
    })
    .from(occurrences)
    .crossJoin(countedEvents)
    .crossJoin(reachFigures)
    .crossJoin(cells)
    .where(
      and(
        eq(reachFigures.occurrenceId, occurrences.id),
        eq(events.id, occurrences.eventId),
        and(
          eq(occurrenceCells.occurrenceId, occurrences.id),
          inArray(occurrenceCells.axis, axes),
          stands,
        ),
        and(
          eq(occurrences.type, "placement"),
          inArray(occurrences.outcome, countingOutcomes(filter)),
          sql`(${reachFigures.phase} = 'planned' or ${occurrences.outcome} = 'held')`,
          insidePeriod(filter.period ?? ALL_DAYS),
          totalConditions(filter),
          occurrenceConditions(db, filter),
        ),
      ),
    )
    .as("figures");
}

/** The row of a placement on an axis of which no cells are stored; as `partOfDay` says it. */
function derivedKey(axis: "form" | PartAxis): SQL<string> {
  if (axis === "form") return sql<string>`${events.form}`;
  const part = (day: SQLiteColumn) =>
    axis === "month"
      ? sql`substr(${day}, 1, 7)`
      : sql`substr(${day}, 1, 4) || '-Q' || ((cast(substr(${day}, 6, 2) as integer) + 2) / 3)`;
  const [first, last] = [part(occurrences.firstFrom), part(occurrences.firstTo)];
  return sql<string>`case when ${first} = ${last} then ${first} else ${ROUGH_KEY} end`;
}

type CountedReach = SummedRow & {
  axis: string;
  key: string;
  measure: ReachMeasure;
  phase: ReachPhase;
};

function reachTotals(rows: readonly CountedReach[]): ReachTotal[] {
  return REACH_MEASURES.flatMap((measure) =>
    REACH_PHASES.flatMap((phase) => {
      const own = rows.filter((row) => row.measure === measure && row.phase === phase);
      const total = own.find((row) => row.axis === "nation");
      if (total === undefined) return [];
      const ofRows = own
        .filter((row) => row.axis !== "nation")
        .map((row) => ({ key: row.key, ...reachSum(row) }))
        .sort((a, b) => compareText(a.key, b.key));
      const overlap = ofRows.reduce((added, row) => added + row.value, 0) - total.value;
      return [{ measure, phase, ...reachSum(total), rows: ofRows, overlap }];
    }),
  );
}

type SummedRow = { value: number; placements: number } & Record<Qualifier, number>;

function reachSum(row: SummedRow): ReachSum {
  const qualifiers = qualifiersOfSum(QUALIFIERS.filter((qualifier) => row[qualifier] > 0));
  return { value: row.value, qualifiers, placements: row.placements };
}

/** Held placements of the period, with or without a figure. */
export async function countPlacements(db: Handle, filter: RegisterFilter): Promise<number> {
  const rows = await db
    .select({ placements: count() })
    .from(occurrences)
    .crossJoin(countedEvents)
    .where(
      and(
        eq(events.id, occurrences.eventId),
        and(
          eq(occurrences.type, "placement"),
          eq(occurrences.outcome, "held"),
          countingOutcomes(filter).includes("held") ? undefined : sql`1 = 0`,
          insidePeriod(filter.period ?? ALL_DAYS),
          totalConditions(filter),
          occurrenceConditions(db, filter),
        ),
      ),
    );
  return rows[0]?.placements ?? 0;
}
