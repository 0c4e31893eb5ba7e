/** Which days and states a filter asks about: that from whose events alone follows what is counted or listed under it. */
import type { Extent } from "~/domain/filter/extent";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { missionOfKey, statesHeldBy } from "~/domain/place/jurisdiction";
import type { Handle } from "../../client";
import { listJurisdictions } from "../reference/jurisdictions";

/** A jurisdiction by its states: operations on events give no mission another one. J5 */
export async function findExtent(db: Handle, filter: RegisterFilter): Promise<Extent> {
  const { state } = filter;
  const days = filter.partOf ?? filter.period;
  if (state === null) return { days, states: null };
  const mission = missionOfKey(state);
  if (mission === null) return { days, states: [state] };
  return { days, states: statesHeldBy(mission, await listJurisdictions(db)) };
}
