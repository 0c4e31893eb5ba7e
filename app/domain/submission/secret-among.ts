/** How many events of a record are 機密性3: what holds them row by row opens for the secretariat alone. P163 */
import type { FrozenReport } from "./frozen-report";

export function secretAmong({ events }: Pick<FrozenReport, "events">): number {
  return events.filter(({ classification }) => classification === "confidentiality-3").length;
}
