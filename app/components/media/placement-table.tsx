/** The placements of a media buy as a media plan: planned and actual side by side, never added to attendance. N6, P23 */
import { Link } from "@remix-run/react";
import { useNames } from "~/components/event/event-names";
import { OccurrenceDays } from "~/components/event/event-occurrence-days";
import { OccurrenceOutcome } from "~/components/event/event-outcome";
import { OccurrenceDetails } from "~/components/event/occurrence-details";
import { REACH_PHASES } from "~/domain/counting/reach";
import { eventText } from "~/i18n/event/event-text";
import { eventWords } from "~/i18n/event/event-words";
import { useText } from "~/i18n/use-text";
import type { ShownEvent, ShownOccurrence } from "~/pages/register/event-page.server";
import { PlacementFigures } from "./placement-figures";

export function PlacementTable({ event, mayHost }: { event: ShownEvent; mayHost: number[] }) {
  const t = useText(eventText);
  const words = useText(eventWords);
  return (
    <section className="section" aria-labelledby="placements-title">
      <div className="section-head">
        <h2 id="placements-title">{t.placements}</h2>
        {mayHost.length > 0 && event.withdrawnAt === null ? (
          <Link className="no-print" to={`/events/${event.id}/media-plan`}>
            {t.mediaPlan}
          </Link>
        ) : null}
      </div>
      <div className="table-scroll">
        <table className="table occurrence-table">
          <thead>
            <tr>
              <th scope="col">{t.stop.number}</th>
              <th scope="col">{t.placement.outlet}</th>
              <th scope="col">{t.placement.market}</th>
              <th scope="col">{t.placement.area}</th>
              <th scope="col">{t.placement.flight}</th>
              <th scope="col">{words.phase.planned}</th>
              <th scope="col">{words.phase.actual}</th>
              <th scope="col">{t.placement.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {event.draft.occurrences.map((occurrence, at) => (
              <PlacementRow
                key={occurrence.id}
                eventId={event.id}
                occurrence={occurrence}
                number={at + 1}
                mayHost={mayHost.includes(occurrence.id) && event.withdrawnAt === null}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="small soft">{t.reachNote}</p>
    </section>
  );
}

type RowProps = { eventId: number; occurrence: ShownOccurrence; number: number; mayHost: boolean };

function PlacementRow({ eventId, occurrence, number, mayHost }: RowProps) {
  const t = useText(eventText);
  const words = useText(eventWords);
  const names = useNames();
  const { placement, place, note } = occurrence;
  const area =
    place.type === "state" ? names.states(placement?.states ?? []) : words.placeType[place.type];
  return (
    <tr>
      <td>
        <span className="stop-number">{number}</span>
      </td>
      <td data-label={t.placement.outlet}>
        <strong>{placement?.outlet ?? t.noAttendance}</strong>
        {placement?.medium ? <p className="small soft">{placement.medium}</p> : null}
        {note === null ? null : <p className="small soft typed-text">{note}</p>}
        <OccurrenceDetails form="media-buy" occurrence={occurrence} />
      </td>
      <td data-label={t.placement.market}>{placement?.market ?? t.noAttendance}</td>
      <td data-label={t.placement.area}>{area}</td>
      <td data-label={t.placement.flight}>
        <OccurrenceDays occurrence={occurrence} />
      </td>
      {REACH_PHASES.map((phase) => (
        <td key={phase} data-label={words.phase[phase]}>
          {placement === null ? null : <PlacementFigures placement={placement} phase={phase} />}
        </td>
      ))}
      <td data-label={t.placement.outcome}>
        <OccurrenceOutcome eventId={eventId} occurrence={occurrence} mayHost={mayHost} />
      </td>
    </tr>
  );
}
