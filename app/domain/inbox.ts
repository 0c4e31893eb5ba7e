/**
 * What waits for somebody (P7): ten heaps, each oldest first.
 *
 * secret: of 機密性3, to be downgraded or taken out (P186), of all days.
 * to-approve: submitted, and this person may decide (P2, P3). returned: sent back to this person's organiser.
 * stalled: submitted by this person, and nobody has decided for a week; those who decide are told in the digest (P8).
 * draft-due: a draft of this person's organiser (of the secretariat: what this person entered) that begins within a
 * month, or has begun, and is not submitted.
 * not-counted: a session that is over everywhere without an official observation. one-language: a title in one
 * language only. undecided: approved or held, and nobody has decided whether it is counted (N13), for the secretariat.
 * old-plan-tags: tags that the plan in force does not offer, after a date moved (N7).
 * double-entry: two entries that are likely one, until somebody says that they are two.
 *
 * Whoever edits for an organiser finds its events; the secretariat those of everybody. All but the first four look
 * a year back and everything ahead: what is older is history.
 */

import { type Actor, can } from "./people/permissions";
import type { BilingualText } from "./value/language";

export const INBOX_HEAPS = [
  "secret",
  "to-approve",
  "returned",
  "stalled",
  "draft-due",
  "not-counted",
  "undecided",
  "one-language",
  "old-plan-tags",
  "double-entry",
] as const;
export type InboxHeap = (typeof INBOX_HEAPS)[number];

export const INBOX_LOOKS_BACK_DAYS = 365;

/** P8: an approval stalls when nobody has decided this many days after the submission. */
export const STALLED_AFTER_DAYS = 7;

/** A draft is told of this many days before it begins. */
export const DRAFT_DUE_DAYS = 30;

export type InboxItem = {
  eventId: number;
  /** Of what is to be approved: that it is approved as it was seen here. */
  revision: number | null;
  title: BilingualText;
  lead: string;
  fictional: boolean;
  /** 機密性3: its title is in no mail. P186 */
  secret: boolean;
  /** ISO day it waits since: submitted, returned, ended; the first day for the rest. */
  since: string;
  /** Sessions without a figure; 0 in other heaps. */
  sessions: number;
  /** Why it was returned last, of what is returned or submitted again. */
  comment: string | null;
  /** The other entry of a likely double. */
  other: { eventId: number; title: BilingualText; lead: string; fictional: boolean } | null;
};

export type InboxHeapItems = { heap: InboxHeap; total: number; items: InboxItem[] };

/** Whose events wait for this person: everybody's, those of one organiser, or nobody's. */
export function inboxOf(actor: Actor): "everybody" | { organiser: string } | null {
  if (!can(actor, "event.edit")) return null;
  if (actor.role === "secretariat") return "everybody";
  return actor.organiser === null ? null : { organiser: actor.organiser };
}
