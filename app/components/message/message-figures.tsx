/** The facts that a message speaks of, each under its letter, and where others are found. */
import { problemInWords } from "~/i18n/message/message-problem-text";
import { messageText } from "~/i18n/message/message-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { MessageFormPage } from "~/pages/message/message-form.server";

type Props = { page: MessageFormPage };
type Shown = MessageFormPage["found"][number];

export function BoundFigures({ page: { bound, errors } }: Props) {
  const t = useText(messageText);
  const language = useLanguage();
  return (
    <section className="message-figures" aria-labelledby="figures">
      <h2 id="figures">{t.box.figures}</h2>
      <p className="soft">{t.figuresLead}</p>
      {errors.figures === undefined ? null : (
        <p className="field-error">{problemInWords(errors.figures, language)}</p>
      )}
      {bound.length === 0 ? <p>{t.noFigures}</p> : null}
      <ul className="message-facts">
        {bound.map((fact) => (
          <li key={fact.letter}>
            <p>
              <code>{fact.tokens.figure}</code> <strong>{fact.figure}</strong>
              {"　"}
              <code>{fact.tokens.day}</code> {fact.asOf}
            </p>
            <Described fact={fact} />
            <button
              type="submit"
              name="intent"
              value={`unbind:${fact.letter}`}
              className="button button-quiet"
              aria-label={t.unbind(fact.tokens.figure)}
            >
              {t.unbindShort}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Described({ fact }: { fact: Shown }) {
  const t = useText(messageText);
  return (
    <p className="small soft">
      {fact.area}　{fact.measure}
      {fact.release === null ? "" : `　${t.released} ${fact.release}`}
      <br />
      {fact.definition}
    </p>
  );
}

export function FactFinder({ page: { typed, areas, measures, found, isAsked } }: Props) {
  const t = useText(messageText);
  return (
    <fieldset className="message-finder">
      <legend>{t.find}</legend>
      <div className="message-finder-boxes">
        <Choice name="area" label={t.area} value={typed.area} options={areas} />
        <Choice
          name="measure"
          label={t.measure}
          value={typed.measure}
          options={[{ value: "", name: t.chooseMeasure }, ...measures]}
        />
        <button type="submit" name="intent" value="find" className="button">
          {t.search}
        </button>
      </div>
      {isAsked && found.length === 0 ? <p role="status">{t.nothingFound}</p> : null}
      <ul className="message-facts">
        {found.map((fact) => (
          <li key={fact.id}>
            <p>
              <strong>{fact.figure}</strong>　{fact.asOf}
            </p>
            <Described fact={fact} />
            <button
              type="submit"
              name="intent"
              value={`bind:${fact.id}`}
              className="button"
              aria-label={t.bind(`${fact.area} ${fact.measure} ${fact.figure} ${fact.asOf}`)}
            >
              {t.bindShort}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

type ChoiceProps = {
  name: "area" | "measure";
  label: string;
  value: string;
  options: readonly { value: string; name: string }[];
};

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} className="input" defaultValue={value}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
