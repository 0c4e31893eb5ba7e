/** What the rules of approval ask of an event, from its draft. */
import type { Approval, ApprovalStanding } from "~/domain/approval/approval";
import type { EventDraft } from "./event-draft";

type Event = {
  approval: Approval;
  submittedBy: number | null;
  draft: Pick<EventDraft, "lead" | "coOrganisers" | "occurrences">;
};

export function approvalStanding({ approval, submittedBy, draft }: Event): ApprovalStanding {
  const { lead, coOrganisers, occurrences } = draft;
  const stops = occurrences.map(({ organisers, place }) => ({ organisers, place: place.name }));
  return { lead, coOrganisers, approval, submittedBy, occurrences: stops };
}
