/**
 * An event as a row of a file tells it, as the register knows it, and both together.
 *
 * `stored` is of the register, `told` of the file; what the file tells of its sessions is laid over those of the register
 * by `imported-sessions`. What a file leaves empty and an event cannot be without (its lead, its kind) is in `supposed`, for
 * a new event alone.
 */

import type { CountingChoice } from "~/domain/counting/counting-decision";
import type { Classification, EventForm } from "~/domain/counting/event-form";
import type { Headcount, Method } from "~/domain/counting/observation";
import type { Outcome } from "~/domain/counting/occurrence";
import type { Scope } from "~/domain/counting/scope";
import type { RoughDay } from "~/domain/day/calendar-date";
import type { PlaceDraft } from "./event-draft";

/** The columns of figures, one of each mode. */
export const FIGURE_COLUMNS = ["attendance", "attendance_online"] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** What cannot be left out of an event. */
export type EventFrame = {
  form: EventForm;
  kind: string;
  lead: string;
  classification: Classification;
  may_be_published: boolean;
};

export type ImportedEvent = Partial<EventFrame> & {
  id?: string;
  title_ja?: string | null;
  title_en?: string | null;
  summary_ja?: string | null;
  summary_en?: string | null;
  results_ja?: string | null;
  results_en?: string | null;
  co_organisers?: string[];
  partners?: string[];
  /** Term keys of any plan. N7 */
  priority?: string[];
  tier?: string[];
  trait?: string[];
  fictional?: boolean;
  /** What was decided on counting it as our own; not there: the file says nothing. N13 */
  counted?: CountingChoice;
  /** Whoever brought the row may decide on that. */
  mayDecide?: boolean;
  supposed?: Partial<EventFrame>;
  told?: ToldSession[];
  stored?: KnownSession[];
  withdrawn?: boolean;
  /** The form that its kind belongs to. */
  kindForm?: EventForm;
};

/** A figure with the words it was given in: 約50名. `isExplicit`: its numbers stand beside the words. */
export type Statement = Headcount & { wording: string };
export type ToldStatement = Statement & { isExplicit: boolean };
/** `scope`: nobody said, where it is not there. N14 */
export type KnownStatement = Statement & { method: Method; scope?: Scope };

/** What a file says of a place, resolved; `says`: which of its columns say anything. */
export type ToldPlace = {
  place: PlaceDraft;
  says: { state: boolean; name: boolean; number: boolean };
  /** The name is none of the town whose number stands beside it. */
  isMisnamed: boolean;
};

/** What is not there has no column in the file. `begun` and `over`: on its local day when the file was read. */
export type ToldSession = {
  first: RoughDay;
  last?: RoughDay;
  place?: ToldPlace;
  zone: string;
  venue?: string | null;
  outcome?: Outcome;
  outcomeReason?: string;
  /** The cell that says how it went: the reason where there is no other. */
  outcomeWording?: string;
  attendance?: ToldStatement | null;
  attendance_online?: ToldStatement | null;
  method?: Method;
  method_online?: Method;
  scope?: Scope;
  scope_online?: Scope;
  begun: boolean;
  over: boolean;
};

export type KnownSession = {
  id: number;
  first: RoughDay;
  last: RoughDay;
  place: PlaceDraft;
  zone: string;
  venue: string | null;
  outcome: Outcome;
  outcomeReason: string | null;
  /** The official ones. */
  attendance: KnownStatement | null;
  attendance_online: KnownStatement | null;
  /** Of whole events, not official; where there are any. N14 */
  wholes?: Record<FigureColumn, KnownStatement[]>;
  /** It has an observation, official or not. */
  observed: boolean;
  /** Narrowing. N0 */
  organisers: string[];
  /** Its first and its last day are written with the days they span: the name alone would be asked about, or be others. */
  spelledOut: { first: boolean; last: boolean };
};
