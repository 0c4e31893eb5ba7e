/** What planners say about the legs of a caravan. Legs between stops that no longer follow each other are kept. P22 */
import { and, eq } from "drizzle-orm";
import type { LegOverride } from "~/domain/caravan/itinerary";
import type { Handle } from "../client";
import { occurrences } from "../schema/events";
import { caravanLegs } from "../schema/planning";

export async function listCaravanLegs(db: Handle, eventId: number): Promise<LegOverride[]> {
  return await db
    .select({
      from: caravanLegs.fromOccurrence,
      to: caravanLegs.toOccurrence,
      mode: caravanLegs.mode,
      distanceKm: caravanLegs.distanceKm,
      minutes: caravanLegs.minutes,
      note: caravanLegs.note,
    })
    .from(caravanLegs)
    .innerJoin(occurrences, eq(occurrences.id, caravanLegs.fromOccurrence))
    .where(eq(occurrences.eventId, eventId));
}

/** A leg about which nothing is said is left to the estimate. */
export async function putCaravanLeg(tx: Handle, leg: LegOverride): Promise<void> {
  const { from, to, ...said } = leg;
  await tx
    .delete(caravanLegs)
    .where(and(eq(caravanLegs.fromOccurrence, from), eq(caravanLegs.toOccurrence, to)));
  if (Object.values(said).every((figure) => figure === null)) return;
  await tx.insert(caravanLegs).values({ fromOccurrence: from, toOccurrence: to, ...said });
}
