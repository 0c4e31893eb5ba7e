/** Everything the coverage matrix is made of, for page, file and API alike. */

import {
  carriedCells,
  carriedContacts,
  carryCells,
  carryContacts,
} from "~/domain/coverage/carried-cells";
import type { CoverageAxis } from "~/domain/coverage/coverage";
import { type ColumnDays, columnDays, coverageColumns } from "~/domain/coverage/coverage-columns";
import { nextQuarter } from "~/domain/coverage/coverage-findings";
import { type CoverageGap, gapLeaves, gapsOf } from "~/domain/coverage/coverage-gap";
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import { sharedFilter } from "~/domain/filter/counts-unread";
import { ofAllDays } from "~/domain/filter/extent";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { isWithin } from "~/domain/place/jurisdiction";
import { targetCellOfFilter } from "~/domain/targets/target";
import type { Handle } from "~db/client";
import { findLastContacts } from "~db/queries/counting/last-contacts";
import { countCoverageCells, countCoverageDrafts } from "~db/queries/coverage/coverage";
import { listCellContacts } from "~db/queries/coverage/coverage-contacts";
import { listPlanningOrganisers } from "~db/queries/coverage/coverage-missions";
import { findExtent } from "~db/queries/filter/find-extent";
import { findPlanBook } from "~db/queries/plan/plans";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { listOrganisers } from "~db/queries/reference/organisers";
import { listAxisTerms } from "~db/queries/report/axis-terms";
import { containsFictional } from "~db/queries/report/contains-fictional";
import { keptUntilWritten } from "~db/queries/store/data-version";
import { listTargets } from "~db/queries/targets";

type Question = { filter: RegisterFilter; axis: CoverageAxis; today: CalendarDate };

/** What everybody reads is kept; the asker's own drafts are read anew each time and stand apart. P31 */
export async function findCoverageFacts(db: Handle, { filter, axis, today }: Question) {
  const carried = await findSharedCoverage(db, { filter: sharedFilter(filter), axis, today });
  const counted = carriedCells(carried.counted);
  const cellContacts = carriedContacts(carried.cellContacts);
  return {
    ...carried,
    counted,
    cellContacts,
    filter,
    drafts: await countCoverageDrafts(db, { filter, axis }),
  };
}

/** The coverage gap of every state, or of the one asked for; none where no priority areas are in force. P32 */
export async function findCoverageGaps(
  db: Handle,
  filter: RegisterFilter,
  today: CalendarDate,
): Promise<Map<string, CoverageGap>> {
  const { versions } = await findPlanBook(db);
  const leaves = gapLeaves(await listAxisTerms(db, "priority"), versions, filter, today);
  if (leaves.length === 0) return new Map();
  // A state's row is the same whatever area is asked for: of all of them there are sums.
  const ofAll = { ...sharedFilter(filter), state: null };
  const counted = await findCoverageCells(db, { filter: ofAll, axis: "priority" });
  const states = (await listAxisTerms(db, "state")).map(({ key }) => key);
  const jurisdictions = await listJurisdictions(db);
  const { state } = filter;
  const asked = states.filter((key) => state === null || isWithin(key, state, jurisdictions));
  return gapsOf(asked, leaves, counted);
}

/** Restated, a tag of any day can stand in a column. P26 */
const ALL_DAYS: ColumnDays = { since: null, until: null };

export const findCoverageCells = keptUntilWritten(countCoverageCells, (db, { filter }) =>
  findExtent(db, filter),
);
export const findSharedCoverage = keptUntilWritten(readShared, (db, { filter }) =>
  findExtent(db, ofAllDays(filter)),
);
const findCellContacts = keptUntilWritten(listCellContacts, (db, { filter }) =>
  findExtent(db, filter),
);

async function readShared(db: Handle, { filter, axis, today }: Question) {
  const { versions } = await findPlanBook(db);
  const plans = versions.map(({ id, name, inForceFrom, offers }) => ({
    ...{ id, name, inForceFrom, offers },
  }));
  const terms = await listAxisTerms(db, axis);
  const counted = await findCoverageCells(db, { filter, axis });
  const columns = coverageColumns(
    { period: filter.period, restated: filter.restated?.plan ?? null, asked: filter[axis] },
    { plans, terms },
    counted,
  );
  // Of all days, whatever period and outcome are asked for: the same for every year of the page.
  const ever = ofAllDays(filter);
  const quarter: Period = nextQuarter(today);
  return {
    ...{ axis, today, columns, terms, quarter },
    counted: carryCells(counted),
    plans: plans.map(({ id, name }) => ({ id, name })),
    leaves: axis === "priority" ? gapLeaves(terms, versions, filter, today) : [],
    states: await listAxisTerms(db, "state"),
    cellContacts: carryContacts(
      await findCellContacts(db, {
        ...{ filter: ever, axis, today },
        columns: [...columns].sort().map((key) => ({
          key,
          ...(filter.restated === null ? columnDays(key, plans) : ALL_DAYS),
        })),
      }),
    ),
    stateContacts: await findLastContacts(db, { filter: ever, today }),
    targets: await targetsUnder(db, filter),
    missions: (await listOrganisers(db)).filter(({ type }) => type === "mission"),
    planning: await listPlanningOrganisers(db, ever, quarter),
    jurisdictions: await listJurisdictions(db),
    // Last contacts are of all days, targets of the year.
    containsFictional: (await containsFictional(db, filter)) || (await containsFictional(db, ever)),
  };
}

/** Targets of the year and of what the filter narrows to; none where no target is about that. P34 */
async function targetsUnder(db: Handle, filter: RegisterFilter) {
  const asked = targetCellOfFilter(filter);
  if (asked === null) return [];
  const targets = await listTargets(db, asked.fiscalYear);
  return targets.filter(
    ({ measure, fictional }) => measure === "events" && (filter.fictional || !fictional),
  );
}
