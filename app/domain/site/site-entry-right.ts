/** P61, by what the reading of a row and the register say of the place of its site. */
import type { Actor } from "~/domain/people/permissions";

/** `holders`: missions in whose jurisdiction it lies; `organiser`: for whom it was entered. */
type Standing = { holders?: readonly string[]; organiser?: string | null };

export function mayChangeSiteRow(user: Actor, row: Standing, former: Standing | null): boolean {
  if (user.role === "secretariat") return true;
  if (user.organiser === null) return false;
  const { organiser } = user;
  if (user.role === "agency-editor") return former === null || former.organiser === organiser;
  const holds = ({ holders = [] }: Standing) => holders.includes(organiser);
  return holds(row) && (former === null || holds(former));
}
