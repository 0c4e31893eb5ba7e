/** Missions in official order with what they hold, do and have, and the page of one. */
import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { DEFAULT_PURPOSE, postsFor } from "~/domain/place/jurisdiction";
import { found } from "~/http/authorize.server";
import { readBeside } from "~/http/read-beside.server";
import { frameText } from "~/i18n/frame-text";
import { placeMissionsText } from "~/i18n/place/place-missions-text";
import { findTotals } from "~db/queries/counting/totals";
import { listFactsOfArea } from "~db/queries/fact/facts";
import { listMapAreas } from "~db/queries/map/map-reference";
import {
  countReporters,
  countSitesByCounty,
  type JurisdictionOnFile,
  listJurisdictionRows,
  listParents,
} from "~db/queries/reference/mission-rows";
import { listOrganisers } from "~db/queries/reference/organisers";

/** Its totals are of everybody’s filter and of the asker’s drafts, so that they are kept for nobody. */
export const readMissionsPage = readBeside(readMissions);

async function readMissions(ctx: Context) {
  const { read } = ctx.db;
  const today = todayIn(HOME_ZONE, ctx.now);
  const year = fiscalYearOf(today);
  const filter = {
    ...{ ...NO_FILTER, draftsOf: draftReader(ctx.user) },
    ...{ year, period: fiscalYearPeriod(year) },
  };
  const { rows: totals } = await findTotals(read, filter, "organiser");
  const documented = await findTotals(read, { ...filter, fictional: false }, "organiser");
  const rows = await listJurisdictionRows(read);
  const counted = await countSitesByCounty(read);
  const sites = missionSites(counted, rows, today);
  const fictionalSites = missionSites(
    counted.map((one) => ({ ...one, total: one.fictional })),
    rows,
    today,
  );
  const reporters = await countReporters(read);
  const parents = await listParents(read);
  const organisers = await listOrganisers(read);
  const missions = organisers
    .filter(({ type }) => type === "mission")
    .map((mission) => {
      const own = totals.find(({ key }) => key === mission.slug);
      const real = documented.rows.find(({ key }) => key === mission.slug);
      const parent = organisers.find(({ slug }) => slug === parents.get(mission.slug));
      return {
        ...{ slug: mission.slug, name: mission.name, short: mission.short },
        parent: parent?.name ?? null,
        areas: areasOf(rows, mission.slug, today),
        held: own?.events ?? 0,
        planned: own?.planned ?? 0,
        sites: sites.get(mission.slug) ?? 0,
        reporters: reporters.get(mission.slug) ?? 0,
        /** Among which of its figures there are fictional rows. */
        fictional: {
          events:
            (own?.events ?? 0) !== (real?.events ?? 0) ||
            (own?.planned ?? 0) !== (real?.planned ?? 0),
          sites: (fictionalSites.get(mission.slug) ?? 0) > 0,
        },
      };
    });
  const { pageTitle } = frameText[ctx.language];
  return {
    ...{ missions, year, today },
    states: (await listMapAreas(read, ctx.language)).map(({ code, name }) => ({ code, name })),
    pageTitle: pageTitle(placeMissionsText[ctx.language].title),
  };
}

export type MissionsPageData = Awaited<ReturnType<typeof readMissionsPage>>;

/** Of each state what a mission holds today: counties by name; `rest`: also all that others do not hold. */
function areasOf(rows: readonly JurisdictionOnFile[], mission: string, today: string) {
  const valid = rows.filter(
    (row) =>
      row.purpose === DEFAULT_PURPOSE &&
      row.mission === mission &&
      !row.disputed &&
      (row.validFrom ?? "") <= today &&
      today <= (row.validUntil ?? "9999"),
  );
  return [...new Set(valid.map(({ state }) => state))].map((state) => {
    const own = valid.filter((row) => row.state === state);
    const counties = own.flatMap(({ countyName }) => countyName ?? []);
    const cut = rows.some(
      (row) =>
        row.state === state &&
        row.mission !== mission &&
        !row.disputed &&
        row.purpose === DEFAULT_PURPOSE,
    );
    return { state, counties, rest: own.some(({ county }) => county === null), cut };
  });
}

type CountedSites = Awaited<ReturnType<typeof countSitesByCounty>>;

function missionSites(
  counted: readonly Pick<CountedSites[number], "state" | "county" | "total">[],
  rows: readonly JurisdictionOnFile[],
  today: string,
): Map<string, number> {
  const sites = new Map<string, number>();
  for (const { state, county, total } of counted) {
    if (state === null) continue;
    for (const mission of postsFor({ state, county }, rows, today).posts)
      sites.set(mission, (sites.get(mission) ?? 0) + total);
  }
  return sites;
}

export async function readMissionPage(ctx: Context, slug: string | undefined) {
  const { missions, ...page } = await readMissionsPage(ctx);
  const mission = found(missions.find((one) => one.slug === slug) ?? null);
  const rows = (await listJurisdictionRows(ctx.db.read)).filter((row) => row.mission === slug);
  return {
    ...page,
    mission,
    rows: rows.map(({ editedAt: _edited, importId: _import, ...row }) => row),
    facts: await listFactsOfArea(ctx.db.read, "jurisdiction", mission.slug),
    pageTitle: frameText[ctx.language].pageTitle(mission.name[ctx.language]),
  };
}

export type MissionPageData = Awaited<ReturnType<typeof readMissionPage>>;

export async function readJurisdictionFile({ db }: Context) {
  return await listJurisdictionRows(db.read);
}
