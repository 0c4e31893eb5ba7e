/** The sessions of an event in their order: days, place, jurisdiction, who came. A caravan's are its stops. */

import { eventText } from "~/i18n/event/event-text";
import { useText } from "~/i18n/use-text";
import type { ShownEvent, ShownFacts } from "~/pages/register/event-page.server";
import { CaravanStop } from "./caravan-stop";

type Props = { event: ShownEvent; facts: ShownFacts[]; mayHost: number[] };

export function CaravanStops({ event, facts, mayHost }: Props) {
  const t = useText(eventText);
  const isCaravan = event.draft.form === "caravan";
  return (
    <section className="section" aria-labelledby="stops-title">
      <h2 className="section-head" id="stops-title">
        {isCaravan ? t.stops : t.sessions}
      </h2>
      <div className="table-scroll">
        <table className="table occurrence-table">
          <thead>
            <tr>
              <th scope="col">{t.stop.number}</th>
              <th scope="col">{t.stop.days}</th>
              <th scope="col">{t.stop.place}</th>
              <th scope="col">{t.stop.jurisdiction}</th>
              <th scope="col" className="number">
                {t.stop.attendance}
              </th>
              <th scope="col">{t.stop.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {event.draft.occurrences.map((occurrence, at) => (
              <CaravanStop
                key={occurrence.id}
                event={event}
                occurrence={occurrence}
                number={at + 1}
                facts={facts.find(({ id }) => id === occurrence.id) ?? null}
                mayHost={mayHost.includes(occurrence.id) && event.withdrawnAt === null}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
