/**
 * The greatest figures a state has had, of what everybody reads and under no filter: what the classes of the map follow
 * from, for every year and every reader.
 *
 * Counted as `totals-of-wholes` counts a state: by the stored marks, what lies wholly inside a year. N1, N11
 */
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { PLACELESS_KEYS } from "~/domain/counting/axis";
import { STANDING } from "~/domain/counting/standing";
import type { FiscalYear } from "~/domain/day/fiscal-year";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { states } from "../../schema/reference";
import { readYears } from "../counting/counted-sums";
import { countIf, sumIf } from "../counting/total-rows";
import { findExtent } from "../filter/find-extent";
import { totalConditions } from "../filter/occurrence-filter";
import { findPlanBook } from "../plan/plans";
import { keptUntilWritten } from "../store/data-version";
import { allOccurrences, countedCells, countedEvents } from "../store/index-hints";

export type StateMaxima = { held: number; planned: number; attendance: number };
export type MapMaxima = StateMaxima & {
  gap: number;
  /** The greatest of each state by itself: what is told to so many of its people or jobs follows from them. */
  states: Readonly<Record<string, StateMaxima>>;
};

const YEARS = 10;

/** `inYear`: of one state in one of the ten fiscal years up to `lastYear`; `ever`: of one state in all days. */
export const findMapMaxima = keptUntilWritten(readMapMaxima, (db) => findExtent(db, NO_FILTER));

async function readMapMaxima(
  db: Handle,
  { lastYear }: { lastYear: FiscalYear },
): Promise<{ inYear: MapMaxima; ever: MapMaxima }> {
  const rows = await countStateYears(db);
  const ten = rows.filter(({ year }) => year <= lastYear && year > lastYear - YEARS);
  const whole = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const known = whole.get(row.state);
    whole.set(row.state, {
      ...row,
      held: row.held + (known?.held ?? 0),
      planned: row.planned + (known?.planned ?? 0),
      attendance: row.attendance + (known?.attendance ?? 0),
    });
  }
  const gap = await mostPriorityAreas(db);
  return { inYear: greatest(ten, gap), ever: greatest([...whole.values()], gap) };
}

type StateYear = StateMaxima & { state: string; year: FiscalYear };

async function countStateYears(db: Handle): Promise<StateYear[]> {
  const sums = await readYears(db, NO_FILTER, "state");
  if (sums === null) return await countOccurrences(db);
  const rows = new Map<string, StateYear>();
  for (const { key, year, events: held, planned, low } of sums) {
    if (isPlaceless(key)) continue;
    const known = rows.get(`${key} ${year}`) ?? {
      ...{ state: key, year },
      ...{ held: 0, planned: 0, attendance: 0 },
    };
    rows.set(`${key} ${year}`, {
      ...known,
      held: known.held + held,
      planned: known.planned + planned,
      attendance: known.attendance + low,
    });
  }
  return [...rows.values()];
}

const isPlaceless = (key: string) => PLACELESS_KEYS.some((none) => none === key);

async function countOccurrences(db: Handle): Promise<StateYear[]> {
  const year = fiscalYear(sql`${occurrences.firstFrom}`);
  const held = eq(occurrences.outcome, "held");
  return await db
    .select({
      state: states.code,
      year: year.mapWith(Number),
      held: countIf(eq(occurrenceCells.countsAs, "held")),
      planned: countIf(eq(occurrenceCells.countsAs, "planned")),
      attendance: sumIf(occurrences.attendanceLow, and(held, eq(occurrences.type, "session"))),
    })
    .from(allOccurrences)
    .crossJoin(countedEvents)
    .crossJoin(countedCells)
    .innerJoin(states, eq(states.code, occurrenceCells.key))
    .where(
      and(
        eq(events.id, occurrences.eventId),
        inArray(occurrences.outcome, [...STANDING]),
        sql`${year} = ${fiscalYear(sql`${occurrences.firstTo}`)}`,
        eq(occurrenceCells.occurrenceId, occurrences.id),
        eq(occurrenceCells.axis, "state"),
        totalConditions(NO_FILTER),
      ),
    )
    .groupBy(states.code, year);
}

/** As `fiscalYearOf`. */
function fiscalYear(day: SQL): SQL<number> {
  return sql<number>`(cast(substr(${day}, 1, 4) as integer) - case when substr(${day}, 6, 2) < '04' then 1 else 0 end)`;
}

/** A state can lack no more priority areas than a plan has. P32 */
async function mostPriorityAreas(db: Handle): Promise<number> {
  const { terms, versions } = await findPlanBook(db);
  const areas = terms.filter(({ axis }) => axis === "priority");
  const heads = new Set(areas.map(({ parent }) => parent));
  const chosen = areas.filter(({ key }) => !heads.has(key));
  return Math.max(0, ...versions.map(({ id }) => chosen.filter(({ plan }) => plan === id).length));
}

function greatest(rows: readonly StateYear[], gap: number): MapMaxima {
  const byState = [...groupedBy(rows, ({ state }) => state)];
  return {
    ...mostOf(rows),
    gap,
    states: Object.fromEntries(byState.map(([state, own]) => [state, mostOf(own)])),
  };
}

function mostOf(rows: readonly StateMaxima[]): StateMaxima {
  const most = (pick: (row: StateMaxima) => number) =>
    rows.reduce((max, row) => Math.max(max, pick(row)), 0);
  return {
    held: most(({ held }) => held),
    planned: most(({ planned }) => planned),
    attendance: most(({ attendance }) => attendance),
  };
}
