/**
 * What leaves the register: feeds and files for outside show of an occurrence only what this module hands on. P175
 *
 * 機密性3 never leaves, 機密性2 only where its event may be published. Of what is not yet held the day and the state
 * leave, and the rest only where its event may be published and no guest of honour is named: where and when a guest
 * will be is shown to nobody outside.
 */
import type { Classification, EventForm } from "~/domain/counting/event-form";
import type { Outcome, PlaceType } from "~/domain/counting/occurrence";
import type { RoughDay } from "~/domain/day/calendar-date";
import type { BilingualText } from "~/domain/value/language";

export type OutsideView = "whole" | "day-and-state" | "left-out";

type Standing = {
  classification: Classification;
  mayBePublished: boolean;
  hasGuests: boolean;
  outcome: Outcome;
};

/** The part of an occurrence that may be read anywhere. */
type DayAndState = {
  /** The same at every reading, and says nothing of its event. */
  uid: string;
  outcome: Outcome;
  first: RoughDay;
  last: RoughDay;
  placeType: PlaceType;
  /** Of a session one, of a placement those it names. */
  states: string[];
  fictional: boolean;
  /** Of the event: how often and when it was changed. */
  revision: number;
  changedAt: Date;
};

type Detail = {
  id: number;
  eventId: number;
  title: BilingualText;
  form: EventForm;
  kind: string;
  lead: string;
  placeName: string | null;
  placeNameJa: string | null;
  venue: string | null;
  /** Where a placement appears, in words. */
  market: string | null;
  at: { lat: number; lon: number } | null;
  startTime: string | null;
  endTime: string | null;
  startsLater: boolean;
  zone: string;
};

/** An occurrence as the register has it. */
export type RegisteredOccurrence = Standing & DayAndState & Detail;

/** The same as it leaves: `detail` is null where the day and the state are all that does. */
export type ShownOccurrence = DayAndState & { detail: Detail | null };

export function outsideView(occurrence: Standing): OutsideView {
  const { classification, mayBePublished, hasGuests, outcome } = occurrence;
  if (classification === "confidentiality-3") return "left-out";
  if (classification === "confidentiality-2" && !mayBePublished) return "left-out";
  if (outcome === "held" || (mayBePublished && !hasGuests)) return "whole";
  return "day-and-state";
}

/** Null: it does not leave at all. */
export function shownOutside(of: RegisteredOccurrence): ShownOccurrence | null {
  const view = outsideView(of);
  if (view === "left-out") return null;
  const { uid, outcome, first, last, placeType, states, fictional, revision, changedAt } = of;
  const shown = { uid, outcome, first, last, placeType, states, fictional, revision, changedAt };
  return { ...shown, detail: view === "whole" ? detailOf(of) : null };
}

function detailOf(of: RegisteredOccurrence): Detail {
  const { id, eventId, title, form, kind, lead, placeName, placeNameJa, venue, market } = of;
  const { at, startTime, endTime, startsLater, zone } = of;
  return {
    ...{ id, eventId, title, form, kind, lead, placeName, placeNameJa, venue, market },
    ...{ at, startTime, endTime, startsLater, zone },
  };
}
