/** The form of a good example. P193 */
import { Form, Link } from "@remix-run/react";
import { FieldProblems } from "~/components/boxes/field-problems";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { EXAMPLE_PARTS, MAX_PRESS, NAMED_PEOPLE } from "~/domain/example/example";
import type { NominateRefusal } from "~/domain/example/example-refusal";
import {
  type ExampleBox,
  PRESS_BOXES,
  pressBox,
  type TypedExample,
} from "~/domain/example/typed-example";
import { inLanguage } from "~/domain/value/language";
import type { ExampleErrors } from "~/forms/example.server";
import { exampleText } from "~/i18n/example/example-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ExampleFormData } from "~/pages/example/example-form-page.server";
import { ExampleBoxes, FieldError } from "./example-boxes";
import { ExamplePhotos } from "./example-photos";

const FORM_ID = "example";

type Answer = { typed: TypedExample; errors: ExampleErrors; refused: NominateRefusal | null };
type Props = Omit<ExampleFormData, "pageTitle"> & { answer: Answer | null };

export function ExampleForm(props: Props) {
  const { event, exampleId, revision, refused, keptName, answer, state } = props;
  const t = useText(exampleText);
  const language = useLanguage();
  const typed = answer?.typed ?? props.typed;
  const errors = answer?.errors ?? {};
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
        {exampleId === null ? null : (
          <>
            {" / "}
            <Link to={`/examples/${exampleId}`}>{t.strip}</Link>
          </>
        )}
      </p>
      <h1>
        {t.formTitle} {event.fictional ? <FictionalBadge /> : null}
      </h1>
      <p className="soft">{t.lead}</p>
      {refused === null ? null : <p className="notice notice-warning">{t.refused[refused]}</p>}
      {answer?.refused == null ? null : (
        <p className="notice notice-danger" role="alert">
          {t.refused[answer.refused]}
        </p>
      )}
      {refused === null ? (
        <Form method="post" id={FORM_ID} noValidate>
          <Problems errors={errors} />
          <KeptBoxes formId={FORM_ID} name={keptName} restores={answer === null} />
          {revision === null ? null : <input type="hidden" name="revision" value={revision} />}
          {state === "chosen" ? <p className="notice">{t.asksAgain}</p> : null}
          <p className="hint">{t.bothLanguages}</p>
          <ExampleBoxes typed={typed} errors={errors} />
          <People typed={typed} errors={errors} />
          <Press typed={typed} errors={errors} />
          <ExamplePhotos {...props} chosen={typed.photos} errors={errors} />
          <div className="form-actions">
            <button type="submit" className="button button-primary">
              {exampleId === null ? t.nominate : t.save}
            </button>
            <Link
              to={exampleId === null ? `/events/${event.id}` : `/examples/${exampleId}`}
              className="button"
            >
              {t.back}
            </Link>
          </div>
        </Form>
      ) : null}
    </main>
  );
}

function Problems({ errors }: { errors: ExampleErrors }) {
  const t = useText(exampleText);
  const languages = { Ja: t.japanese, En: t.english };
  const words = (["title", ...EXAMPLE_PARTS] as const).flatMap((part) =>
    (["Ja", "En"] as const).map((language): [ExampleBox, string] => {
      const name = part === "title" ? t.exampleTitle : t.part[part];
      return [`${part}${language}`, `${name}（${languages[language]}）`];
    }),
  );
  const press = Array.from({ length: MAX_PRESS }, (_, at) =>
    PRESS_BOXES.map((box): [ExampleBox, string] => [
      pressBox(at, box),
      `${t.pressAt(at + 1)} ${t.pressBox[box]}`,
    ]),
  );
  const labels: [ExampleBox, string][] = [
    ...words,
    ["people", t.peopleLegend],
    ...press.flat(),
    ["photos", t.photos],
  ];
  return <FieldProblems title={t.problems} labels={labels} errors={errors} words={t.problem} />;
}

type BoxesProps = { typed: TypedExample; errors: ExampleErrors };

function People({ typed, errors }: BoxesProps) {
  const t = useText(exampleText);
  return (
    <fieldset className="form-section" id="people">
      <legend>{t.peopleLegend}</legend>
      <p className="hint">{t.peopleHint}</p>
      {NAMED_PEOPLE.map((people) => (
        <label className="check" key={people}>
          <input
            type="radio"
            name="people"
            value={people}
            defaultChecked={typed.text.people === people}
          />
          {t.people[people]}
        </label>
      ))}
      <FieldError box="people" errors={errors} />
    </fieldset>
  );
}

function Press({ typed, errors }: BoxesProps) {
  const t = useText(exampleText);
  return (
    <fieldset className="form-section">
      <legend>{t.press}</legend>
      <p className="hint">{t.pressHint}</p>
      {typed.press.map((one, at) => (
        <fieldset key={at} className="example-press">
          <legend>{t.pressAt(at + 1)}</legend>
          {PRESS_BOXES.map((box) => {
            const name = pressBox(at, box);
            return (
              <div className="field" key={box}>
                <label htmlFor={name}>{t.pressBox[box]}</label>
                <input
                  id={name}
                  name={name}
                  className="input"
                  defaultValue={one[box]}
                  aria-invalid={errors[name] !== undefined || undefined}
                  aria-describedby={errors[name] === undefined ? undefined : `${name}-problem`}
                />
                <FieldError box={name} errors={errors} />
              </div>
            );
          })}
        </fieldset>
      ))}
    </fieldset>
  );
}
