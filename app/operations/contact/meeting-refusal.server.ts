/** What a contact may not say, as the register stands in the moment of the write. P84, P86 */
import type { DraftReader } from "~/domain/approval/approval";
import type { MeetingDraft } from "~/domain/contact/office-meeting";
import type { Handle } from "~db/client";
import { findHeldOccurrence } from "~db/queries/contact/contact-ground";
import { listOwners } from "~db/queries/contact/follow-ups";
import { findOrganisation } from "~db/queries/organisation/organisations";

export type MeetingRefusal = "not-held" | "owner-unknown" | "organisation-unknown";

/** `former`: what it said before; what it keeps of that is not asked again. */
export async function meetingRefusal(
  tx: Handle,
  { organiser, reader }: { organiser: string; reader: DraftReader },
  draft: MeetingDraft,
  former: MeetingDraft | null,
): Promise<MeetingRefusal | null> {
  const { occurrenceId, organisationId, followUp } = draft;
  if (occurrenceId !== null && occurrenceId !== former?.occurrenceId) {
    if ((await findHeldOccurrence(tx, occurrenceId, reader)) === null) return "not-held";
  }
  if (organisationId !== null && organisationId !== former?.organisationId) {
    if ((await findOrganisation(tx, organisationId)) === null) return "organisation-unknown";
  }
  if (followUp !== null && followUp.ownerId !== former?.followUp?.ownerId) {
    const owners = await listOwners(tx, organiser);
    if (!owners.some(({ id }) => id === followUp.ownerId)) return "owner-unknown";
  }
  return null;
}
