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
  /** The site that is to be visited, carried into the form, and what is said of it. */
  visits: { site: number; said: string } | null;
  templates: readonly { id: number; form: EventForm; name: BilingualText; fictional: boolean }[];
};

export function EventFormChoice({ words: t, visits, templates }: Props) {
  const language = useLanguage();
  const words = useText(eventWords);
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{t.chooseForm}</h1>
      </div>
      {visits === null ? null : <p className="notice">{visits.said}</p>}
      <p>{t.chooseFormHint}</p>
      <ul className="form-choice">
        {EVENT_FORMS.filter((form) => visits === null || form !== "media-buy").map((form) => (
          <li key={form}>
            <Link to={`/events/new?form=${form}${visits === null ? "" : `&site=${visits.site}`}`}>
              <FormMark form={form} />
              <strong>{words.form[form]}</strong>
              <span className="soft">{t.formHelp[form]}</span>
            </Link>
          </li>
        ))}
      </ul>
      {templates.length === 0 || visits !== null ? null : (
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
