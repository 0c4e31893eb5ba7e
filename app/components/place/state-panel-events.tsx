/** What comes and what was held in a state: the nearest few of each, and the way to all. N9 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { FormMark } from "~/components/event/form-mark";
import { NotShown } from "~/components/event/not-shown";
import { useHighlighting } from "~/components/map/map-highlight";
import { attendanceState } from "~/domain/counting/attendance-state";
import { formatPeriod } from "~/domain/day/format-day";
import type { MapSpot } from "~/domain/map/map-symbol";
import type { AreaSummary, StateEvent } from "~/domain/place/area-summary";
import { inLanguage } from "~/domain/value/language";
import { townName } from "~/domain/value/town-name";
import { attendanceFigure } from "~/i18n/attendance/attendance-figure";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { AllEvents, type AllEventsProps, shownOf } from "./all-events";

export function StatePanelEvents(props: AllEventsProps) {
  const t = useText(placePanelText);
  const { upcoming, past, spots } = props.summary;
  return (
    <section className="section" aria-labelledby="state-events">
      <div className="section-head">
        <h3 id="state-events">{t.events}</h3>
        <AllEvents {...props} />
      </div>
      <NotShown events={props.summary.notShown} />
      {shownOf(props.summary) === 0 ? <p className="soft">{t.none}</p> : null}
      <EventList heading={t.upcoming} events={upcoming} spots={spots} />
      <EventList heading={t.past} events={past} spots={spots} />
    </section>
  );
}

type ListProps = {
  heading: string | null;
  events: readonly StateEvent[];
  spots: AreaSummary["spots"];
  /** What is said at the end of the row of an event. */
  noteOf?: (event: StateEvent) => string;
};

export function EventList({ heading, events, spots, noteOf }: ListProps) {
  if (events.length === 0) return null;
  return (
    <>
      {heading === null ? null : <h4 className="small soft">{heading}</h4>}
      <ul className="state-events">
        {events.map((event) => (
          <EventItem
            key={event.id}
            event={event}
            spots={spots.filter((spot) => spot.event === event.id)}
            note={noteOf?.(event) ?? null}
          />
        ))}
      </ul>
    </>
  );
}

type ItemProps = { event: StateEvent; spots: readonly MapSpot[]; note: string | null };

/** On the map its symbol stands out, or a caravan's stops, while pointer or focus are here. */
function EventItem({ event, spots, note }: ItemProps) {
  const highlighting = useHighlighting(event.id, spots);
  const t = useText(placePanelText);
  const language = useLanguage();
  const { attendance } = event;
  const details = [townName(event, language), event.lead[language]];
  if (attendanceState(attendance) === "counted")
    details.push(t.cumulative(attendanceFigure(attendance, language)));
  return (
    <li {...highlighting}>
      <FormMark form={event.form} planned={event.outcome !== "held"} />
      <div>
        <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
        {event.fictional ? <FictionalBadge /> : null}
        <p className="small soft">
          {formatPeriod(event.first, event.last, language)}
          {"　"}
          {details.filter((detail) => detail !== null).join("　")}
          {attendance.sessionsMissing > 0 ? (
            <>
              {"　"}
              <Link to={`/events/${event.id}/attendance`}>{t.notCounted}</Link>
            </>
          ) : null}
        </p>
      </div>
      {note === null ? null : <span className="state-event-note small soft">{note}</span>}
    </li>
  );
}
