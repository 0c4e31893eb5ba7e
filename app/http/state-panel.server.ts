/** Everything the panel of one state says, under the filter of the map it stands beside. */
import type { CalendarDate } from "~/domain/calendar-date";
import { todayIn } from "~/domain/local-time";
import type { MapArea } from "~/domain/map-content";
import { cellOf } from "~/domain/map-table";
import type { RegisterFilter } from "~/domain/register-filter";
import type { StateSummary } from "~/domain/state-summary";
import { HOME_ZONE } from "~/domain/zone-options";
import type { Handle } from "~db/client";
import { findCoverageGaps } from "~db/queries/coverage-page";
import { keptUntilWritten } from "~db/queries/data-version";
import { countEvents } from "~db/queries/event-list";
import { findMapFigures, listLastContacts } from "~db/queries/map-cells";
import { listFactsOfState } from "~db/queries/map-facts";
import { findRowTargets } from "~db/queries/row-targets";
import { listHoldersOf, listStateEvents } from "~db/queries/state-panel";
import type { Context } from "./context.server";

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
  return {
    code,
    name,
    heldBy: await listHoldersOf(db, code, today),
    cell: { ...cellOf(cells, code), last: contacts.get(code) ?? null, gap: gaps.get(code) },
    targets: await findRowTargets(db, here),
    lastEvent: lastEvent ?? null,
    upcoming: await listStateEvents(db, filter, code, {
      outcomes: ["scheduled"],
      order: "soonest",
      limit: SHOWN,
    }),
    past: await listStateEvents(db, filter, code, {
      outcomes: ["held"],
      order: "latest",
      limit: SHOWN,
    }),
    total: await countEvents(db, here),
    facts: await listFactsOfState(db, code),
  };
}
