/**
 * Templates (雛形): an event to begin from (P45).
 *
 * P45 The secretariat keeps templates for everybody, an organiser keeps its own for itself; whoever keeps them withdraws
 *     them, and the secretariat any. A template holds what an event is, never when it was, what came of it, whom it
 *     honoured or what it cost in the end. An event that begins from one has no days, a lead the person may enter for,
 *     and of the tags those that the plan in force offers.
 */

import type { DraftReader } from "~/domain/approval/approval";
import { standingAmong } from "~/domain/counting/standing";
import type { EventDraft } from "~/domain/event/event-draft";
import { describedField, OCCURRENCE_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import { type Actor, can } from "~/domain/people/permissions";
import { type TypedEvent, type TypedOccurrence, textBoxes, typedEventOf } from "./typed-event";
import { typedEventFrom } from "./typed-event-from";

/** Whose templates somebody keeps: an organiser, everybody (null), or nobody's. */
export function templateKeeper(actor: Actor): { organiser: string | null } | null {
  if (!can(actor, "event.create")) return null;
  if (actor.role === "secretariat") return { organiser: null };
  return actor.organiser === null ? null : { organiser: actor.organiser };
}

export function canWithdrawTemplate(actor: Actor, { organiser }: { organiser: string | null }) {
  const keeper = templateKeeper(actor);
  return keeper !== null && (actor.role === "secretariat" || keeper.organiser === organiser);
}

/** Those who read an organiser's drafts read its templates. */
export function canReadTemplate(reader: DraftReader, template: { organiser: string | null }) {
  if (reader === "everybody" || template.organiser === null) return true;
  return reader !== null && reader.organiser === template.organiser;
}

export function templateOf(draft: EventDraft): TypedEvent {
  const occurrences = [...standingAmong(draft.occurrences)];
  return withoutCourse(typedEventOf({ ...draft, occurrences }));
}

function withoutCourse(typed: TypedEvent): TypedEvent {
  return {
    ...typed,
    ...{ resultsJa: "", resultsEn: "", guests: "", plan: "" },
    occurrences: typed.occurrences.map(occurrenceWithoutCourse),
  };
}

function occurrenceWithoutCourse(typed: TypedOccurrence): TypedOccurrence {
  const course = OCCURRENCE_FIELD_NAMES.filter((name) => describedField(name).course);
  return {
    ...typed,
    id: "",
    ...Object.fromEntries(course.flatMap((name) => Object.entries(textBoxes(name)))),
    reach: typed.reach.filter(({ phase }) => phase !== "actual"),
  };
}

type Beginning = {
  /** Organisers the person may enter an event for; the own one first. */
  leads: readonly string[];
  own: string | null;
  /** Terms of the plan in force. */
  offers: ReadonlySet<string>;
};

/** The form of a new event, filled in from what was kept, whatever shape that has. */
export function typedFromTemplate(
  kept: unknown,
  { leads, own, offers }: Beginning,
): { typed: TypedEvent; droppedTags: number } {
  const typed = withoutCourse(typedEventFrom(kept));
  const all = new Set([typed, ...typed.occurrences].flatMap(({ tags }) => tags));
  const still = (tags: readonly string[]) => tags.filter((tag) => offers.has(tag));
  return {
    droppedTags: [...all].filter((tag) => !offers.has(tag)).length,
    typed: {
      ...typed,
      lead: leads.includes(typed.lead) ? typed.lead : (own ?? ""),
      tags: still(typed.tags),
      occurrences: typed.occurrences.map((one) => ({ ...one, tags: still(one.tags) })),
    },
  };
}
