/** Events that may be the same as the one being entered. It warns; the person decides. */
import { Link } from "@remix-run/react";
import { type BilingualText, inLanguage } from "~/domain/language";
import { eventAnswerText } from "~/i18n/event-answer-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { useNames } from "./event-names";

export type Double = { id: number; title: BilingualText; lead: string; firstDay: string };

type Props = { doubles: readonly Double[]; submits: boolean };

export function EventDoubles({ doubles, submits }: Props) {
  const t = useText(eventAnswerText);
  const language = useLanguage();
  const names = useNames();
  return (
    <div className="notice notice-warning" role="alert">
      <p>
        <strong>{t.doublesTitle}</strong>
      </p>
      <p>{t.doublesHint}</p>
      <ul>
        {doubles.map(({ id, title, lead, firstDay }) => (
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
          {t.saveAnyway}
        </button>
      </p>
    </div>
  );
}
