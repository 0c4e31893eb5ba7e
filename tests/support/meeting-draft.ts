/** Contacts with offices for tests: the Governor of Indiana on 1 May 2026, with a person, unless told otherwise. */
import type { MeetingDraft } from "~/domain/contact/office-meeting";
import { exactDay } from "~/domain/day/rough-day";

export const PERSON_MET = "Jane Doe of Gary";

export function meetingDraft(more: Partial<MeetingDraft> = {}): MeetingDraft {
  return {
    ...{ office: "governor", officeName: null, state: "IN", day: exactDay("2026-05-01") },
    ...{ organisationId: null, siteId: null, occurrenceId: null },
    ...{ personName: PERSON_MET, notes: "Speaks some Japanese", followUp: null },
    ...more,
  };
}
