/** The events as the calendar of another program shows them. P175 */
import { calendarWhen } from "~/domain/calendar/calendar-when";
import { type CalendarEntry, writeCalendar } from "~/domain/calendar/icalendar";
import type { Outcome } from "~/domain/counting/occurrence";
import { formatPeriod } from "~/domain/day/format-day";
import type { EventChoices } from "~/domain/event/event-choices";
import type { ShownOccurrence } from "~/domain/event/shown-outside";
import type { Language } from "~/domain/value/language";
import { outsideWords } from "./outside-words";

type Facts = {
  occurrences: readonly ShownOccurrence[];
  /** How many events of the register are left out. */
  inside: number;
  choices: EventChoices;
  language: Language;
  origin: string;
};

/** What is put off does not take place on its day either: a new day is an occurrence of its own. N0 */
const STATUS: Record<Outcome, CalendarEntry["status"]> = {
  held: "CONFIRMED",
  scheduled: "TENTATIVE",
  cancelled: "CANCELLED",
  postponed: "CANCELLED",
};

export function eventCalendar({ occurrences, inside, choices, language, origin }: Facts): string {
  const { t, names, place, title } = outsideWords(choices, language);

  function entryOf(of: ShownOccurrence): CalendarEntry {
    const { uid, changedAt, revision, detail } = of;
    return {
      ...{ uid, changedAt, sequence: revision },
      when: calendarWhen(of, detail),
      status: STATUS[of.outcome],
      summary: title(of),
      description: descriptionOf(of),
      location: [detail?.venue, detail?.market, place(of)].filter(Boolean).join(", "),
      at: detail?.at ?? null,
      // A calendar knows no relative addresses.
      url: detail === null || origin === "" ? null : `${origin}/events/${detail.eventId}`,
    };
  }

  function descriptionOf({ first, last, detail }: ShownOccurrence): string {
    const isRough = first.precision !== "day" || last.precision !== "day";
    const days = isRough ? [t.roughly(formatPeriod(first, last, language))] : [];
    if (detail === null) return [...days, t.notYet].join("\n");
    return [...days, t.lead(names.kind(detail.kind), names.organiser(detail.lead))].join("\n");
  }

  const fictional = occurrences.some((one) => one.fictional) ? [t.containsFictional] : [];
  return writeCalendar({
    name: t.calendarName,
    description: [t.calendarNote, t.insideOfRegister(inside), ...fictional].join("\n"),
    entries: occurrences.map(entryOf),
  });
}
