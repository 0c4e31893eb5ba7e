/** Storing events of the demonstration programme with what stands around each: approval, budget, partners, legs, figures. */

import type { Author } from "~/context/context.server";
import type { Approval } from "~/domain/approval/approval";
import type { Counted } from "~/domain/counting/counted";
import { addDays } from "~/domain/day/calendar-date";
import { storeAttendance } from "~/operations/attendance/store-attendance.server";
import type { Handle } from "~db/client";
import { addEventComment, updateApproval } from "~db/queries/approvals";
import { replaceBudgetLines } from "~db/queries/budgets";
import { putCaravanLeg } from "~db/queries/caravan-legs";
import { addObservation, putOfficialObservation } from "~db/queries/counting/observations";
import { listOccurrenceIds } from "~db/queries/demonstration-rows";
import { addEvents } from "~db/queries/event/event-rows";
import { refreshEventWords } from "~db/queries/event/event-words";
import { replaceOccurrencePartners } from "~db/queries/organisation/occurrence-partners";
import type { DemoEvent, DemoPlanning } from "~seeds/demonstration-types";

const DAY_MS = 86_400_000;

/** Several at once, as `addEvents` stores them. */
export async function storeDemonstrationEvents(
  tx: Handle,
  ctx: Pick<Author, "now">,
  programme: readonly DemoEvent[],
): Promise<void> {
  const stamp = { userId: null, at: ctx.now, fictional: true };
  const ids = await addEvents(
    tx,
    programme.map(({ draft, planning: { approval } }, at) => ({
      draft,
      stamp: { ...stamp, approval, counted: countedOf(approval, at) },
    })),
  );
  for (const [index, eventId] of ids.entries()) {
    const event = programme[index];
    if (event === undefined) continue;
    const occurrences = await listOccurrenceIds(tx, eventId);
    await storePlanning(tx, ctx, { id: eventId, occurrences }, event.planning);
    await storeObservations(tx, ctx, occurrences, event);
  }
  // By those whom its stops met an event is found, too.
  await refreshEventWords(
    tx,
    ids.filter((_, index) => (programme[index]?.planning.meetings.length ?? 0) > 0),
  );
}

/** Most of what was approved is counted; of a few nobody has decided yet, and a few are not. N13 */
function countedOf(approval: Approval, at: number): Counted {
  if (approval !== "approved" || at % 17 === 3) return "pending";
  return at % 29 === 7 ? "no" : "yes";
}

type Stored = { id: number; occurrences: readonly number[] };

async function storePlanning(
  tx: Handle,
  ctx: Pick<Author, "now">,
  event: Stored,
  { approval, steps, budget, meetings, legs }: DemoPlanning,
): Promise<void> {
  for (const { step, comment, daysAgo } of steps) {
    const at = new Date(ctx.now.getTime() - daysAgo * DAY_MS);
    if (step === "submit" && approval !== "draft")
      await updateApproval(tx, event.id, { approval, submitted: { by: null, at } });
    await addEventComment(tx, event.id, { step, comment, userId: null, inPlaceOf: null, at });
  }
  if (budget.length > 0) await replaceBudgetLines(tx, event.id, budget);
  for (const [position, id] of event.occurrences.entries()) {
    const here = meetings.filter((met) => met.position === position);
    if (here.length > 0) await replaceOccurrencePartners(tx, id, here);
  }
  for (const leg of legs) {
    const [from, to] = [event.occurrences[leg.from], event.occurrences[leg.to]];
    if (from !== undefined && to !== undefined) await putCaravanLeg(tx, { ...leg, from, to });
  }
}

async function storeObservations(
  tx: Handle,
  ctx: Pick<Author, "now">,
  ids: readonly number[],
  { draft, observations }: Pick<DemoEvent, "draft" | "observations">,
): Promise<void> {
  const observed = new Set<number>();
  for (const { position, official, daysAfter, ...statement } of observations) {
    const occurrenceId = ids[position];
    const day = draft.occurrences[position]?.first.from;
    if (occurrenceId === undefined || day === undefined) continue;
    const saidAt = new Date(`${addDays(day, daysAfter + 1)}T00:00:00Z`);
    const observedAt = saidAt < ctx.now ? saidAt : ctx.now;
    const observationId = await addObservation(tx, {
      ...statement,
      occurrenceId,
      observedBy: null,
      observedAt,
    });
    if (official)
      await putOfficialObservation(tx, { occurrenceId, mode: statement.mode, observationId });
    observed.add(occurrenceId);
  }
  for (const occurrenceId of observed) await storeAttendance(tx, occurrenceId);
}
