/** What the demonstration programme is made from and consists of. */
import type { Approval, ApprovalStep } from "~/domain/approval";
import type { BudgetLine } from "~/domain/budget";
import type { CalendarDate } from "~/domain/calendar-date";
import type { LegOverride } from "~/domain/caravan-route";
import type { EventDraft } from "~/domain/event-draft";
import type { JurisdictionRow } from "~/domain/jurisdiction";
import type { Bilingual } from "~/domain/language";
import type { Headcount, Method, Mode } from "~/domain/observation";
import type { NamedPartner } from "~/domain/partner";
import type { DatedPlan } from "~/domain/plan-in-force";

export type DemoPlace = {
  id: number;
  name: string;
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
