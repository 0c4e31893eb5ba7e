/** The forms an event can have, each with what it is for. */
import { Link } from "@remix-run/react";
import { EVENT_FORMS, type EventForm } from "~/domain/event-form";
import { eventFormText } from "~/i18n/event-form-text";
import { eventWords } from "~/i18n/event-words";
import { useText } from "~/i18n/use-text";
import { FormMark } from "./event-mark";

type Props = {
  /** Sent along by the page, because the form itself has no use for these words. */
  words: { title: string; hint: string; help: Record<EventForm, string> };
};

export function EventFormChoice({ words: { title, hint, help } }: Props) {
  const t = useText(eventFormText);
  const words = useText(eventWords);
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{title}</h1>
      </div>
      <p>{hint}</p>
      <ul className="form-choice">
        {EVENT_FORMS.map((form) => (
          <li key={form}>
            <Link to={`/events/new?form=${form}`}>
              <FormMark form={form} />
              <strong>{words.form[form]}</strong>
              <span className="soft">{help[form]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="notice">{t.countedUnit}</p>
    </main>
  );
}
