/** Any history of writes to the events of a register, as their operations make them, within one transaction. */
import { asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { APPROVALS } from "~/domain/approval/approval";
import { COUNTED } from "~/domain/counting/counted";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { storeAttendance } from "~/operations/attendance/store-attendance.server";
import { storeDecision } from "~/operations/counting/store-decision.server";
import type { Database, Handle } from "~db/client";
import { updateApproval } from "~db/queries/approvals";
import { updateOutcome } from "~db/queries/attendance/outcomes";
import { listDecisions } from "~db/queries/counting/counting-decisions";
import { catchUpSums } from "~db/queries/counting/event-sums";
import { addObservation, putOfficialObservation } from "~db/queries/counting/observations";
import { removeDemonstrationEvents } from "~db/queries/demonstration-rows";
import { refreshDerived } from "~db/queries/event/event-derived";
import { addEvents, replaceEvent } from "~db/queries/event/event-rows";
import { withdrawEvents } from "~db/queries/event/event-withdrawal";
import { events, occurrences } from "~db/schema/events";
import type { RandomEvent } from "./random-register";

const at = new Date(0);
const which = fc.nat({ max: 99 });
/** One write of any kind. `programme`: what is entered. */
export const writeOf = (programme: fc.Arbitrary<RandomEvent[]>) =>
  fc.oneof(
    fc.record({ does: fc.constant("add" as const), random: programme }),
    fc.record({ does: fc.constant("add-many" as const), random: programme }),
    fc.record({ does: fc.constant("replace" as const), which, random: programme }),
    fc.record({ does: fc.constant("withdraw" as const), which, back: fc.boolean() }),
    fc.record({
      does: fc.constant("decide" as const),
      which,
      counted: fc.constantFrom(...COUNTED),
    }),
    fc.record({
      does: fc.constant("approve" as const),
      which,
      approval: fc.constantFrom(...APPROVALS.filter((one) => one !== "draft")),
    }),
    fc.record({
      does: fc.constant("hold" as const),
      which,
      outcome: fc.constantFrom(...OUTCOMES, "held" as const),
    }),
    fc.record({ does: fc.constant("count" as const), which, people: fc.nat({ max: 900 }) }),
    fc.record({ does: fc.constant("remove-fictional" as const) }),
    fc.record({ does: fc.constant("catch-up" as const), limit: fc.integer({ min: 1, max: 6 }) }),
  );
export type RandomWrite = ReturnType<typeof writeOf> extends fc.Arbitrary<infer Of> ? Of : never;

class Undo extends Error {}

/** What the work writes leaves nothing behind. */
export async function undone(db: Database, work: (tx: Handle) => Promise<void>): Promise<void> {
  const run = db.write(async (tx) => {
    await work(tx);
    throw new Undo();
  });
  await run.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
}

export const added = (random: readonly RandomEvent[]) =>
  random.map(({ draft, fictional, counted }) => ({
    draft,
    stamp: { userId: null, at, fictional, counted, approval: "draft" as const },
  }));

export async function takeWrite(tx: Handle, userId: number, one: RandomWrite): Promise<void> {
  if (one.does === "catch-up") return void (await catchUpSums(tx, one.limit));
  if (one.does === "remove-fictional") return void (await removeDemonstrationEvents(tx));
  if (one.does === "add") return void (await addEvents(tx, added(one.random)));
  if (one.does === "add-many")
    return void (await addEvents(tx, added(Array(3).fill(one.random).flat())));
  const ids = await tx.select({ id: events.id }).from(events).orderBy(asc(events.id));
  const id = ids[one.which % Math.max(ids.length, 1)]?.id;
  if (id === undefined) return;
  if (one.does === "withdraw") {
    const withdrawn = one.back ? null : { at, reason: "重複" };
    return await withdrawEvents(tx, [id], { withdrawn, userId, at });
  }
  if (one.does === "approve")
    return await updateApproval(tx, id, { approval: one.approval, submitted: null });
  if (one.does === "decide") {
    const author = { user: { id: userId }, now: at } as Parameters<typeof storeDecision>[1];
    const choice = { counted: one.counted, criterion: null };
    return void (await storeDecision(tx, author, await listDecisions(tx, [id]), choice));
  }
  const own = await tx.select().from(occurrences).where(eq(occurrences.eventId, id));
  const [occurrence] = own;
  if (one.does === "hold" && occurrence !== undefined) {
    const reason = one.outcome === "held" || one.outcome === "scheduled" ? null : "天候のため";
    await updateOutcome(tx, occurrence.id, { outcome: one.outcome, reason });
    return await refreshDerived(tx, id);
  }
  if (one.does === "count" && occurrence?.type === "session") {
    const [low, occurrenceId] = [one.people, occurrence.id];
    const counted = { mode: "in-person", method: "counted", low, high: low } as const;
    const said = { openEnded: false, wording: String(low), note: null, scope: "own" } as const;
    const observationId = await addObservation(tx, {
      ...{ ...counted, ...said, occurrenceId },
      ...{ observedBy: userId, observedAt: at },
    });
    await putOfficialObservation(tx, { occurrenceId, mode: "in-person", observationId });
    return await storeAttendance(tx, occurrenceId);
  }
  const [replacing] = one.does === "replace" ? one.random : [];
  // An event with figures keeps its sessions.
  if (replacing !== undefined && own.every(({ officialCount }) => officialCount === 0))
    await replaceEvent(tx, id, replacing.draft, { userId: null, at, revision: 2 });
}
