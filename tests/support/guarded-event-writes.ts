/**
 * A database whose `writeEvents` refuses what it has no business with, so that no operation says of itself that answers about
 * other days stand though it writes what such answers are made of. SQLite only.
 */
import { sql } from "drizzle-orm";
import type { Database, Handle } from "~db/client";

/** What belongs to an event, which triggers note, and what no answer about a period is made of. */
const ITS_OWN = [
  ...["events", "occurrences", "placement_states", "observations", "official_observations"],
  ...["event_co_organisers", "event_tags", "event_partners", "event_sums", "counted_sums"],
  ...["occurrence_organisers", "occurrence_tags", "occurrence_cells", "reach_figures"],
  ...["compared_events", "likely_doubles", "outdated_tags", "distinct_events", "event_comments"],
  ...["changed_events", "left_states", "audit_entries", "audit_seals", "office_meetings"],
];

const VERBS = ["insert", "update", "delete"] as const;

export function guardedEventWrites(db: Database): Database {
  return {
    ...db,
    writeEvents: (work) =>
      db.writeEvents(async (tx) => {
        if (!(await isGuarded(tx))) await putGuards(tx);
        await tx.run(sql`pragma analysis_limit = 1`);
        return await work(tx).finally(() => tx.run(sql`pragma analysis_limit = 0`));
      }),
  };
}

/** A write that is given up takes the guards with it that it put. */
async function isGuarded(tx: Handle): Promise<boolean> {
  const { rows } = await tx.lists(
    sql`select 1 from sqlite_temp_schema where name glob 'guard_*' limit 1`,
  );
  return rows.length > 0;
}

/**
 * They are this connection's, so that nobody else sees them, and so is the setting that puts them on their guard: nothing here
 * depends on it, and a row of a table would count as written.
 */
async function putGuards(tx: Handle): Promise<void> {
  const { rows } = await tx.lists(
    sql`select name from main.sqlite_schema where type = 'table' and sql not like '%virtual%' and name not glob '*_words*' and name not glob 'sqlite_*'`,
  );
  for (const [table] of rows as [string][])
    if (!ITS_OWN.includes(table))
      for (const verb of VERBS)
        await tx.run(
          sql.raw(`create temp trigger guard_${table}_${verb} after ${verb} on main.${table}
            when (select analysis_limit from pragma_analysis_limit) = 1
            begin select raise(abort, 'writeEvents writes ${table}'); end`),
        );
}
