/** What the pages about one occurrence are given. */

import type { LoggingRefusal } from "~/domain/attendance/outcome-change";
import type { OccurrenceType } from "~/domain/counting/event-form";
import type { Headcount, Method, Mode, OfficialSums } from "~/domain/counting/observation";
import type { Outcome, PlaceType } from "~/domain/counting/occurrence";
import type { RoughDay } from "~/domain/day/calendar-date";
import type { ReachDraft } from "~/domain/event/event-draft";
import type { Bilingual, BilingualText } from "~/domain/value/language";
import type { Money } from "~/domain/value/money";
import type { Verdict } from "~/domain/value/verdict";

export type EventHead = { id: number; title: BilingualText; fictional: boolean };

export type OccurrenceCard = {
  id: number;
  type: OccurrenceType;
  outcome: Outcome;
  outcomeReason: string | null;
  first: RoughDay;
  last: RoughDay;
  startTime: string | null;
  placeType: PlaceType;
  placeName: string | null;
  stateName: Bilingual | null;
  venue: string | null;
  outlet: string | null;
};

/** One occurrence among those to choose from. */
export type LoggableCard = OccurrenceCard & {
  sums: OfficialSums;
  reach: ReachDraft[];
  cost: Money | null;
  actualCost: Money | null;
  /** Whether its standing lets it be logged. */
  verdict: Verdict<LoggingRefusal>;
  /** Whether this person may. */
  mayLog: boolean;
};

export type HistoryEntry = Headcount & {
  id: number;
  mode: Mode;
  method: Method;
  wording: string;
  note: string | null;
  observer: string | null;
  observedAt: Date | string;
  isOfficial: boolean;
};
