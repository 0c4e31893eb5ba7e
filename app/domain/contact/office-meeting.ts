/** One contact: whom an organiser met, in which office, when and where. P84, P86 */
import type { CalendarDate, RoughDay } from "../day/calendar-date";
import { roughDayText } from "../day/rough-day";
import type { Office } from "./office";

/** What is to be done after it. P86 */
export type FollowUp = {
  words: string;
  /** The account of whoever sees to it. */
  ownerId: number;
  /** ISO day. */
  due: CalendarDate;
  done: boolean;
};

/** Read by everybody who signs in. P84 */
export type OpenMeeting = {
  office: Office;
  /** The office as it was called on that day. */
  officeName: string | null;
  state: string;
  day: RoughDay;
  organisationId: number | null;
  siteId: number | null;
  occurrenceId: number | null;
};

/** Read by the people of its organiser alone. P84 */
export type MeetingPersons = {
  personName: string | null;
  notes: string | null;
  followUp: FollowUp | null;
};

export type MeetingDraft = OpenMeeting & MeetingPersons;

/** Does it wait for its owner today? P86 */
export function isDue({ due, done }: FollowUp, today: CalendarDate): boolean {
  return !done && due <= today;
}

/** The last contact with each office: whose day ends last, of those that end on one day the one logged last. P85 */
export function lastContacts<Meeting extends { id: number; office: Office; day: RoughDay }>(
  meetings: readonly Meeting[],
): Map<Office, Meeting> {
  const last = new Map<Office, Meeting>();
  for (const meeting of meetings) {
    const known = last.get(meeting.office);
    if (known === undefined || isLater(meeting, known)) last.set(meeting.office, meeting);
  }
  return last;
}

type Placed = { id: number; day: RoughDay };

function isLater(one: Placed, other: Placed): boolean {
  return one.day.to === other.day.to ? one.id > other.id : one.day.to > other.day.to;
}

/** What the audit trail keeps of a contact: nothing of a person but that something is kept. P84 */
export function auditedMeeting({ personName, notes, followUp, ...meeting }: MeetingDraft) {
  const { office, state, day, occurrenceId } = meeting;
  const personsKept = personName !== null || notes !== null || followUp !== null;
  return { office, state, day: roughDayText(day), occurrenceId, personsKept };
}
