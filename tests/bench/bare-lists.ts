/**
 * The best SQL that could be written for what lists are asked, on an index of its own where that serves, for days that are
 * all known exactly and a reader who may read everything.
 */
import type Sqlite from "better-sqlite3";
import { PERIODS, YEAR } from "./bare-queries";

export type Listed = { total: number; rows: { event: EventRow; occurrences: OccurrenceRow[] }[] };

type BareList = {
  /** Made in a copy of the register. */
  indexes: readonly string[];
  /** What finds the events, for its plan. */
  statements: readonly string[];
  run(connection: Sqlite.Database): () => Listed;
};

const { from: FROM, to: TO } = PERIODS["one year"];
const IN_YEAR = `first_from >= '${YEAR - 1}-03-31' and first_from <= '${TO}' and first_to >= '${FROM}'`;
const SHOWN = "e.withdrawn_at is null and e.hidden = 0";
const ROWS = 50;

const COLUMNS = "e.id, count(*) over () as total, max(e.fictional) over () as fictional";

/** Events of some occurrences: found, counted and put in order in one, then what their rows show. */
const listOf = (occurrences: string, order: string) =>
  `select ${COLUMNS} from events e indexed by events_counting
    where e.id in (${occurrences}) and ${SHOWN} order by ${order} limit ${ROWS + 1}`;

/** The same of few, from which the events follow. */
const listOfFew = (occurrences: string, order: string) =>
  `with listed as materialized (select distinct o.event_id ${occurrences})
    select ${COLUMNS} from listed cross join events e indexed by events_counting
    where e.id = listed.event_id and ${SHOWN} order by ${order} limit ${ROWS + 1}`;

const cellsOf = (axis: string, key: string) =>
  `select occurrence_id from occurrence_cells indexed by occurrence_cells_by_key where axis = '${axis}' and key = '${key}'`;

const OF_STATE_AND_YEAR = `from (${cellsOf("state", "IN")}) c
    cross join occurrences o indexed by bare_by_id where o.id = c.occurrence_id and ${IN_YEAR}`;
const OF_TWO_ROWS = `from (${cellsOf("organiser", "chicago")} intersect ${cellsOf("priority", "4.0:1-1")}) c
    cross join occurrences o indexed by bare_by_id where o.id = c.occurrence_id`;
const OF_YEAR = `select event_id from occurrences indexed by bare_by_day where ${IN_YEAR}`;
const BY_DAY =
  "create index if not exists bare_by_day on occurrences (first_from, first_to, event_id)";
const BY_ID =
  "create index if not exists bare_by_id on occurrences (id, first_from, first_to, event_id)";
const NEWEST = "e.first_day desc, e.id desc";

export const LISTS = {
  "state and year": question(listOfFew(OF_STATE_AND_YEAR, NEWEST), BY_ID),
  "state and year, as entered": question(listOfFew(OF_STATE_AND_YEAR, "e.id"), BY_ID),
  year: yearByWalk(),
  "year, as entered": question(listOf(OF_YEAR, "e.id"), BY_DAY),
  "organiser and priority": question(listOfFew(OF_TWO_ROWS, NEWEST), BY_ID),
} satisfies Record<string, BareList>;

function question(statement: string, index: string): BareList {
  return {
    indexes: [index],
    statements: [statement],
    run(connection) {
      const found = connection.prepare<[], { id: number; total: number }>(statement);
      const rows = rowsOf(connection);
      return () => {
        const all = found.all();
        return { total: all[0]?.total ?? 0, rows: rows(all.slice(0, ROWS).map(({ id }) => id)) };
      };
    },
  };
}

/**
 * The newest of a year: from its last day backward until the page is full, and before them those whose occurrences that
 * stand all come later. The total apart.
 */
function yearByWalk(): BareList {
  const walk = `select e.id from events e indexed by events_by_first_day where e.first_day <= '${TO}' and ${SHOWN}
    and exists (select 1 from occurrences where event_id = e.id and ${IN_YEAR}) order by ${NEWEST} limit ${ROWS + 1}`;
  const later = `select e.id from events e where e.id in (select event_id from occurrences
    where outcome in ('cancelled', 'postponed') and ${IN_YEAR}) and ${SHOWN} and e.first_day > '${TO}' order by ${NEWEST} limit ${ROWS + 1}`;
  const count = `select count(*) as total from events e indexed by events_counting where e.id in (${OF_YEAR}) and ${SHOWN}`;
  return {
    indexes: [BY_DAY],
    statements: [later, walk, count],
    run(connection) {
      const [first, then] = [later, walk].map((each) =>
        connection.prepare<[], { id: number }>(each),
      );
      const total = connection.prepare<[], { total: number }>(count);
      const rows = rowsOf(connection);
      return () => {
        const found = [...(first?.all() ?? []), ...(then?.all() ?? [])].slice(0, ROWS);
        return { total: total.get()?.total ?? 0, rows: rows(found.map(({ id }) => id)) };
      };
    },
  };
}

type EventRow = { id: number; title_ja: string; kind: string; lead: string };
type OccurrenceRow = {
  event_id: number;
  first_from: string;
  place_name: string | null;
  state: string | null;
};

/** Events of these numbers, in their order, each with its occurrences. */
function rowsOf(connection: Sqlite.Database) {
  const listed = "in (select value from json_each(?))";
  const events = connection.prepare<[string], EventRow>(
    `select id, form, kind, lead, title_ja, title_en, fictional, approval, counted, revision, first_day from events where id ${listed}`,
  );
  const occurrences = connection.prepare<[string], OccurrenceRow>(
    `select id, event_id, type, outcome, place_type, place_name, state, first_precision, first_from, first_to, last_precision,
      last_from, last_to, attendance_low, attendance_high, attendance_open_ended, official_count
      from occurrences where event_id ${listed} order by event_id, position`,
  );
  const others = connection.prepare<[string]>(
    `select * from event_co_organisers where event_id ${listed}`,
  );
  return (ids: readonly number[]) => {
    const list = JSON.stringify(ids);
    const found = new Map(events.all(list).map((event) => [event.id, event]));
    const own = new Map<number, OccurrenceRow[]>();
    for (const one of occurrences.all(list)) {
      const known = own.get(one.event_id);
      if (known) known.push(one);
      else own.set(one.event_id, [one]);
    }
    others.all(list);
    return ids.flatMap((id) => {
      const event = found.get(id);
      return event === undefined ? [] : { event, occurrences: own.get(id) ?? [] };
    });
  };
}
