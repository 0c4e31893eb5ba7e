/** The forms an event can have, each with what it is for. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { FormMark } from "~/components/event/event-mark";
import { EVENT_FORMS, type EventForm } from "~/domain/counting/event-form";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import type { eventChoiceText } from "~/i18n/entry/event-choice-text";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = {
  words: (typeof eventChoiceText)["ja"];
  templates: readonly { id: number; form: EventForm; name: BilingualText; fictional: boolean }[];
};

export function EventFormChoice({ words: t, templates }: Props) {
  const language = useLanguage();
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
      {templates.length === 0 ? null : (
        <section className="section" aria-labelledby="templates-title">
          <div className="section-head">
            <h2 id="templates-title">{t.fromTemplate}</h2>
            <Link to="/templates">{t.allTemplates}</Link>
          </div>
          <ul className="form-choice">
            {templates.map(({ id, form, name, fictional }) => (
              <li key={id}>
                <Link to={`/events/new?form=${form}&template=${id}`}>
                  <FormMark form={form} />
                  <strong>
                    {inLanguage(name, language)} {fictional ? <FictionalBadge /> : null}
                  </strong>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="notice">{t.countedUnit}</p>
    </main>
  );
}
