/** The form of one organisation, new or stored. */

import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { PARTNER_NAMES_ID, PartnerNames, usePartnerNames } from "~/components/boxes/partner-names";
import { ProblemList } from "~/components/boxes/problem-list";
import { ORGANISATION_TYPES } from "~/domain/organisation/organisation";
import type { OrganisationBox, TypedOrganisation } from "~/domain/organisation/typed-organisation";
import type { Bilingual } from "~/domain/value/language";
import type { OrganisationErrors } from "~/forms/organisation.server";
import { inWords } from "~/i18n/in-words";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { useLanguage, useText } from "~/i18n/use-text";

const FORM_ID = "organisation";

export type OrganisationFormProps = {
  typed: TypedOrganisation;
  errors: OrganisationErrors;
  states: readonly { code: string; name: Bilingual }[];
  /** Of the register, to be offered where one belongs to another. */
  names: readonly string[];
  revision: number | null;
  keptName: string;
  restores: boolean;
  cancel: string;
  children?: ReactNode;
};

export function OrganisationForm(props: OrganisationFormProps) {
  const {
    typed,
    errors,
    states,
    names: offered,
    revision,
    keptName,
    restores,
    cancel,
    children,
  } = props;
  const t = useText(organisationText);
  const language = useLanguage();
  const { names, search } = usePartnerNames(offered);
  return (
    <Form method="post" id={FORM_ID} noValidate>
      <PartnerNames names={names} />
      <Problems errors={errors} />
      {children}
      <KeptBoxes formId={FORM_ID} name={keptName} restores={restores} />
      {revision === null ? null : (
        <input type="text" hidden key={revision} name="revision" defaultValue={revision} />
      )}
      <Field box="type" errors={errors}>
        <select id="type" name="type" className="input" defaultValue={typed.type}>
          {ORGANISATION_TYPES.map((type) => (
            <option key={type} value={type}>
              {t.typeName[type]}
            </option>
          ))}
        </select>
      </Field>
      <div className="field">
        <label className="check">
          <input
            type="checkbox"
            name="isPartner"
            value="on"
            defaultChecked={typed.isPartner !== ""}
            aria-describedby="isPartner-hint"
          />{" "}
          {t.field.isPartner}
        </label>
        <p className="hint" id="isPartner-hint">
          {t.isPartnerHint}
        </p>
      </div>
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
      <Field box="parent" errors={errors} hint={t.parentHint}>
        <input
          id="parent"
          name="parent"
          type="text"
          className="input"
          list={PARTNER_NAMES_ID}
          onInput={search}
          autoComplete="off"
          defaultValue={typed.parent}
          aria-invalid={errors.parent ? true : undefined}
          aria-describedby={errors.parent ? "parent-hint parent-problem" : "parent-hint"}
        />
      </Field>
      <TextField box="seatInJapan" typed={typed} errors={errors} />
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

function Problems({ errors }: { errors: OrganisationErrors }) {
  const t = useText(organisationText);
  return (
    <ProblemList title={t.problemsTitle} errors={errors} nameOf={t.field} wordsOf={t.problem} />
  );
}

type TextFieldProps = {
  box: OrganisationBox;
  typed: TypedOrganisation;
  errors: OrganisationErrors;
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

type FieldProps = {
  box: OrganisationBox;
  errors: OrganisationErrors;
  hint?: string;
  children: ReactNode;
};

function Field({ box, errors, hint, children }: FieldProps) {
  const t = useText(organisationText);
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
