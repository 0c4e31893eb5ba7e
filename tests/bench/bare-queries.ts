/** The least SQL that answers what list, map and totals answer, written by hand for this one database. */
import type Sqlite from "better-sqlite3";

export const YEAR = 2022;
const FROM = `${YEAR}-04-01`;
const TO = `${YEAR + 1}-03-31`;

/** What totals and coverage are asked for. */
export const PERIODS = {
  "one year": { from: FROM, to: TO },
  "ten years": { from: "2017-04-01", to: "2027-03-31" },
};

function symbolsStatement(): string {
  const cell = "(4.0 * case s.code when 'AK' then 2.8 else 1.0 end)";
  const lat = "case when o.type = 'session' and o.lat is not null then o.lat else s.label_lat end";
  const lng = "case when o.type = 'session' and o.lon is not null then o.lon else s.label_lon end";
  return `select cast((${lat} + 90) / ${cell} as integer) as y,
      cast((${lng} + 180) / (${cell} * 1.27) as integer) as x, e.form, avg(${lat}) as lat, avg(${lng}) as lng,
      max(max(${lat}) - min(${lat}), max(${lng}) - min(${lng})) as spread, count(distinct o.event_id) as count, min(o.event_id) as event,
      max(o.event_id) as last_event, max(e.title_ja) as title_ja, max(e.title_en) as title_en,
      min(s.code) as first_state, max(s.code) as last_state
    from occurrences o cross join events e cross join occurrence_cells c cross join states s
    where o.outcome in ('held', 'scheduled') and o.first_from >= '${YEAR - 1}-03-31' and o.first_from <= '${TO}' and o.first_to >= '${FROM}'
      and e.id = o.event_id and e.withdrawn_at is null
      and c.occurrence_id = o.id and c.axis = 'state' and s.code = c.key
    group by 1, 2, 3 order by 1, 2, 3`;
}

export const SYMBOLS = symbolsStatement();

export function bareSymbols(connection: Sqlite.Database) {
  const statement = connection.prepare(SYMBOLS);
  return () => statement.all();
}

/**
 * The figures of a report by one axis over days that are all known exactly, as the generator makes them. To count the nation
 * from the marks on the occurrences, without its cells, was tried: it takes as long, as what was held is then found twice.
 */
export function totalsStatements(axis: string, { from, to }: { from: string; to: string }) {
  const joined = `from occurrences o indexed by occurrences_counting cross join events e indexed by events_counting
    cross join occurrence_cells c indexed by occurrence_cells_counting
    where o.first_from >= '${from}' and o.first_from <= '${to}' and o.first_to <= '${to}'
      and e.id = o.event_id and e.withdrawn_at is null
      and c.occurrence_id = o.id and c.axis in ('nation', '${axis}')`;
  const heldInCell = `exists (select 1 from occurrences p cross join occurrence_cells q
    where p.event_id = o.event_id and p.first_to < '${from}' and q.occurrence_id = p.id
      and q.axis = c.axis and q.key = c.key and q.counts_as = 'held')`;
  const heldAtAll = `exists (select 1 from occurrences p
    where p.event_id = o.event_id and p.outcome = 'held' and p.first_to < '${from}' and p.counts_as = 'held')`;
  const held = `select c.axis, c.key, count(c.counts_as) as events,
      count(distinct case when e.first_day < '${from}' and c.counts_as is null and ${heldInCell} then o.event_id end) as continuing,
      sum(c.counts_as is not null and not (e.first_day < '${from}' and ${heldAtAll})) as in_total,
      sum(o.attendance_low) as low, sum(o.attendance_high) as high, sum(o.attendance_exact) as exact,
      sum(o.online_low) as online_low, sum(o.online_high) as online_high, sum(o.attendance_open_ended) as open_ended,
      sum(o.type = 'session') as sessions, sum(o.type = 'session' and o.official_count = 0) as missing
    ${joined} and o.outcome = 'held' group by c.axis, c.key`;
  const planned = `select c.axis, c.key, count(*) as planned
    ${joined} and o.outcome = 'scheduled' and c.counts_as = 'planned' group by c.axis, c.key`;
  return [held, planned];
}

export function bareTotals(
  connection: Sqlite.Database,
  axis: string,
  period: { from: string; to: string },
) {
  const asked = totalsStatements(axis, period).map((each) => connection.prepare(each));
  return () => asked.map((statement) => statement.all());
}
