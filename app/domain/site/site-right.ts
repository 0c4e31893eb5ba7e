/**
 * Who may enter and change a site. P61
 *
 * The secretariat any; a mission those in the states of its jurisdiction (J5); an agency those that it has entered.
 */
import { type Actor, can } from "~/domain/people/permissions";
import { type JurisdictionRow, statesHeldBy } from "~/domain/place/jurisdiction";

/** `organiser`: for whom it was entered; null: for the secretariat. */
export type SiteStanding = { state: string | null; organiser: string | null };

export function canEditSite(
  actor: Actor,
  site: SiteStanding,
  jurisdictions: readonly JurisdictionRow[],
): boolean {
  if (!can(actor, "event.edit")) return false;
  if (actor.role === "secretariat") return true;
  if (actor.organiser === null) return false;
  if (actor.role === "agency-editor") return site.organiser === actor.organiser;
  return site.state !== null && statesHeldBy(actor.organiser, jurisdictions).includes(site.state);
}

/** May this person enter one there? What is entered stands for the person's own organiser. */
export function canAddSite(
  actor: Actor,
  state: string | null,
  jurisdictions: readonly JurisdictionRow[],
): boolean {
  return canEditSite(actor, { state, organiser: actor.organiser }, jurisdictions);
}

/** Is there any site that this person could enter? */
export function canAddSites(actor: Actor, jurisdictions: readonly JurisdictionRow[]): boolean {
  if (actor.role !== "mission-editor") return canAddSite(actor, null, jurisdictions);
  return actor.organiser !== null && statesHeldBy(actor.organiser, jurisdictions).length > 0;
}
