/** Naming the hosts, companies and other partners of an event's occurrences, each by whoever hosts it. P35 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import type { NamedPartner } from "~/domain/organisation/partner-at-event";
import { canHostOccurrence } from "~/domain/people/permissions";
import { refreshDerived } from "~db/queries/event/event-derived";
import { findEvent } from "~db/queries/event/event-draft";
import { addAuditEntry } from "~db/queries/history/audit";
import {
  listOccurrencePartners,
  replaceOccurrencePartners,
  seenPartners,
} from "~db/queries/organisation/occurrence-partners";

export type PartnersOf = { occurrenceId: number; named: NamedPartner[] };
export type SetPartnersVerdict =
  | { ok: true }
  | { ok: false; reason: "event-withdrawn" | "not-your-event" | "changed-meanwhile" };

/** `seen`: what the form showed, so that two people at once lose nothing. */
export async function setOccurrencePartners(
  ctx: Context,
  { eventId, lists, seen }: { eventId: number; lists: PartnersOf[]; seen: string },
): Promise<SetPartnersVerdict | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const event = orNotFound(readableEvent(ctx.user, await findEvent(tx, eventId)));
    if (!event.draft.occurrences.some((one) => canHostOccurrence(ctx.user, event.draft, one)))
      return { ok: false, reason: "not-your-event" };
    if (event.withdrawnAt !== null) return { ok: false, reason: "event-withdrawn" };
    const ids = event.draft.occurrences.map(({ id }) => id);
    const stored = await listOccurrencePartners(tx, ids);
    if (seenPartners(stored) !== seen) return { ok: false, reason: "changed-meanwhile" };
    const changes = lists
      .map((list) => ({ ...list, before: partnersAt(stored, list.occurrenceId) }))
      .filter(({ before, named }) => JSON.stringify(before) !== JSON.stringify(named));
    const mayAll = changes.every(({ occurrenceId }) => {
      const occurrence = orNotFound(event.draft.occurrences.find(({ id }) => id === occurrenceId));
      return canHostOccurrence(ctx.user, event.draft, occurrence);
    });
    if (!mayAll) return { ok: false, reason: "not-your-event" };
    for (const { occurrenceId, named, before } of changes) {
      await replaceOccurrencePartners(tx, occurrenceId, named);
      await addAuditEntry(tx, {
        userId: ctx.user.id,
        at: ctx.now,
        action: "occurrence.set-partners",
        subjectType: "occurrence",
        subjectId: occurrenceId,
        before: { eventId, partners: before },
        after: { eventId, partners: named },
      });
    }
    if (changes.length > 0) await refreshDerived(tx, eventId);
    return { ok: true };
  });
}

function partnersAt(
  stored: readonly (NamedPartner & { occurrenceId: number })[],
  occurrenceId: number,
): NamedPartner[] {
  return stored
    .filter((one) => one.occurrenceId === occurrenceId)
    .map(({ role, name }) => ({ role, name }));
}
