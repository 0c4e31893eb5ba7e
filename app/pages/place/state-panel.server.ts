/** Everything the panel of one state says, under the filter of the map it stands beside. */

import type { Context } from "~/context/context.server";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { MapArea } from "~/domain/map/map-content";
import { cellOf } from "~/domain/map/map-table";
import type { StateSummary } from "~/domain/place/state-summary";
import { findCoverageGaps } from "~/pages/coverage/coverage-facts.server";
import { findMapFigures } from "~/pages/map/map-cells.server";
import { findRowTargets } from "~/pages/targets/row-targets.server";
import type { Handle } from "~db/client";
import { listLastContacts } from "~db/queries/counting/last-contacts";
import { countEvents } from "~db/queries/event/event-list";
import { listFactsOfState } from "~db/queries/map/map-facts";
import { listMapSpots } from "~db/queries/map/map-spots";
import { listHoldersOf, listStateEvents } from "~db/queries/state-panel";
import { keptUntilWritten } from "~db/queries/store/data-version";

const SHOWN = 6;

export async function readStateSummary(
  { db, now }: Pick<Context, "db" | "now">,
  { code, name }: MapArea,
  asked: RegisterFilter,
): Promise<StateSummary> {
  const today = todayIn(HOME_ZONE, now);
  return await findSummary(db.read, { code, name, filter: { ...asked, counted: null }, today });
}

type Question = Pick<MapArea, "code" | "name"> & { filter: RegisterFilter; today: CalendarDate };

const findSummary = keptUntilWritten(readSummary);

async function readSummary(
  db: Handle,
  { code, name, filter, today }: Question,
): Promise<StateSummary> {
  const here = { ...filter, state: code };
  const { cells } = await findMapFigures(db, { filter, contactsOn: null });
  const contacts = await listLastContacts(db, here, today);
  const gaps = await findCoverageGaps(db, here, today);
  const [lastEvent] = await listStateEvents(db, { ...filter, period: null, outcome: null }, code, {
    outcomes: ["held"],
    until: today,
    order: "latest",
    limit: 1,
  });
  const upcoming = await listStateEvents(db, filter, code, {
    outcomes: ["scheduled"],
    order: "soonest",
    limit: SHOWN,
  });
  const past = await listStateEvents(db, filter, code, {
    outcomes: ["held"],
    order: "latest",
    limit: SHOWN,
  });
  const listed = [...upcoming, ...past].map(({ id }) => id);
  return {
    code,
    name,
    heldBy: await listHoldersOf(db, code, today),
    cell: { ...cellOf(cells, code), last: contacts.get(code) ?? null, gap: gaps.get(code) },
    targets: await findRowTargets(db, here),
    lastEvent: lastEvent ?? null,
    upcoming,
    past,
    spots: Object.fromEntries(await listMapSpots(db, filter, { events: listed })),
    total: await countEvents(db, here),
    facts: await listFactsOfState(db, code),
  };
}
