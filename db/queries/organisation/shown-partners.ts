/** Partners of events as pages show them: by the ones they stand for, each of those once. P38 */
import { shownPartners } from "~/domain/organisation/partner-at-event";
import type { Handle } from "../../client";
import {
  listEventPartners,
  listOccurrencePartners,
  type OccurrencePartner,
} from "./occurrence-partners";
import { listStandingFor } from "./organisation-families";

export async function listShownPartners(db: Handle, eventId: number) {
  const named = await listEventPartners(db, eventId);
  return shownPartners(named, await listStandingFor(db, idsOf(named)));
}

/** At each occurrence, each once in a role. */
export async function listShownAtOccurrences(
  db: Handle,
  occurrenceIds: readonly number[],
): Promise<OccurrencePartner[]> {
  const named = await listOccurrencePartners(db, occurrenceIds);
  const standing = await listStandingFor(db, idsOf(named));
  const lists = new Map<string, OccurrencePartner[]>();
  for (const one of named) {
    const list = `${one.occurrenceId} ${one.role}`;
    lists.set(list, [...(lists.get(list) ?? []), one]);
  }
  return [...lists.values()].flatMap((list) => shownPartners(list, standing));
}

function idsOf(named: readonly { partnerId: number | null }[]): number[] {
  return named.flatMap(({ partnerId }) => partnerId ?? []);
}
