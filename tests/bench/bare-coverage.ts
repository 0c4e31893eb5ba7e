/** The coverage matrix of states and priority areas by hand, over days that are all known exactly. */
import type Sqlite from "better-sqlite3";
import type { CoverageCell } from "~/domain/coverage/coverage";
import type { Period } from "~/domain/day/calendar-date";

type Held = { row: string; column: string; events: number; continuing: number };
type Planned = { row: string; column: string; approval: string; events: number };

export type BareCoverage = { held: Held[]; planned: Planned[] };

/**
 * An occurrence whose row or column is marked is its event's first one in the cell; only where neither is does
 * it have to be looked up.
 */
export function coverageStatements({ from, to }: Period) {
  const inCell = (which: string) => `exists (select 1 from occurrences p
    cross join occurrence_cells pr cross join occurrence_cells pc
    where p.event_id = o.event_id and ${which} and pr.occurrence_id = p.id and pr.axis = r.axis and pr.key = r.key
      and pc.occurrence_id = p.id and pc.axis = c.axis and pc.key = c.key)`;
  const earlier = "(p.first_from, p.first_to, p.id) < (o.first_from, o.first_to, o.id)";
  const joined = `from occurrences o indexed by occurrences_counting
    cross join events e indexed by events_counting
    cross join occurrence_cells r indexed by occurrence_cells_counting
    cross join occurrence_cells c indexed by occurrence_cells_counting
    where o.first_from >= '${from}' and o.first_from <= '${to}' and o.first_to <= '${to}'
      and e.id = o.event_id and e.withdrawn_at is null and e.hidden = 0
      and r.occurrence_id = o.id and r.axis in ('nation', 'state')
      and c.occurrence_id = o.id and c.axis in ('nation', 'priority')`;
  const heldBefore = inCell(`p.outcome = 'held' and ${earlier}`);
  const heldEarlier = inCell(`p.outcome = 'held' and p.first_to < '${from}'`);
  const held = `select r.key as row, c.key as column,
      sum(case when 'held' in (r.counts_as, c.counts_as) then 1 else not ${heldBefore} end) as events,
      count(distinct case when e.first_day < '${from}' and r.counts_as is null and c.counts_as is null
        and ${heldEarlier} then o.event_id end) as continuing
    ${joined} and o.outcome = 'held' group by r.key, c.key`;
  const others = `${inCell("p.outcome = 'held'")} or ${inCell(`p.outcome = 'scheduled' and ${earlier}`)}`;
  const planned = `select r.key as row, c.key as column, e.approval,
      sum(case when 'planned' in (r.counts_as, c.counts_as) then 1 else not (${others}) end) as events
    ${joined} and o.outcome = 'scheduled' group by r.key, c.key, e.approval`;
  return { held, planned };
}

export function bareCoverage(connection: Sqlite.Database, period: Period) {
  const statements = coverageStatements(period);
  const held = connection.prepare<[], Held>(statements.held);
  const planned = connection.prepare<[], Planned>(statements.planned);
  return (): BareCoverage => ({ held: held.all(), planned: planned.all() });
}

/** Do both say the same of every cell? The generator makes neither submitted nor returned events. */
export function sameCoverage(ours: readonly CoverageCell[], bare: BareCoverage): boolean {
  const lines = ours.flatMap(({ row, column, events, continuing, approved }) => [
    ...(events + continuing > 0 ? [`${row} ${column} held ${events} ${continuing}`] : []),
    ...(approved > 0 ? [`${row} ${column} approved ${approved}`] : []),
  ]);
  const theirs = [
    ...bare.held
      .filter(({ events, continuing }) => events + continuing > 0)
      .map(
        ({ row, column, events, continuing }) => `${row} ${column} held ${events} ${continuing}`,
      ),
    ...bare.planned
      .filter(({ events }) => events > 0)
      .map(({ row, column, approval, events }) => `${row} ${column} ${approval} ${events}`),
  ];
  return lines.sort().join("\n") === theirs.sort().join("\n");
}
