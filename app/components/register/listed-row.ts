/** One event of the list, as its page receives it. */
import type { Approval } from "~/domain/approval/approval";
import type { EventForm } from "~/domain/counting/event-form";
import type { Outcome, PlaceType } from "~/domain/counting/occurrence";
import type { RoughDay } from "~/domain/day/calendar-date";
import type { BilingualText } from "~/domain/value/language";

export type ListedRow = {
  id: number;
  form: EventForm;
  kind: string;
  title: BilingualText;
  lead: string;
  coOrganisers: string[];
  fictional: boolean;
  approval: Approval;
  revision: number;
  occurrences: {
    id: number;
    outcome: Outcome;
    first: RoughDay;
    last: RoughDay;
    placeType: PlaceType;
    placeName: string | null;
    states: string[];
    selected: boolean;
  }[];
  attendance: {
    low: number;
    high: number;
    openEnded: boolean;
    sessionsHeld: number;
    sessionsMissing: number;
  };
};
