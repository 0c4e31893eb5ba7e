/** The calendar's month and the check for collisions at 10x, each against the bare SQL it needs. */
import Sqlite from "better-sqlite3";
import { calendarPeriod, weeksOf } from "~/domain/calendar/calendar-days";
import { layOutCalendar } from "~/domain/calendar/calendar-layout";
import { listCollisions } from "~/domain/calendar/collision";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { type Database, openDatabase } from "~db/client";
import { listCalendarOccurrences } from "~db/queries/calendar/calendar";
import { listCalendarDetails } from "~db/queries/calendar/calendar-details";
import { listCollisionCandidates, listPlanned } from "~db/queries/calendar/collisions";
import { countEvents } from "~db/queries/event/event-list";
import { askedAnew } from "./asked-anew";
import { YEAR } from "./bare-queries";
import type { BenchFolder } from "./data-folder";
import { alternate } from "./measure";
import { type BenchRow, ratioToBare } from "./results";

const RUNS = 9;
const ROOM = { bars: 3, items: 3, rough: 8 };
const PERIOD = calendarPeriod("month", `${YEAR}-10-01`);

export async function calendarRows({ folder, file }: BenchFolder): Promise<BenchRow[]> {
  const db = openDatabase(folder);
  const bare = new Sqlite(file, { readonly: true });
  const filter = { ...NO_FILTER, period: PERIOD };
  const month = await alternate(RUNS, () => readMonth(db), bareMonth(bare));
  const events = await countEvents(db.read, filter);
  const subject = bare
    .prepare<[], { id: number }>(
      `select id from occurrences where type = 'session' and lat is not null and first_from >= '${PERIOD.from}' order by first_from limit 1`,
    )
    .get();
  const collisions = await alternate(
    RUNS,
    async () => {
      const planned = await listPlanned(db.read, [subject?.id ?? 0]);
      const own = planned.map((one) => ({ ...one, outcome: "scheduled" as const }));
      return listCollisions(own, await listCollisionCandidates(db.read, own, "everybody"));
    },
    bareCandidates(bare, subject?.id ?? 0),
  );
  bare.close();
  db.close();
  return [
    ratioToBare(`Calendar month of ${events} events, 10x`, month, 4),
    ratioToBare("Collision check of one event, 10x", collisions, 4),
  ];
}

/** As the calendar's page reads it. */
export async function readMonth(db: Database): Promise<number> {
  const filter = { ...NO_FILTER, period: PERIOD };
  const found = await listCalendarOccurrences(db.read, filter);
  const weeks = weeksOf(PERIOD);
  const { weeks: laid } = layOutCalendar(found, { weeks, period: PERIOD, room: ROOM });
  const ids = laid.flatMap(({ days }) => days.flatMap(({ items }) => items));
  await listCalendarDetails(db.read, ids);
  return await countEvents(db.read, askedAnew(filter));
}

/** What a month needs: its occurrences, what is under way, all stops of its caravans, and how many events there are. */
export function monthStatements(): string[] {
  const { from, to } = PERIOD;
  const columns =
    "o.id, o.event_id, e.form, o.outcome, o.first_from, o.last_to, o.start_time, e.title_ja, o.place_name";
  const shown = "e.withdrawn_at is null and e.hidden = 0";
  const joined = `cross join events e where e.id = o.event_id and ${shown}`;
  const inMonth = `o.outcome in ('held', 'scheduled', 'cancelled', 'postponed') and o.first_from >= '${YEAR - 1}-09-30' and o.first_from <= '${to}' and o.first_to >= '${from}'`;
  return [
    `select ${columns} from occurrences o indexed by occurrences_counting ${joined} and ${inMonth}`,
    `select ${columns} from occurrences o indexed by occurrences_by_last_day ${joined}
      and o.last_to >= '${from}' and o.first_from < '${from}' and o.first_to < '${from}'`,
    `select ${columns} from events e indexed by events_by_first_day cross join occurrences o
      where e.form = 'caravan' and e.first_day between date('${from}', '-1 year') and '${to}' and e.last_day >= '${from}'
      and ${shown} and o.event_id = e.id`,
    `select count(*) as events from events e indexed by events_counting
      where e.id in (select event_id from occurrences o indexed by occurrences_counting where ${inMonth}) and ${shown}`,
  ];
}

function bareMonth(connection: Sqlite.Database) {
  const asked = monthStatements().map((each) => connection.prepare(each));
  return () => asked.map((statement) => statement.all());
}

/** What a check needs: the occurrences of four weeks in a box around one place. */
function bareCandidates(connection: Sqlite.Database, id: number) {
  const near = connection.prepare(
    `select o.*, e.lead, e.title_ja from occurrences a join occurrences o join events e on e.id = o.event_id
      where a.id = ${id} and o.last_to >= date(a.first_from, '-14 days') and o.first_from <= date(a.last_to, '+14 days')
      and o.outcome not in ('cancelled', 'postponed') and o.lat between a.lat - 1.4 and a.lat + 1.4
      and o.lon between a.lon - 2 and a.lon + 2 and e.withdrawn_at is null`,
  );
  return () => near.all();
}
