/** The forms an event can have, each with what it is for. */
import { Link } from "@remix-run/react";
import { EVENT_FORMS } from "~/domain/event-form";
import { eventFormText } from "~/i18n/event-form-text";
import { eventWords } from "~/i18n/event-words";
import { useText } from "~/i18n/use-text";
import { FormMark } from "./event-mark";

export function EventFormChoice() {
  const t = useText(eventFormText);
  const words = useText(eventWords);
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{t.chooseForm}</h1>
      </div>
      <p>{t.chooseFormHint}</p>
      <ul className="form-choice">
        {EVENT_FORMS.map((form) => (
          <li key={form}>
            <Link to={`/events/new?form=${form}`}>
              <FormMark form={form} />
              <strong>{words.form[form]}</strong>
              <span className="soft">{t.formHelp[form]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="notice">{t.countedUnit}</p>
    </main>
  );
}
