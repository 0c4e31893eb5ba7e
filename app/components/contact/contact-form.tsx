/** The form of one contact, new or stored: what everybody reads, and what the own organiser alone reads. P84 */
import { Form, Link } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { PARTNER_NAMES_ID, PartnerNames, usePartnerNames } from "~/components/boxes/partner-names";
import { OFFICES } from "~/domain/contact/office";
import type { TypedMeeting } from "~/domain/contact/typed-meeting";
import { inLanguage } from "~/domain/value/language";
import type { MeetingErrors } from "~/forms/contact.server";
import { contactFormText } from "~/i18n/contact/contact-form-text";
import { contactText } from "~/i18n/contact/contact-text";
import { officeText } from "~/i18n/contact/office-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ContactFormData } from "~/pages/contact/contact-form-page.server";
import { ContactBox, ContactProblems, ContactText } from "./contact-box";

const FORM_ID = "contact";

export type ContactFormProps = Omit<ContactFormData, "pageTitle"> & {
  answer: { typed: TypedMeeting; errors: MeetingErrors; isStale: boolean } | null;
};

export function ContactForm(props: ContactFormProps) {
  const { id, revision, at, keptName, answer } = props;
  const t = useText(contactFormText);
  const { title } = useText(contactText);
  const language = useLanguage();
  const typed = answer?.typed ?? props.typed;
  const errors = answer?.errors ?? {};
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        {at === null ? (
          <Link to="/contacts">{title}</Link>
        ) : (
          <Link to={`/events/${at.eventId}`}>{inLanguage(at.title, language)}</Link>
        )}
      </p>
      <h1>{id === null ? t.newTitle : t.editTitle}</h1>
      {answer?.isStale ? (
        <div className="notice notice-danger" role="alert">
          <p>{t.changedMeanwhile}</p>
          <p>
            <Link to={`/contacts/${id}`} reloadDocument>
              {t.reopen}
            </Link>
          </p>
        </div>
      ) : null}
      <Form method="post" id={FORM_ID} noValidate>
        <ContactProblems errors={errors} />
        <KeptBoxes formId={FORM_ID} name={keptName} restores={answer === null} />
        {revision === null ? null : <input type="hidden" name="revision" value={revision} />}
        <input type="hidden" name="occurrence" value={typed.occurrence} />
        <input type="hidden" name="site" value={typed.site} />
        <OpenBoxes {...props} typed={typed} errors={errors} />
        <PersonBoxes {...props} typed={typed} errors={errors} />
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.save}
          </button>
          <Link to={at === null ? "/contacts" : `/events/${at.eventId}`} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
      {id === null ? null : (
        <div className="section row no-print">
          <Form method="post">
            <button type="submit" name="intent" value="remove" className="button">
              {t.remove}
            </button>
          </Form>
          <Link to={`/history?subject=contact:${id}`}>{t.history}</Link>
        </div>
      )}
    </main>
  );
}

type BoxesProps = Pick<ContactFormProps, "states" | "names" | "owners" | "site"> & {
  typed: TypedMeeting;
  errors: MeetingErrors;
};

function OpenBoxes({ states, names: offered, site, typed, errors }: BoxesProps) {
  const t = useText(contactFormText);
  const office = useText(officeText);
  const language = useLanguage();
  const { names, search } = usePartnerNames(offered);
  return (
    <fieldset className="form-section">
      <legend>{t.open}</legend>
      <PartnerNames names={names} />
      <ContactBox box="office" errors={errors}>
        <select id="office" name="office" className="input" defaultValue={typed.office}>
          <option value="">{t.choose}</option>
          {OFFICES.map((one) => (
            <option key={one} value={one}>
              {office[one]}
            </option>
          ))}
        </select>
      </ContactBox>
      <ContactText box="officeName" typed={typed} errors={errors} hint={t.officeNameHint} />
      <ContactText box="day" typed={typed} errors={errors} hint={t.dayHint} />
      <ContactBox box="state" errors={errors}>
        <select id="state" name="state" className="input" defaultValue={typed.state}>
          <option value="">{t.choose}</option>
          {states.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </select>
      </ContactBox>
      <ContactText
        box="organisation"
        typed={typed}
        errors={errors}
        list={PARTNER_NAMES_ID}
        onInput={search}
      />
      {site === null ? null : (
        <p>
          {t.field.site}: <Link to={`/sites/${site.id}`}>{site.name ?? site.id}</Link>
        </p>
      )}
    </fieldset>
  );
}

function PersonBoxes({ owners, typed, errors }: BoxesProps) {
  const t = useText(contactFormText);
  return (
    <fieldset className="form-section">
      <legend>{t.persons}</legend>
      <p className="small soft">{t.personsNote}</p>
      <ContactText box="personName" typed={typed} errors={errors} />
      <ContactBox box="notes" errors={errors}>
        <textarea
          id="notes"
          name="notes"
          className="input"
          rows={4}
          defaultValue={typed.notes}
          aria-invalid={errors.notes ? true : undefined}
        />
      </ContactBox>
      <ContactBox box="followUp" errors={errors}>
        <textarea
          id="followUp"
          name="followUp"
          className="input"
          rows={2}
          defaultValue={typed.followUp}
          aria-invalid={errors.followUp ? true : undefined}
        />
      </ContactBox>
      <ContactBox box="followUpOwner" errors={errors}>
        <select
          id="followUpOwner"
          name="followUpOwner"
          className="input"
          defaultValue={typed.followUpOwner}
          aria-invalid={errors.followUpOwner ? true : undefined}
        >
          <option value="">{t.nobody}</option>
          {owners.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </ContactBox>
      <ContactText box="followUpDue" typed={typed} errors={errors} />
      <div className="field">
        <label className="check">
          <input
            type="checkbox"
            name="followUpDone"
            value="on"
            defaultChecked={typed.followUpDone !== ""}
          />{" "}
          {t.field.followUpDone}
        </label>
      </div>
    </fieldset>
  );
}
