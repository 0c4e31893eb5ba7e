/** Which days and states a filter asks about, a jurisdiction's own among them. J5 */
import { type Extent, extentUnder } from "~/domain/filter/extent";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { missionOfKey, statesHeldBy } from "~/domain/place/jurisdiction";
import type { Handle } from "../../client";
import { listJurisdictions } from "../reference/jurisdictions";

/** Stands until more than events are written: operations on events give no mission another state. */
export async function findExtent(db: Handle, filter: RegisterFilter): Promise<Extent> {
  const mission = filter.state === null ? null : missionOfKey(filter.state);
  const extent = extentUnder(filter);
  if (mission === null) return extent;
  return { ...extent, states: statesHeldBy(mission, await listJurisdictions(db)) };
}
