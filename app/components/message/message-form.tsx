/** Writing a message: both wordings, the facts that their letters stand for, and how it reads. */
import { Form, Link } from "@remix-run/react";
import { ProblemList } from "~/components/boxes/problem-list";
import type { MessageBox as Box, MessageErrors } from "~/domain/message/typed-message";
import { problemInWords } from "~/i18n/message/message-problem-text";
import { messageText } from "~/i18n/message/message-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { MessageFormPage } from "~/pages/message/message-form.server";
import { MessageBox } from "./message-box";
import { BoundFigures, FactFinder } from "./message-figures";

type Props = { page: MessageFormPage };

export function MessageForm({ page }: Props) {
  const t = useText(messageText);
  const { id, revision, typed, errors, priorities, said } = page;
  const boxes = { typed, errors };
  return (
    <main className="page message-page" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to={id === null ? "/messages" : `/messages/${id}`}>{t.title}</Link>
          </p>
          <h1>{id === null ? t.newTitle : t.changeTitle}</h1>
        </div>
      </div>
      {id === null ? null : <p className="soft">{t.changeLead}</p>}
      <Form method="post" noValidate>
        <Problems errors={errors} />
        {/* Enter in a box saves, and finds nothing. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="revision" value={revision} />
        {typed.bound.map(({ letter, factId }) => (
          <input key={letter} type="hidden" name="bound" value={`${letter}:${factId}`} />
        ))}
        <MessageBox box="wordingJa" {...boxes} hint={t.wordingHint} lang="ja" rows={3} />
        <MessageBox box="wordingEn" {...boxes} lang="en" rows={4} />
        <Preview said={said} />
        <BoundFigures page={page} />
        <FactFinder page={page} />
        <div className="field">
          <label htmlFor="priority">{t.box.priority}</label>
          <select
            id="priority"
            name="priority"
            className="input"
            defaultValue={typed.priority}
            key={typed.priority}
          >
            <option value="">{t.noPriority}</option>
            {priorities.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
          <BoxError box="priority" errors={errors} />
        </div>
        <MessageBox box="source" {...boxes} hint={t.sourceHint} />
        <MessageBox box="expiresOn" {...boxes} hint={t.dayHint} short />
        <div className="form-actions">
          <button type="submit" name="intent" value="save" className="button button-primary">
            {t.save}
          </button>
          <Link to={id === null ? "/messages" : `/messages/${id}`} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}

function Problems({ errors }: { errors: MessageErrors }) {
  const t = useText(messageText);
  const language = useLanguage();
  const words = Object.entries(errors).map(([box, problem]) => [
    box,
    problemInWords(problem, language),
  ]);
  return (
    <ProblemList
      title={t.wrong}
      errors={Object.fromEntries(words)}
      nameOf={{ ...t.box, revision: t.state }}
      wordsOf={{}}
    />
  );
}

function BoxError({ box, errors }: { box: Box; errors: MessageErrors }) {
  const language = useLanguage();
  const problem = errors[box];
  if (problem === undefined) return null;
  return (
    <p className="field-error" id={`${box}-problem`}>
      {problemInWords(problem, language)}
    </p>
  );
}

function Preview({ said }: Pick<MessageFormPage, "said">) {
  const t = useText(messageText);
  return (
    <section className="message-preview" aria-label={t.preview}>
      <p className="small soft">{t.preview}</p>
      <p lang="ja">{said.ja || "—"}</p>
      <p lang="en">{said.en || "—"}</p>
      <button type="submit" name="intent" value="check" className="button">
        {t.check}
      </button>
    </section>
  );
}
