/** What of the map's address is asked about sites: a state or jurisdiction, a company's name, and fictional rows. */
import type { RegisterFilter } from "~/domain/filter/register-filter";

type OfFilter = Pick<RegisterFilter, "state" | "fictional">;

/** As the list of sites reads it; an address whose filter was refused asks for all. */
export function siteParams(address: URLSearchParams, filter: OfFilter | null): URLSearchParams {
  const params = new URLSearchParams();
  const state = filter?.state ?? null;
  if (state !== null && /^([A-Z]{2}|jurisdiction:[a-z-]+)$/.test(state)) params.set("state", state);
  const company = address.get("company")?.trim();
  if (company) params.set("q", company);
  if (filter?.fictional === false) params.set("fictional", "exclude");
  return params;
}
