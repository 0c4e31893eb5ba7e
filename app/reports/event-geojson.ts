/**
 * The events as the map of another program shows them (GeoJSON, RFC 7946). P175
 *
 * What is not yet held has no place unless it may be published, and neither has what the register knows no point of.
 */
import { calendarWhen } from "~/domain/calendar/calendar-when";
import type { EventChoices } from "~/domain/event/event-choices";
import type { ShownOccurrence } from "~/domain/event/shown-outside";
import type { Language } from "~/domain/value/language";
import { outsideWords } from "./outside-words";

type Facts = {
  occurrences: readonly ShownOccurrence[];
  /** How many events of the filter are left out; null where the filter is too fine to say. P185 */
  inside: number | null;
  choices: EventChoices;
  language: Language;
  asOf: Date;
  origin: string;
};

export function eventGeoJson(facts: Facts): string {
  const { occurrences, inside, choices, language, asOf, origin } = facts;
  const { t, words, names, place, title } = outsideWords(choices, language);

  function featureOf(of: ShownOccurrence) {
    const { outcome, first, last, states, fictional, detail } = of;
    const point = detail?.at ?? null;
    return {
      type: "Feature",
      geometry: point && { type: "Point", coordinates: [point.lon, point.lat] },
      properties: {
        title: title(of),
        ...{ outcome, outcomeName: words.outcome[outcome] },
        ...{ firstDay: first.from, lastDay: last.to },
        daysAreExact: first.precision === "day" && last.precision === "day",
        ...{ states, place: place(of), fictional, dayAndStateOnly: detail === null },
        ...(detail === null ? {} : detailOf(of, detail)),
      },
    };
  }

  function detailOf(of: ShownOccurrence, detail: NonNullable<ShownOccurrence["detail"]>) {
    const { id, eventId, form, kind, lead, venue, market, zone } = detail;
    const when = calendarWhen(of, detail);
    return {
      ...{ occurrenceId: id, eventId, url: `${origin}/events/${eventId}` },
      ...{ form, kind, kindName: names.kind(kind), lead, leadName: names.organiser(lead) },
      ...{ venue, market },
      startsAt: when.type === "instants" ? when.start.toISOString() : null,
      endsAt: when.type === "instants" ? (when.end?.toISOString() ?? null) : null,
      zone,
    };
  }

  const containsFictional = occurrences.some((one) => one.fictional);
  return `${JSON.stringify({
    type: "FeatureCollection",
    ...{ language, asOf: asOf.toISOString() },
    notes: [
      t.calendarNote,
      inside === null ? t.insideNotSaid : t.inside(inside),
      ...(containsFictional ? [t.containsFictional] : []),
    ],
    ...{ notShown: inside, containsFictional },
    features: occurrences.map(featureOf),
  })}\n`;
}
