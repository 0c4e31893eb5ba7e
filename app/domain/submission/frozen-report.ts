/**
 * What a report (報告書) rests on, as one value that needs nothing looked up elsewhere. N3, N7, N13, N14
 *
 * The register is read into it (`liveReport`), a submission freezes it, and everything that is printed, compared or
 * counted again years later is made from it alone. It holds no contact, no guest and no person; of an event that is
 * 機密性3 it holds what counts and no text.
 *
 * Lists stand in a written order, so that the same register gives the same bytes: events and published rows by id,
 * occurrences and observations by id within theirs, names and terms in official order, every other list by code units.
 */
import type { Axis } from "~/domain/counting/axis";
import type { Counted } from "~/domain/counting/counted";
import type { Classification, EventForm, OccurrenceType } from "~/domain/counting/event-form";
import type { Method, Mode } from "~/domain/counting/observation";
import type { Outcome, PlaceType } from "~/domain/counting/occurrence";
import type { ReachMeasure, ReachPhase } from "~/domain/counting/reach";
import type { Scope } from "~/domain/counting/scope";
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import type { AreaType } from "~/domain/fact/area-fact";
import type { FactFigure } from "~/domain/fact/fact-code";
import type { Reporting } from "~/domain/round/reporting";
import type { Bilingual, BilingualText } from "~/domain/value/language";
import type { Qualifier } from "~/domain/value/qualifier";

export type FrozenObservation = {
  id: number;
  mode: Mode;
  method: Method;
  scope: Scope;
  low: number;
  high: number;
  openEnded: boolean;
  official: boolean;
  /** As typed: 約50名. Null where nothing is shown of it (機密性3). */
  wording: string | null;
  recordedAt: string;
};

export type FrozenReach = {
  measure: ReachMeasure;
  phase: ReachPhase;
  value: number;
  qualifier: Qualifier;
};

export type FrozenOccurrence = {
  id: number;
  type: OccurrenceType;
  outcome: Outcome;
  firstFrom: CalendarDate;
  firstTo: CalendarDate;
  lastFrom: CalendarDate;
  lastTo: CalendarDate;
  placeType: PlaceType;
  state: string | null;
  placementStates: string[];
  /** The town, or the place as typed. */
  place: string | null;
  /** Narrowing, as in the register; empty: as its event. N0 */
  organisers: string[];
  tags: string[];
  observations: FrozenObservation[];
  reach: FrozenReach[];
};

export type FrozenEvent = {
  id: number;
  /** Both null where nothing is shown of it (機密性3). */
  title: BilingualText;
  form: EventForm;
  kind: string;
  /** Lead first, then the others by code. */
  organisers: string[];
  counted: Counted;
  criterion: string | null;
  /** As tagged, also under another plan. N7 */
  tags: string[];
  /** The plan that governs it. N7 */
  plan: string | null;
  classification: Classification;
  mayBePublished: boolean;
  fictional: boolean;
  mark: string | null;
  source: string | null;
  occurrences: FrozenOccurrence[];
};

export type FrozenTerm = {
  key: string;
  axis: "priority" | "tier" | "trait";
  /** The head of a leaf. */
  parent: string | null;
  /** Short name. */
  ja: string;
  en: string;
};

export type FrozenPlan = {
  id: string;
  name: Bilingual;
  /** Null: adoption not confirmed, governs no day. */
  from: CalendarDate | null;
  /** The day before the next one; null for the last. */
  to: CalendarDate | null;
  /** Its own terms, in their order. */
  terms: FrozenTerm[];
  /** Keys of all the terms it offers: its own and those it carries over. */
  offers: string[];
};

/** What a row is called on an axis that no plan gives. */
export type FrozenName = {
  axis: Exclude<Axis, FrozenTerm["axis"]>;
  key: string;
  ja: string;
  en: string;
};

export type FrozenLink = { from: string; to: string };

export type FrozenFact = FactFigure & {
  id: string;
  areaType: AreaType;
  area: string;
  measure: string;
  asOf: string;
  release: string | null;
  qualifier: Qualifier;
};

/** What the Government published about the period, or about one that overlaps it. N8 */
export type FrozenPublished = {
  id: string;
  from: CalendarDate;
  to: CalendarDate;
  events: number | null;
  eventsQualifier: Qualifier | null;
  attendance: number | null;
  attendanceQualifier: Qualifier | null;
  attendanceUnit: number | null;
  wording: Bilingual;
  note: BilingualText;
  source: string;
};

/** What a row printed when it was counted: an event in a row or not, attendance low and high. N1, N2 */
export type FrozenFigure = { axis: string; key: string; events: number; low: number; high: number };

/** All that figures are counted from. */
export type ReportBasis = {
  format: 1;
  period: Period;
  /** The instant of freezing. */
  asOf: string;
  /** Version of the counting rules. */
  rules: string;
  /** Hash of the sources that counted. */
  code: string;
  /** Oldest first. */
  plans: FrozenPlan[];
  crosswalk: FrozenLink[];
  names: FrozenName[];
  facts: FrozenFact[];
  published: FrozenPublished[];
  /** How many posts had finished reporting. Records from before it was asked say nothing. P183 */
  reporting?: Reporting;
  /** Every one that has an occurrence in the period, with all its occurrences: which is its first is asked of all. N1 */
  events: FrozenEvent[];
};

/** 了承: its day, the number of its document, and the office. No person. */
export type FrozenApproval = { on: CalendarDate; number: string | null; office: string | null };

export type FrozenReport = ReportBasis & {
  /** Records that were made before it was kept have none. P188 */
  approval?: FrozenApproval;
  /** What the rules of that version made of it, so that a change of the rules themselves can be told. P170 */
  figures: FrozenFigure[];
};
