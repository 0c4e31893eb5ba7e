/** The placements of a media buy. Reach stands by measure, planned and actual apart, and is never added to attendance. N6 */
import { formatMoney } from "~/domain/money";
import { REACH_MEASURES, REACH_PHASES } from "~/domain/reach";
import { groupDigits } from "~/domain/whole-number";
import { eventText } from "~/i18n/event-text";
import { eventWords } from "~/i18n/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import { useNames } from "./event-names";
import { OccurrenceDays } from "./event-occurrence-days";
import { OccurrenceOutcome } from "./event-outcome";
import type { ShownEvent, ShownOccurrence } from "./event-page-types";

export function PlacementTable({ event, mayHost }: { event: ShownEvent; mayHost: number[] }) {
  const t = useText(eventText);
  return (
    <section className="section" aria-labelledby="placements-title">
      <h2 className="section-head" id="placements-title">
        {t.placements}
      </h2>
      <div className="table-scroll">
        <table className="table occurrence-table">
          <thead>
            <tr>
              <th scope="col">{t.stop.number}</th>
              <th scope="col">{t.placement.outlet}</th>
              <th scope="col">{t.placement.area}</th>
              <th scope="col">{t.placement.flight}</th>
              <th scope="col" className="number">
                {t.placement.cost}
              </th>
              <th scope="col">{t.placement.reach}</th>
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
  const language = useLanguage();
  const names = useNames();
  const { placement, place, note } = occurrence;
  const cost = placement?.cost ?? null;
  const area =
    place.type === "state" ? names.states(placement?.states ?? []) : words.placeType[place.type];
  return (
    <tr>
      <td>
        <span className="stop-number">{number}</span>
      </td>
      <td data-label={t.placement.outlet}>
        <strong>{placement?.outlet ?? t.noAttendance}</strong>
        <p className="small soft">
          {[placement?.medium, placement?.market].filter(Boolean).join("・")}
        </p>
        {note === null ? null : <p className="small soft typed-text">{note}</p>}
      </td>
      <td data-label={t.placement.area}>{area}</td>
      <td data-label={t.placement.flight}>
        <OccurrenceDays occurrence={occurrence} />
      </td>
      <td className="number" data-label={t.placement.cost}>
        {cost === null ? t.noAttendance : formatMoney(cost, language)}
      </td>
      <td data-label={t.placement.reach}>
        <Reach occurrence={occurrence} />
      </td>
      <td data-label={t.placement.outcome}>
        <OccurrenceOutcome eventId={eventId} occurrence={occurrence} mayHost={mayHost} />
      </td>
    </tr>
  );
}

function Reach({ occurrence }: { occurrence: ShownOccurrence }) {
  const t = useText(eventText);
  const words = useText(eventWords);
  const reach = occurrence.placement?.reach ?? [];
  if (reach.length === 0) return t.noAttendance;
  return (
    <dl className="reach-figures">
      {REACH_MEASURES.filter((measure) => reach.some((one) => one.measure === measure)).map(
        (measure) => (
          <div key={measure}>
            <dt>{words.measure[measure]}</dt>
            {REACH_PHASES.map((phase) => {
              const figure = reach.find((one) => one.measure === measure && one.phase === phase);
              return (
                <dd key={phase}>
                  <span className="soft small">{words.phase[phase]}</span>{" "}
                  {figure === undefined
                    ? t.noAttendance
                    : t.figure(groupDigits(figure.value), figure.qualifier)}
                </dd>
              );
            })}
          </div>
        ),
      )}
    </dl>
  );
}
