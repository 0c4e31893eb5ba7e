/** Everything the map page shows, read in one place for the layout route. */

import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { filterToParams, NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import type { MapArea } from "~/domain/map/map-content";
import { cellOf } from "~/domain/map/map-table";
import { can } from "~/domain/people/permissions";
import { statesHeldBy } from "~/domain/place/jurisdiction";
import { frameText } from "~/i18n/frame-text";
import { mapText } from "~/i18n/map-text";
import { readContrastMeasures } from "~/pages/contrast/contrast-measures.server";
import { findCoverageGaps } from "~/pages/coverage/coverage-facts.server";
import { findMapFigures } from "~/pages/figures-by-state.server";
import { readRegisterFilter } from "~/pages/filter/asked-filter.server";
import { readFilterOptions } from "~/pages/filter/filter-options.server";
import { countDemonstrationEvents } from "~db/queries/demonstration-rows";
import { countEvents } from "~db/queries/event/event-list";
import { countNotShown } from "~db/queries/event/not-shown";
import { countInside } from "~db/queries/event/outside-occurrences";
import { asEverybodyReads } from "~db/queries/filter/as-everybody-reads";
import { findLatestHeldYear } from "~db/queries/filter/held-years";
import { listRunningImports } from "~db/queries/import/running-imports";
import { listMapAreas, listMissionSeats } from "~db/queries/map/map-reference";
import { findMapShown } from "~db/queries/map/map-shown";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { findFictionalOnMap } from "~db/queries/report/contains-fictional";
import {
  readEventSpots,
  readJurisdictions,
  readMapClasses,
  readMapQuery,
} from "./map-choice.server";
import { readProjectsOnMap, readSitesOnMap } from "./map-investment.server";
import { layerOptionsOf, readMapLayers } from "./map-layers.server";
import { findMapMarks } from "./map-marks.server";

export type MapPage = Awaited<ReturnType<typeof readMapPage>>;

/** `outside`: as a picture that is saved, which leaves the house. P175 */
export async function readMapPage(
  ctx: Context,
  request: Request,
  { outside } = { outside: false },
) {
  const [db, language] = [ctx.db.read, ctx.language];
  const verdict = await readRegisterFilter(ctx, request);
  const pageTitle = frameText[ctx.language].pageTitle(mapText[ctx.language].title);
  const known = await readContrastMeasures(ctx);
  const layerOptions = layerOptionsOf(known);
  const choice = await readMapQuery(ctx, request, layerOptions);
  if (!verdict.ok || !choice.ok) {
    const refusals = [verdict, choice].flatMap((each) => (each.ok ? [] : each.refusals));
    return { ok: false as const, refusals, pageTitle };
  }
  const filter: RegisterFilter = { ...verdict.filter, figure: null, outside };
  const { query } = choice;
  const sites = await readSitesOnMap(ctx, request, { filter, query });
  if (!sites.ok) return { ok: false as const, refusals: sites.refusals, pageTitle };
  const today = todayIn(HOME_ZONE, ctx.now);
  const seats = await listMissionSeats(db);
  const myMission = seats.find(({ slug }) => slug === ctx.user.organiser)?.slug ?? null;
  const asked = seats.find(({ slug }) => slug === filter.organiser)?.slug;
  const shared = await asEverybodyReads(db, filter);
  // What is dear waits its turn behind other people's questions: asked together it waits once.
  const [shown, figures, classes, drawn, fictional] = await Promise.all([
    findMapShown(db, shared),
    figuresOf(ctx, filter, {
      contactsOn: today,
      gapOn: query.measure === "gap" ? today : null,
    }),
    readMapClasses(db, query.measure, filter, today),
    findMapMarks(ctx, { filter: shared, query }),
    findFictionalOnMap(db, shared),
  ]);
  const elsewhere = shown.total === 0 ? await yearWithEvents(ctx, filter) : null;
  const areas = await listMapAreas(db, language);
  return {
    ok: true as const,
    filter,
    filterQuery: filterToParams(filter).toString(),
    query,
    today,
    options: await readFilterOptions(ctx, filter),
    areas,
    ...{ figures, classes, shown },
    notShown: outside ? await countInside(db, filter) : await countNotShown(db, filter),
    ...drawn,
    spots: query.events ? await readEventSpots(db, filter, { event: query.event, language }) : [],
    jurisdictions: query.borders ? await readJurisdictions(db, codesOf(areas), today) : {},
    seats: query.missions ? seats : [],
    layerOptions,
    sites: sites.sites,
    projects: await readProjectsOnMap(ctx, { filter, query }, areas),
    layers: await readMapLayers(ctx, { query, filter, known, states: codesOf(areas), today }),
    own: await statesOf(ctx, asked ?? myMission),
    myMission,
    mayPlan: can(ctx.user, "event.create"),
    fictional,
    running: await listRunningImports(db),
    elsewhere,
    demonstration: elsewhere === null ? null : await countDemonstration(ctx),
    pageTitle,
  };
}

const codesOf = (areas: readonly MapArea[]) => areas.map(({ code }) => code);

type Beside = { contactsOn: string | null; gapOn: string | null };

/** Every state stands in a map of coverage gaps: one without any figures has the largest. P32 */
async function figuresOf(ctx: Context, filter: RegisterFilter, { contactsOn, gapOn }: Beside) {
  const db = ctx.db.read;
  const figures = await findMapFigures(db, { filter, contactsOn });
  if (gapOn === null) return figures;
  const gaps = await findCoverageGaps(db, filter, gapOn);
  const placeless = figures.cells.filter(({ key }) => !gaps.has(key));
  const states = [...gaps].map(([key, gap]) => ({ ...cellOf(figures.cells, key), gap }));
  return { ...figures, cells: [...states, ...placeless] };
}

/** The states of a mission: the map outlines them. J5 */
async function statesOf(ctx: Context, mission: string | null): Promise<string[]> {
  return mission === null ? [] : statesHeldBy(mission, await listJurisdictions(ctx.db.read));
}

/** Offered beside an empty map to those who may load it. */
async function countDemonstration({ db, user }: Context): Promise<number | null> {
  return can(user, "demonstration.manage") ? await countDemonstrationEvents(db.read) : null;
}

/** Where to go from an empty year: the latest that has held events, and whether it is the filter that empties it. */
async function yearWithEvents(ctx: Context, filter: RegisterFilter) {
  const year = await findLatestHeldYear(ctx.db.read);
  const inPeriod = await countEvents(ctx.db.read, { ...NO_FILTER, period: filter.period });
  return { year: year !== null && year !== filter.year ? year : null, filtered: inPeriod > 0 };
}
