/**
 * Templates (雛形): an event to begin from (P45).
 *
 * P45 The secretariat keeps templates for everybody, an organiser keeps its own for itself; whoever keeps them withdraws
 *     them, and the secretariat any. A template holds what an event is, as far as that is named here and in
 *     `occurrence-fields`: never when it was, what came of it, whom it honoured, what it cost in the end, or the consent
 *     to publish. An event that begins from one has no days, a lead the person may enter for, co-organisers beside that
 *     lead, and of the tags those that the plan in force offers.
 */

import type { DraftReader } from "~/domain/approval/approval";
import { standingAmong } from "~/domain/counting/standing";
import type { EventDraft } from "~/domain/event/event-draft";
import { describedField, OCCURRENCE_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import { type Actor, can } from "~/domain/people/permissions";
import { picked } from "~/domain/value/picked";
import { organisersUnder } from "./organisers-under";
import {
  blankTypedOccurrence,
  emptyTypedEvent,
  type TypedEvent,
  type TypedOccurrence,
  textBoxes,
  typedEventOf,
} from "./typed-event";
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

/** `secret`: kept from an event of 機密性3, before none could be. P186 */
type Kept = { organiser: string | null; secret: boolean };

/** Those who read an organiser's drafts read its templates; one that is secret, only they and the secretariat. */
export function canReadTemplate(reader: DraftReader, { organiser, secret }: Kept): boolean {
  if (reader === "everybody") return true;
  if (organiser === null) return !secret;
  return reader !== null && reader.organiser === organiser;
}

export function templateOf(draft: EventDraft): TypedEvent {
  const occurrences = [...standingAmong(draft.occurrences)];
  return travelling(typedEventOf({ ...draft, occurrences }));
}

/** What an event is whatever came of it; all other boxes are those of a blank form. */
const TRAVELLING = [
  ...["kind", "titleJa", "titleEn", "summaryJa", "summaryEn", "programmeJa", "programmeEn"],
  ...["lead", "coOrganisers", "partners", "tags", "classification"],
] as const satisfies readonly (keyof TypedEvent)[];

function travelling(typed: TypedEvent): TypedEvent {
  return {
    ...emptyTypedEvent("other", null),
    ...picked(typed, TRAVELLING),
    occurrences: typed.occurrences.map(travellingOccurrence),
  };
}

function travellingOccurrence(typed: TypedOccurrence): TypedOccurrence {
  const names = OCCURRENCE_FIELD_NAMES.filter((name) => describedField(name).travels);
  const lists = names.filter((name) => describedField(name).kind === "keys");
  const boxes = [...lists, ...names.flatMap((name) => Object.keys(textBoxes(name)))];
  return {
    ...blankTypedOccurrence(),
    ...picked(typed, boxes as (keyof TypedOccurrence)[]),
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
  const typed = travelling(typedEventFrom(kept));
  const all = new Set([typed, ...typed.occurrences].flatMap(({ tags }) => tags));
  const still = (tags: readonly string[]) => tags.filter((tag) => offers.has(tag));
  const lead = leads.includes(typed.lead) ? typed.lead : (own ?? "");
  const taking = organisersUnder(lead, typed);
  return {
    droppedTags: [...all].filter((tag) => !offers.has(tag)).length,
    typed: {
      ...typed,
      ...taking,
      tags: still(typed.tags),
      occurrences: taking.occurrences.map((one) => ({ ...one, tags: still(one.tags) })),
    },
  };
}
