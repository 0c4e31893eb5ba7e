/**
 * Contacts by office (面会者): who was met, by the office held on that day. P84-P86
 *
 * P84 Office, day and state of a contact are read by everybody who signs in. The person's name, the notes and the
 *     follow-up are read by the people of the organiser whose contact it is, and by nobody else: the secretariat has no
 *     organiser. No party and no level of interest is kept of a person or an office.
 * P85 The last contact with an office in a state is the one whose day ends last; where none is registered it says so.
 * P86 A follow-up has words, a day it is due and somebody of the organiser who sees to it. From that day on it waits in
 *     that person's inbox until it is marked as done.
 */
import { type Actor, can } from "../people/permissions";

export const OFFICES = [
  "governor",
  "lieutenant-governor",
  "mayor",
  "state-legislator",
  "member-of-congress",
  "edc",
  "executive",
  "other",
] as const;
export type Office = (typeof OFFICES)[number];

/** P84 */
export function canReadPersons(actor: Actor, meeting: { organiser: string }): boolean {
  return actor.organiser !== null && actor.organiser === meeting.organiser;
}

/** May this person log contacts, which are always those of their own organiser? */
export function canLogMeetings<Person extends Actor>(
  actor: Person,
): actor is Person & { organiser: string } {
  return can(actor, "event.edit") && actor.organiser !== null;
}

/** May this person change a contact, or say that its follow-up is done? P84, P86 */
export function canChangeMeeting(actor: Actor, meeting: { organiser: string }): boolean {
  return canLogMeetings(actor) && canReadPersons(actor, meeting);
}
