/** The conditions of a filter over sites, once for list, file, map, sums and API. Withdrawn sites match none. */
import { and, between, eq, inArray, isNull, like, or, type SQL, sql } from "drizzle-orm";
import { type JurisdictionRow, missionOfKey, statesHeldBy } from "~/domain/place/jurisdiction";
import { industryPrefixes } from "~/domain/site/industry";
import type { GridBox } from "~/domain/site/site-grid";
import { NO_STATE, type SiteFilter } from "~/domain/site/site-question";
import { askedParts } from "~/domain/value/search-words";
import { organisations } from "../../schema/organisations";
import { siteOrganisations, sites } from "../../schema/sites";
import { foundSiteStands } from "../store/index-hints";
import { hasWords } from "../store/word-index";

export function matchesSites(
  filter: SiteFilter,
  jurisdictions: readonly JurisdictionRow[],
): SQL | undefined {
  const { q, state, organisation, industry, status, kind, box, fictional } = filter;
  return and(
    organisation === null ? isNull(sites.withdrawnAt) : foundSiteStands,
    state === null ? undefined : inState(state, jurisdictions),
    organisation === null ? undefined : isOf(eq(organisations.id, organisation)),
    industry === null
      ? undefined
      : or(...industryPrefixes(industry).map((prefix) => like(sites.industry, `${prefix}%`))),
    status === null ? undefined : eq(sites.status, status),
    kind === null ? undefined : eq(sites.kind, kind),
    box === null ? undefined : isInBox(box),
    fictional ? undefined : eq(sites.fictional, false),
    ...(q === null ? [] : askedParts(q).map(hasPart)),
  );
}

function inState(state: string, jurisdictions: readonly JurisdictionRow[]): SQL {
  if (state === NO_STATE) return isNull(sites.state);
  const mission = missionOfKey(state);
  if (mission === null) return eq(sites.state, state);
  return inArray(sites.state, statesHeldBy(mission, jurisdictions));
}

function isInBox({ projection, left, top, right, bottom }: GridBox): SQL | undefined {
  const [x, y] =
    projection === "plane" ? [sites.planeX, sites.planeY] : [sites.mercatorX, sites.mercatorY];
  return and(between(x, left, right), between(y, top, bottom));
}

/** Each part of the question stands in the site's own words, or in the names that one of its organisations has or had. */
function hasPart(part: string): SQL | undefined {
  return or(hasWords(sites.id, "site", part), isOf(hasWords(organisations.id, "partner", part)));
}

/** Of an organisation that was merged is of the one it turned out to be. P38 */
function isOf(found: SQL): SQL {
  return inArray(
    sites.id,
    sql`(select ${siteOrganisations.siteId} from ${siteOrganisations} where ${siteOrganisations.organisationId} in (
      with recursive family(id) as (
        select ${organisations.id} from ${organisations} where ${found}
        union select merged.id from ${organisations} as merged join family on merged.merged_into = family.id)
      select id from family))`,
  );
}
