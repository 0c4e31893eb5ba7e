/**
 * Changing where an occurrence stands, and giving a postponed one its successor. N0
 *
 * Whoever calls these calls `refreshDerived` afterwards, in the same transaction.
 */
import { and, eq, gt, sql } from "drizzle-orm";
import { NO_SUMS } from "~/domain/counting/observation";
import type { Outcome } from "~/domain/counting/occurrence";
import type { RoughDay } from "~/domain/day/calendar-date";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { reachFigures } from "../../schema/observations";
import {
  occurrenceOrganisers,
  occurrenceTags,
  placementStates,
} from "../../schema/occurrence-lists";

export async function updateOutcome(
  tx: Handle,
  occurrenceId: number,
  { outcome, reason }: { outcome: Outcome; reason: string | null },
): Promise<void> {
  await tx
    .update(occurrences)
    .set({ outcome, outcomeReason: reason })
    .where(eq(occurrences.id, occurrenceId));
}

/** Counts a change of the event: an edit that began before is refused when it is saved. */
export async function updateRevision(
  tx: Handle,
  eventId: number,
  stamp: { userId: number; at: Date },
): Promise<void> {
  await tx
    .update(events)
    .set({ revision: sql`${events.revision} + 1`, updatedBy: stamp.userId, updatedAt: stamp.at })
    .where(eq(events.id, eventId));
}

export type NewDate = {
  first: RoughDay;
  last: RoughDay;
  startTime: string | null;
  endTime: string | null;
  startsLater: boolean;
};

/**
 * A scheduled occurrence right after another one: the same in everything but its date.
 *
 * What was planned goes along (states, planned reach, cost); what was observed and spent stays with the old one.
 */
export async function addOccurrenceAfter(
  tx: Handle,
  occurrenceId: number,
  date: NewDate,
): Promise<number> {
  const former = (await tx.select().from(occurrences).where(eq(occurrences.id, occurrenceId)))[0];
  if (former === undefined) throw new Error(`There is no occurrence ${occurrenceId}`);
  await tx
    .update(occurrences)
    .set({ position: sql`${occurrences.position} + 1` })
    .where(and(eq(occurrences.eventId, former.eventId), gt(occurrences.position, former.position)));
  const { id: _id, ...copied } = former;
  const inserted = await tx
    .insert(occurrences)
    .values({
      ...copied,
      ...NOTHING_OBSERVED,
      costCurrency: former.costAmount === null ? null : former.costCurrency,
      position: former.position + 1,
      outcome: "scheduled",
      outcomeReason: null,
      ...dateColumns(date),
    })
    .returning({ id: occurrences.id });
  const id = inserted[0]?.id;
  if (id === undefined) throw new Error("An inserted occurrence has no id");
  await copyLists(tx, occurrenceId, id);
  return id;
}

const NOTHING_OBSERVED = {
  ...NO_SUMS,
  actualCostAmount: null,
  actualCostQualifier: null,
};

function dateColumns({ first, last, startTime, endTime, startsLater }: NewDate) {
  return {
    firstPrecision: first.precision,
    firstFrom: first.from,
    firstTo: first.to,
    lastPrecision: last.precision,
    lastFrom: last.from,
    lastTo: last.to,
    startTime,
    endTime,
    startsLater,
  };
}

async function copyLists(tx: Handle, from: number, occurrenceId: number): Promise<void> {
  const hosts = await tx
    .select()
    .from(occurrenceOrganisers)
    .where(eq(occurrenceOrganisers.occurrenceId, from));
  for (const host of hosts) await tx.insert(occurrenceOrganisers).values({ ...host, occurrenceId });
  const tags = await tx.select().from(occurrenceTags).where(eq(occurrenceTags.occurrenceId, from));
  for (const tag of tags) await tx.insert(occurrenceTags).values({ ...tag, occurrenceId });
  const named = await tx
    .select()
    .from(placementStates)
    .where(eq(placementStates.occurrenceId, from));
  for (const state of named) await tx.insert(placementStates).values({ ...state, occurrenceId });
  const reach = await tx
    .select()
    .from(reachFigures)
    .where(and(eq(reachFigures.occurrenceId, from), eq(reachFigures.phase, "planned")));
  for (const figure of reach) await tx.insert(reachFigures).values({ ...figure, occurrenceId });
}
