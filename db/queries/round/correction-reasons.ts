/** Whether a correction asks why, and what was said: reasons are kept on the audit trail alone. P182 */
import { and, desc, eq } from "drizzle-orm";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { Actor } from "~/domain/people/permissions";
import { type Dated, lateSignOff } from "~/domain/round/correction";
import type { Handle } from "../../client";
import { auditEntries } from "../../schema/people";
import { listSignedOff } from "./round-answers";

export type Corrected = { eventId: number; lead: string; occurrences: readonly Dated[] };

/**
 * Of the organiser that the person writes for (its own; of the secretariat the lead). A reason holds for that event,
 * person and day in Tokyo.
 */
export async function asksForReason(
  db: Handle,
  { user, now }: { user: Actor & { id: number }; now: Date },
  { eventId, lead, occurrences }: Corrected,
): Promise<boolean> {
  const organiser = user.role === "secretariat" ? lead : user.organiser;
  if (organiser === null) return false;
  const signed = await listSignedOff(db, organiser);
  if (lateSignOff(signed, occurrences, now) === null) return false;
  const saidAt = await findLastReason(db, { eventId, userId: user.id });
  return saidAt === null || todayIn(HOME_ZONE, saidAt) !== todayIn(HOME_ZONE, now);
}

/** When this person last said why. */
async function findLastReason(
  db: Handle,
  { eventId, userId }: { eventId: number; userId: number },
): Promise<Date | null> {
  const rows = await db
    .select({ at: auditEntries.at })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subjectType, "event"),
        eq(auditEntries.subjectId, String(eventId)),
        eq(auditEntries.action, "event.correct"),
        eq(auditEntries.userId, userId),
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(1);
  return rows[0]?.at ?? null;
}
