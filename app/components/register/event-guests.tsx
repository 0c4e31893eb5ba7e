/** Guests of honour: the loader leaves them out for everybody else. P24 */
import { eventText } from "~/i18n/event/event-text";
import { useText } from "~/i18n/use-text";

export function EventGuests({ guests }: { guests: string | null }) {
  const t = useText(eventText);
  if (guests === null) return null;
  return (
    <section className="section" aria-labelledby="guests-title">
      <h2 className="section-head" id="guests-title">
        {t.guests}
      </h2>
      <p className="typed-text">{guests}</p>
      <p className="small soft no-print">{t.guestsHint}</p>
    </section>
  );
}
