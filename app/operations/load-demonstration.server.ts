/**
 * Loading the demonstration programme: all of it in one transaction, every event marked as fictional.
 *
 * The work pauses now and then, so that readers are answered while it runs. Refused when any fictional
 * event is there already.
 */
import { setImmediate } from "node:timers/promises";
import { addDays } from "~/domain/calendar-date";
import { todayIn } from "~/domain/local-time";
import { can } from "~/domain/permissions";
import { type Refusal, refuse } from "~/domain/verdict";
import { HOME_ZONE } from "~/domain/zone-options";
import { forbidden } from "~/http/authorize.server";
import type { Context } from "~/http/context.server";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/audit";
import {
  countDemonstrationEvents,
  listDemonstrationGround,
  listOccurrenceIds,
} from "~db/queries/demonstration-rows";
import { addEvent } from "~db/queries/event-rows";
import { listJurisdictions } from "~db/queries/jurisdictions";
import { addObservation, putOfficialObservation } from "~db/queries/observations";
import { findPlanBook, type PlanBook } from "~db/queries/plans";
import { DEMONSTRATION, demonstrationProgramme } from "~seeds/demonstration";
import type { DemoEvent } from "~seeds/demonstration-types";
import { storeAttendance } from "./store-attendance.server";

export type LoadDemonstrationVerdict = { ok: true; events: number } | Refusal<"already-loaded">;

const PAUSE_EVERY = 5;

export async function loadDemonstration(ctx: Context): Promise<LoadDemonstrationVerdict> {
  if (!can(ctx.user, "demonstration.manage")) throw forbidden();
  const book = await findPlanBook(ctx.db.read);
  const programme = demonstrationProgramme({
    ...DEMONSTRATION,
    ...(await listDemonstrationGround(ctx.db.read)),
    jurisdictions: await listJurisdictions(ctx.db.read),
    plans: book.versions,
    today: todayIn(HOME_ZONE, ctx.now),
  });
  return await ctx.db.write(async (tx) => {
    if ((await countDemonstrationEvents(tx)) > 0) return refuse("already-loaded");
    for (const [index, event] of programme.entries()) {
      await storeEvent(tx, ctx, event, book);
      if (index % PAUSE_EVERY === 0) await setImmediate();
    }
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "demonstration.load",
      subjectType: "demonstration",
      subjectId: "programme",
      after: { events: programme.length },
    });
    return { ok: true, events: programme.length };
  });
}

async function storeEvent(
  tx: Handle,
  ctx: Context,
  { draft, observations }: DemoEvent,
  book: PlanBook,
): Promise<void> {
  const eventId = await addEvent(tx, draft, { userId: null, at: ctx.now, fictional: true, book });
  if (observations.length === 0) return;
  const ids = await listOccurrenceIds(tx, eventId);
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
