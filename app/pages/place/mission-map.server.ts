/** Which counties a mission holds today, and which a rival source gives to it. J1-J3 */
import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { DEFAULT_PURPOSE, postsFor } from "~/domain/place/jurisdiction";
import { found } from "~/http/authorize.server";
import { listCounties } from "~db/queries/reference/jurisdiction-rows";
import { listJurisdictionRows } from "~db/queries/reference/mission-rows";
import { listOrganisers } from "~db/queries/reference/organisers";

/** `states`: the first two digits of the codes of their counties. */
export type MissionMap = { states: string[]; held: string[]; claimed: string[] };

export async function readMissionMap(ctx: Context, slug: string | undefined): Promise<MissionMap> {
  const { read } = ctx.db;
  const today = todayIn(HOME_ZONE, ctx.now);
  const missions = await listOrganisers(read);
  const mission = found(
    missions.find((one) => one.slug === slug && one.type === "mission") ?? null,
  );
  const rows = await listJurisdictionRows(read);
  const own = rows.filter((row) => row.mission === mission.slug && row.purpose === DEFAULT_PURPOSE);
  const about = new Set(own.map(({ state }) => state));
  const counties = (await listCounties(read)).filter(({ state }) => about.has(state));
  const claims = own.filter(({ disputed }) => disputed);
  const isClaimed = ({ fips, state }: { fips: string; state: string }) =>
    claims.some((row) => row.state === state && (row.county === null || row.county === fips));
  return {
    states: [...new Set(counties.map(({ fips }) => fips.slice(0, 2)))],
    held: counties
      .filter(({ fips, state }) =>
        postsFor({ state, county: fips }, rows, today).posts.includes(mission.slug),
      )
      .map(({ fips }) => fips),
    claimed: counties.filter(isClaimed).map(({ fips }) => fips),
  };
}
