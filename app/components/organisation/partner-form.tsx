/** The form of one partner, new or stored. */
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { PARTNER_TYPES } from "~/domain/partner";
import type { PartnerBox, TypedPartner } from "~/domain/typed-partner";
import type { Bilingual } from "~/domain/value/language";
import type { PartnerErrors } from "~/forms/partner.server";
import { frameText } from "~/i18n/frame-text";
import { inWords } from "~/i18n/in-words";
import { partnerText } from "~/i18n/organisation/partner-text";
import { useLanguage, useText } from "~/i18n/use-text";

const FORM_ID = "partner";

export type PartnerFormProps = {
  typed: TypedPartner;
  errors: PartnerErrors;
  states: readonly { code: string; name: Bilingual }[];
  revision: number | null;
  keptName: string;
  restores: boolean;
  cancel: string;
  children?: ReactNode;
};

export function PartnerForm(props: PartnerFormProps) {
  const { typed, errors, states, revision, keptName, restores, cancel, children } = props;
  const t = useText(partnerText);
  const language = useLanguage();
  return (
    <Form method="post" id={FORM_ID} noValidate>
      <Problems errors={errors} />
      {children}
      <KeptBoxes formId={FORM_ID} name={keptName} restores={restores} />
      {revision === null ? null : (
        <input type="text" hidden key={revision} name="revision" defaultValue={revision} />
      )}
      <Field box="type" errors={errors}>
        <select id="type" name="type" className="input" defaultValue={typed.type}>
          {PARTNER_TYPES.map((type) => (
            <option key={type} value={type}>
              {t.typeName[type]}
            </option>
          ))}
        </select>
      </Field>
      <TextField box="nameJa" typed={typed} errors={errors} lang="ja" />
      <TextField box="reading" typed={typed} errors={errors} lang="ja" />
      <TextField box="nameEn" typed={typed} errors={errors} lang="en" />
      <Field box="state" errors={errors}>
        <select id="state" name="state" className="input" defaultValue={typed.state}>
          <option value="">{t.noState}</option>
          {states.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </select>
      </Field>
      <TextField box="placeName" typed={typed} errors={errors} />
      <TextField box="languages" typed={typed} errors={errors} />
      <TextField box="website" typed={typed} errors={errors} />
      <Field box="note" errors={errors} hint={t.noteHint}>
        <textarea
          id="note"
          name="note"
          className="input"
          rows={4}
          defaultValue={typed.note}
          aria-describedby="note-hint"
          aria-invalid={errors.note ? true : undefined}
        />
      </Field>
      <div className="form-actions">
        <button type="submit" name="intent" value="save" className="button button-primary">
          {revision === null ? t.register : t.save}
        </button>
        <Link to={cancel} className="button">
          {t.cancel}
        </Link>
      </div>
    </Form>
  );
}

function Problems({ errors }: { errors: PartnerErrors }) {
  const t = useText(partnerText);
  const { colon } = useText(frameText);
  const wrong = Object.entries(errors);
  if (wrong.length === 0) return null;
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{t.problemsTitle}</strong>
      </p>
      <ul className="plain-list">
        {wrong.map(([box, problem]) => (
          <li key={box}>
            <a href={`#${box}`}>{t.field[box as PartnerBox]}</a>
            {colon}
            {inWords(t.problem, problem)}
          </li>
        ))}
      </ul>
    </div>
  );
}

type TextFieldProps = {
  box: PartnerBox;
  typed: TypedPartner;
  errors: PartnerErrors;
  lang?: string;
};

function TextField({ box, typed, errors, lang }: TextFieldProps) {
  return (
    <Field box={box} errors={errors}>
      <input
        id={box}
        name={box}
        type="text"
        className="input"
        lang={lang}
        autoComplete="off"
        defaultValue={typed[box]}
        aria-invalid={errors[box] ? true : undefined}
        aria-describedby={errors[box] ? `${box}-problem` : undefined}
      />
    </Field>
  );
}

type FieldProps = { box: PartnerBox; errors: PartnerErrors; hint?: string; children: ReactNode };

function Field({ box, errors, hint, children }: FieldProps) {
  const t = useText(partnerText);
  const problem = errors[box];
  return (
    <div className="field">
      <label htmlFor={box}>{t.field[box]}</label>
      {hint ? (
        <p className="hint" id={`${box}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      {problem ? (
        <p className="field-error" id={`${box}-problem`}>
          {inWords(t.problem, problem)}
        </p>
      ) : null}
    </div>
  );
}
