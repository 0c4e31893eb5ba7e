/** The latest events held in an area, and the ways to all of it. N9 */
import { placePanelText } from "~/i18n/place/place-panel-text";
import { useText } from "~/i18n/use-text";
import { AllEvents, type AllEventsProps } from "./all-events";
import { EventList } from "./state-panel-events";

export function AreaHeld(props: AllEventsProps) {
  const t = useText(placePanelText);
  const { past, spots } = props.summary;
  return (
    <section className="section" aria-labelledby="panel-held">
      <div className="section-head">
        <h3 id="panel-held">{t.past}</h3>
        <AllEvents {...props} />
      </div>
      {past.length === 0 ? <p className="soft">{t.noneHeld}</p> : null}
      <EventList heading={null} events={past} spots={spots} />
    </section>
  );
}
