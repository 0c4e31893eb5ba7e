/** In which states events were held: what the others lack. The figures are the map's, so both agree. N9 */
import type { RegisterFilter } from "~/domain/register-filter";
import type { Handle } from "../client";
import { findMapFigures } from "./map-cells";

/**
 * Keys of the state axis in which an event counts as held in the period. One that is only continuing
 * there (継続), or whose day is too rough to place it in the period, does not. N1, N11
 */
export async function listHeldStates(db: Handle, filter: RegisterFilter): Promise<string[]> {
  const { cells } = await findMapFigures(db, { filter, contactsOn: null });
  return cells.filter(({ events }) => events > 0).map(({ key }) => key);
}
