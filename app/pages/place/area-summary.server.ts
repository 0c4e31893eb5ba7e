/** What a page says about an area: under the filter of the map that it stands beside, or for a year of a state. */

import type { Context } from "~/context/context.server";
import { NATION_KEY } from "~/domain/counting/axis";
import { latestContact } from "~/domain/counting/last-contact";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { ofAllDays } from "~/domain/filter/extent";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { MapCell } from "~/domain/map/map-classes";
import { cellOf } from "~/domain/map/map-table";
import type { AreaSummary, OwnFigures } from "~/domain/place/area-summary";
import { jurisdictionName } from "~/domain/place/jurisdiction";
import { type PanelArea, stateOfArea } from "~/domain/place/panel-area";
import type { Language } from "~/domain/value/language";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { findCoverageGaps } from "~/pages/coverage/coverage-facts.server";
import { findMapFigures } from "~/pages/figures-by-state.server";
import { findRowTargets } from "~/pages/targets/row-targets.server";
import type { Handle } from "~db/client";
import { listLatestContacts } from "~db/queries/counting/last-contacts";
import { findTotal } from "~db/queries/counting/totals";
import { countNotShown } from "~db/queries/event/not-shown";
import { countInside } from "~db/queries/event/outside-occurrences";
import { listFactsOfArea } from "~db/queries/fact/facts";
import { asEverybodyReads } from "~db/queries/filter/as-everybody-reads";
import { findExtent } from "~db/queries/filter/find-extent";
import { listMapAreas } from "~db/queries/map/map-reference";
import { countEventsHere } from "~db/queries/map/map-shown";
import { listMapSpots } from "~db/queries/map/map-spots";
import { listAreaEvents } from "~db/queries/place/area-events";
import { listHoldersOf } from "~db/queries/place/state-holders";
import { listOrganisers } from "~db/queries/reference/organisers";
import { keptUntilWritten } from "~db/queries/store/data-version";

const UPCOMING = 5;
const PAST = 3;

/** The area is one that exists: a state without a name would be a fault of the caller. */
export async function readAreaSummary(
  { db, now, language }: Pick<Context, "db" | "now" | "language">,
  area: PanelArea,
  asked: RegisterFilter,
): Promise<AreaSummary> {
  const today = todayIn(HOME_ZONE, now);
  const filter = await asEverybodyReads(db.read, { ...asked, figure: null });
  return await findAreaSummary(db.read, { area, filter, today, language });
}

type Question = {
  area: PanelArea;
  filter: RegisterFilter;
  today: CalendarDate;
  /** In which places of the map are named. */
  language: Language;
};

type LastQuestion = { here: RegisterFilter; today: CalendarDate };

/** The latest event and the last contacts of all days, under a filter of all days. */
export const findLastOfArea = keptUntilWritten(
  async (db, { here, today }: LastQuestion) => {
    const [event] = await listAreaEvents(db, here, {
      ...{ outcomes: ["held"], until: today, order: "latest", limit: 1 },
    });
    return { event: event ?? null, contacts: await listLatestContacts(db, here, today) };
  },
  (db, { here }) => findExtent(db, here),
);

async function findAreaSummary(db: Handle, question: Question): Promise<AreaSummary> {
  const { area, filter, today } = question;
  const [{ cell, ...summary }, own, last] = await Promise.all([
    findSummaryOfDays(db, question),
    area.level === "jurisdiction" ? findOwn(db, { mission: area.mission, filter }) : null,
    findLastOfArea(db, { here: ofAllDays(within(area, filter)), today }),
  ]);
  const contact =
    area.level === "state"
      ? (last.contacts.get(area.code) ?? null)
      : latestContact(last.contacts.values());
  return { ...summary, own, cell: { ...cell, last: contact }, lastEvent: last.event };
}

const within = (area: PanelArea, filter: RegisterFilter) => ({
  ...filter,
  state: stateOfArea(area) ?? filter.state,
});

/** What follows from the days of the filter. */
export const findSummaryOfDays = keptUntilWritten(readSummary, (db, { area, filter }) =>
  findExtent(db, within(area, filter)),
);

type SummaryOfDays = Omit<AreaSummary, "cell" | "lastEvent" | "own"> & { cell: CellOfDays };
type CellOfDays = Omit<MapCell, "last">;

async function readSummary(db: Handle, question: Question): Promise<SummaryOfDays> {
  const { area, filter, today, language } = question;
  const here = within(area, filter);
  const upcoming = await listAreaEvents(db, here, {
    ...{ outcomes: ["scheduled"], order: "soonest", limit: UPCOMING },
  });
  const past = await listAreaEvents(db, here, {
    ...{ outcomes: ["held"], order: "latest", limit: PAST },
  });
  const listed = [...upcoming, ...past].map(({ id }) => id);
  return {
    area,
    name: await nameOfArea(db, area, language),
    heldBy: area.level === "state" ? await listHoldersOf(db, area.code, today) : [],
    cell: await findCell(db, question),
    targets: await findRowTargets(db, here),
    upcoming,
    past,
    spots: [...(await listMapSpots(db, filter, { events: listed, language })).values()].flat(),
    total: await countEventsHere(db, here),
    notShown: here.outside ? await countInside(db, here) : await countNotShown(db, here),
    facts: await factsOf(db, area),
  };
}

/** The figures of the map, and so of the report: a state's row, or the total under the filter narrowed to it. N2, J5 */
async function findCell(db: Handle, { area, filter, today }: Question): Promise<CellOfDays> {
  const here = within(area, filter);
  if (area.level === "state") {
    const { cells } = await findMapFigures(db, { filter, contactsOn: null });
    const gap = (await findCoverageGaps(db, here, today)).get(area.code);
    return { ...cellOf(cells, area.code), gap };
  }
  return { key: stateOfArea(area) ?? NATION_KEY, ...(await findTotal(db, here)) };
}

type OwnQuestion = { mission: string; filter: RegisterFilter };

const ownFilter = ({ mission, filter }: OwnQuestion): RegisterFilter => ({
  ...filter,
  ...{ state: null, organiser: mission },
});

/** What a mission does wherever it is. */
const findOwn = keptUntilWritten(readOwn, (db, question) => findExtent(db, ownFilter(question)));

async function readOwn(db: Handle, question: OwnQuestion): Promise<OwnFigures | null> {
  const { mission, filter } = question;
  if (filter.organiser !== null && filter.organiser !== mission) return null;
  const organiser = (await listOrganisers(db)).find(({ slug }) => slug === mission);
  if (organiser === undefined) return null;
  const own = ownFilter(question);
  const figures = await findTotal(db, own);
  return { name: organiser.short, figures, targets: await findRowTargets(db, own) };
}

async function nameOfArea(db: Handle, area: PanelArea, language: Language) {
  if (area.level === "nation")
    return { ja: placePanelText.ja.nation, en: placePanelText.en.nation };
  if (area.level === "state") {
    const found = (await listMapAreas(db, language)).find(({ code }) => code === area.code);
    return found?.name ?? { ja: area.code, en: area.code };
  }
  const found = (await listOrganisers(db)).find(({ slug }) => slug === area.mission);
  return found ? jurisdictionName(found) : { ja: area.mission, en: area.mission };
}

async function factsOf(db: Handle, area: PanelArea) {
  if (area.level === "nation") return await listFactsOfArea(db, "nation", "US");
  return area.level === "state"
    ? await listFactsOfArea(db, "state", area.code)
    : await listFactsOfArea(db, "jurisdiction", area.mission);
}
