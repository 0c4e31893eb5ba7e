/** What the demonstration programme is made from and consists of. */
import type { Approval, ApprovalStep } from "~/domain/approval/approval";
import type { BudgetLine } from "~/domain/budget/budget";
import type { LegOverride } from "~/domain/caravan/itinerary";
import type { Headcount, Method, Mode } from "~/domain/counting/observation";
import type { Scope } from "~/domain/counting/scope";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { EventDraft } from "~/domain/event/event-draft";
import type { NamedPartner } from "~/domain/organisation/partner-at-event";
import type { JurisdictionRow } from "~/domain/place/jurisdiction";
import type { DatedPlan } from "~/domain/plan/plan-in-force";
import type { Bilingual } from "~/domain/value/language";

export type DemoPlace = {
  id: number;
  name: string;
  nameJa: string | null;
  state: string;
  county: string | null;
  lat: number;
  lon: number;
  population: number;
  zone: string;
};

export type DemoInput = {
  /** The last day that has happened: later events are planned. */
  today: CalendarDate;
  /** Fiscal years, the one of `today` included; it goes on to its end. */
  years: number;
  /** In the year of `today`; earlier years have a little fewer. */
  eventsPerYear: number;
  seed: number;
  places: readonly DemoPlace[];
  states: readonly { code: string; name: Bilingual }[];
  jurisdictions: readonly JurisdictionRow[];
  plans: readonly DatedPlan[];
};

/** One statement of how many came to the occurrence at `position`. The last official one of a mode counts. */
export type DemoObservation = Headcount & {
  position: number;
  mode: Mode;
  method: Method;
  scope: Scope;
  wording: string;
  note: string | null;
  official: boolean;
  /** Days after the session. */
  daysAfter: number;
};

/** One entry of an event's thread. */
export type DemoStep = { step: ApprovalStep; comment: string | null; daysAgo: number };
export type DemoApproval = { approval: Approval; steps: DemoStep[] };

/** A partner at the occurrence at `position`. */
export type DemoMeeting = NamedPartner & { position: number };

/** A leg between two occurrences, each said by its position. */
export type DemoLeg = LegOverride;

export type DemoPlanning = DemoApproval & {
  budget: BudgetLine[];
  meetings: DemoMeeting[];
  legs: DemoLeg[];
};

export type DemoEvent = {
  draft: EventDraft;
  observations: DemoObservation[];
  planning: DemoPlanning;
};
