/** The calendar as its page receives it. */

import type { CalendarLayout } from "~/domain/calendar/calendar-layout";
import type { CalendarQuestion } from "~/domain/calendar/calendar-question";
import type { EventForm } from "~/domain/counting/event-form";
import type { Outcome, PlaceType } from "~/domain/counting/occurrence";
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import type { Holiday } from "~/domain/day/holiday";
import type { SessionClock } from "~/domain/day/session-clock";
import type { EventChoices } from "~/domain/event/event-choices";
import type { FilterOptions } from "~/domain/filter/filter-options";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { BilingualText } from "~/domain/value/language";

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

export type Pieces = ReadonlyMap<number, CalendarPiece>;

export type CalendarMonthData = {
  month: Period;
  events: number;
  dated: number;
  days: { day: CalendarDate; events: number }[];
};
export type CalendarYearData = {
  months: CalendarMonthData[];
  events: number;
  dated: number;
  rough: { ids: number[]; more: number };
  pieces: CalendarPiece[];
  containsFictional: boolean;
};

export type CalendarPageProps = {
  filter: RegisterFilter;
  asked: CalendarQuestion;
  today: CalendarDate;
  period: Period;
  /** Addresses with the same filter: of the list, of other views, days and clocks. */
  listQuery: string;
  queries: Record<"month" | "week" | "year" | "today" | "otherClock", string>;
  steps: { previous: CalendarDate | null; next: CalendarDate | null };
  options: FilterOptions;
  choices: EventChoices;
  myMission: string | null;
  mayCreate: boolean;
  holidays: Holiday[];
  grid: CalendarGridData | null;
  year: CalendarYearData | null;
};
