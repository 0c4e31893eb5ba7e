/** A contact as its form holds it: text, empty where nothing is known. */

import { roughDayText } from "../day/rough-day";
import type { TypedTextRefusal } from "../value/typed-text";
import type { MeetingDraft } from "./office-meeting";

export const MEETING_BOXES = [
  "office",
  "officeName",
  "state",
  "day",
  "organisation",
  "personName",
  "notes",
  "followUp",
  "followUpOwner",
  "followUpDue",
  "followUpDone",
  "occurrence",
  "site",
] as const;
export type MeetingBox = (typeof MEETING_BOXES)[number];

/** `organisation`: a name of it. `followUpOwner`: the id of an account. `followUpDone`: "on" or empty. */
export type TypedMeeting = Record<MeetingBox, string>;

/** What can be wrong with a box about a contact. */
export type MeetingProblem =
  | TypedTextRefusal
  | "required"
  | "unknown"
  | "day-malformed"
  | "day-out-of-range"
  | "day-to-come"
  | "organisation-unknown"
  | "owner-unknown"
  | "follow-up-missing"
  | "not-held";

/** What boxes may name. `organisationId`: the one whose name stands in the box, null where none or several have it. */
export type KnownForMeeting = {
  states: ReadonlySet<string>;
  organisationId: number | null;
  /** Accounts of the own organiser that may see to a follow-up. */
  owners: ReadonlySet<number>;
  /** Occurrences and sites that the form was opened for. */
  occurrences: ReadonlySet<number>;
  sites: ReadonlySet<number>;
  /** ISO day of Tokyo: nobody was met later. */
  today: string;
};

export const NO_MEETING: TypedMeeting = {
  ...{ office: "", officeName: "", state: "", day: "", organisation: "", personName: "" },
  ...{ notes: "", followUp: "", followUpOwner: "", followUpDue: "", followUpDone: "" },
  ...{ occurrence: "", site: "" },
};

export function typedMeetingOf(draft: MeetingDraft, organisation: string | null): TypedMeeting {
  const { followUp, occurrenceId, siteId } = draft;
  return {
    office: draft.office,
    officeName: draft.officeName ?? "",
    state: draft.state,
    day: roughDayText(draft.day),
    organisation: organisation ?? "",
    personName: draft.personName ?? "",
    notes: draft.notes ?? "",
    followUp: followUp?.words ?? "",
    followUpOwner: followUp === null ? "" : String(followUp.ownerId),
    followUpDue: followUp?.due ?? "",
    followUpDone: followUp?.done ? "on" : "",
    occurrence: occurrenceId === null ? "" : String(occurrenceId),
    site: siteId === null ? "" : String(siteId),
  };
}

/** The box that says what a write refused. */
export function problemAt(
  reason: Extract<MeetingProblem, "not-held" | "owner-unknown" | "organisation-unknown">,
): Partial<Record<MeetingBox, MeetingProblem>> {
  switch (reason) {
    case "not-held":
      return { occurrence: reason };
    case "owner-unknown":
      return { followUpOwner: reason };
    case "organisation-unknown":
      return { organisation: reason };
  }
}
