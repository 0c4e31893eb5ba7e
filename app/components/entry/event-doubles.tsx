/** Events that may be the same as the one being entered. It warns; the person decides. */
import { Link } from "@remix-run/react";
import { useNames } from "~/components/event/event-names";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import type { eventAnswerText } from "~/i18n/entry/event-answer-text";
import { useLanguage } from "~/i18n/use-text";

type Double = { id: number; title: BilingualText; lead: string; firstDay: string };
export type Doubles = {
  words: (typeof eventAnswerText)["ja"]["doubles"];
  events: readonly Double[];
  /** The double entry is to be submitted as well, if it is none. */
  submits: boolean;
};

export function EventDoubles({ words, events, submits }: Doubles) {
  const language = useLanguage();
  const names = useNames();
  return (
    <div className="notice notice-warning" role="alert">
      <p>
        <strong>{words.title}</strong>
      </p>
      <p>{words.hint}</p>
      <ul>
        {events.map(({ id, title, lead, firstDay }) => (
          <li key={id}>
            <Link to={`/events/${id}`} target="_blank" rel="noreferrer">
              {inLanguage(title, language)}
            </Link>{" "}
            <span className="soft">
              {firstDay}　{names.organiser(lead)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <button
          type="submit"
          form="event"
          name="saveAnyway"
          value={submits ? "submits" : "yes"}
          className="button"
        >
          {words.saveAnyway}
        </button>
      </p>
    </div>
  );
}
