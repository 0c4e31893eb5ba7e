/** Whether a correction asks why, and what was said: reasons are kept on the audit trail alone. P182 */
import { and, desc, eq, gt } from "drizzle-orm";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { Actor } from "~/domain/people/permissions";
import { asksReason, type Dated, lateSignOff } from "~/domain/round/correction";
import type { Handle } from "../../client";
import { auditEntries } from "../../schema/people";
import { listSignedOff } from "./round-answers";

/** `eventId` null: of an event that is only made, nobody has said anything. */
export type Corrected = { eventId: number | null; lead: string; occurrences: readonly Dated[] };
type Asked = { user: Actor & { id: number }; now: Date };

/**
 * Of the organiser that the person writes for (its own; of the secretariat the lead). A reason holds for that event,
 * person and day in Tokyo.
 */
export async function asksForReason(
  db: Handle,
  asked: Asked,
  corrected: Corrected,
): Promise<boolean> {
  return await reasonAsker(db, asked)(corrected);
}

/** The same of many events: what an organiser has signed off is read once. */
export function reasonAsker(db: Handle, { user, now }: Asked) {
  const known = new Map<string, ReturnType<typeof listSignedOff>>();
  return async ({ eventId, lead, occurrences }: Corrected): Promise<boolean> => {
    const organiser = user.role === "secretariat" ? lead : user.organiser;
    if (organiser === null) return false;
    const signed = known.get(organiser) ?? listSignedOff(db, organiser);
    known.set(organiser, signed);
    if (lateSignOff(await signed, occurrences, now) === null) return false;
    const saidAt = eventId === null ? null : await findLastReason(db, { eventId, userId: user.id });
    return saidAt === null || todayIn(HOME_ZONE, saidAt) !== todayIn(HOME_ZONE, now);
  };
}

/** Can anything that this person brings ask for a reason? */
export async function mayAskForReason(db: Handle, { user, now }: Asked): Promise<boolean> {
  const organiser = user.role === "secretariat" ? null : user.organiser;
  if (organiser === null && user.role !== "secretariat") return false;
  return (await listSignedOff(db, organiser)).some(({ signedAt }) => asksReason(signedAt, now));
}

/** Why the events of an import are corrected, as it was last said of it. `since`: of what was said before that, nothing. */
export async function findImportReason(
  db: Handle,
  importId: number,
  since: Date | null = null,
): Promise<string | null> {
  const rows = await db
    .select({ after: auditEntries.after })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subjectType, "import"),
        eq(auditEntries.subjectId, String(importId)),
        eq(auditEntries.action, "event.correct"),
        since === null ? undefined : gt(auditEntries.at, since),
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(1);
  const said = rows[0]?.after as { reason?: string } | null | undefined;
  return said?.reason ?? null;
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
