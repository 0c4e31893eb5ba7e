/** The calendar as its page receives it. */
import type { CalendarLayout } from "~/domain/calendar-layout";
import type { EventForm } from "~/domain/event-form";
import type { BilingualText } from "~/domain/language";
import type { Outcome, PlaceType } from "~/domain/occurrence";
import type { SessionClock } from "~/domain/session-clock";

/** What is said of one occurrence. */
export type CalendarPiece = {
  id: number;
  eventId: number;
  form: EventForm;
  title: BilingualText;
  lead: string;
  fictional: boolean;
  outcome: Outcome;
  position: number;
  placeType: PlaceType;
  placeName: string | null;
  market: string | null;
  states: string[];
  clock: SessionClock | null;
  /** Days that are known only roughly, in words. */
  roughly: string;
  collides: boolean;
};

export type CalendarGridData = { layout: CalendarLayout; all: number; pieces: CalendarPiece[] };
