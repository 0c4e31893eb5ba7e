/** What the panel beside the map is about: the nation, the jurisdiction of a mission, or a state. */
import { jurisdictionKey } from "./jurisdiction";

export type PanelArea =
  | { level: "nation" }
  | { level: "jurisdiction"; mission: string }
  | { level: "state"; code: string };

export const NATION: PanelArea = { level: "nation" };

/** What the register's filter asks for as `state`; null: nothing narrower than the nation. J5 */
export function stateOfArea(area: PanelArea): string | null {
  if (area.level === "nation") return null;
  return area.level === "state" ? area.code : jurisdictionKey(area.mission);
}

/** Where the panel of an area stands. */
export function areaPath(area: PanelArea): string {
  if (area.level === "nation") return "/map/nation";
  return area.level === "state" ? `/map/states/${area.code}` : `/map/missions/${area.mission}`;
}
