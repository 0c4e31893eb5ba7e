/** What a question about sites may name: states, jurisdictions, and what it was asked. */
import type { Context } from "~/context/context.server";
import { jurisdictionKey, jurisdictionName, statesHeldBy } from "~/domain/place/jurisdiction";
import { NO_STATE, parseSiteFilter } from "~/domain/site/site-question";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { listOrganisers } from "~db/queries/reference/organisers";

export async function readSiteChoices({ db, language }: Pick<Context, "db" | "language">) {
  const areas = await listMapAreas(db.read, language);
  const jurisdictions = await listJurisdictions(db.read);
  const missions = (await listOrganisers(db.read)).filter(
    ({ type, slug }) => type === "mission" && statesHeldBy(slug, jurisdictions).length > 0,
  );
  return {
    states: areas.map(({ code, name, lat, lng }) => ({ code, name, lat, lng })),
    missions: missions.map((mission) => ({
      key: jurisdictionKey(mission.slug),
      name: jurisdictionName(mission),
    })),
    jurisdictions,
  };
}

export type SiteChoices = Awaited<ReturnType<typeof readSiteChoices>>;

export function askedSites(
  params: URLSearchParams,
  { states, missions }: Pick<SiteChoices, "states" | "missions">,
  more: readonly string[] = [],
) {
  const keys = [NO_STATE, ...states.map(({ code }) => code), ...missions.map(({ key }) => key)];
  return parseSiteFilter(params, new Set(keys), more);
}
