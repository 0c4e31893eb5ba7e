/** Whether the point of a site lies outside the state that it is said to be in. P66 */
import type { SiteDraft } from "~/domain/site/site-draft";
import { isOutsideState } from "~/map/outside-state.server";

export function liesOutside({ point, state }: Pick<SiteDraft, "point" | "state">): boolean {
  return point !== null && state !== null && isOutsideState(point, state);
}
