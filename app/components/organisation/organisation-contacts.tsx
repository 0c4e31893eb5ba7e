/** Whom one's own organiser knows at an organisation: read and written by that organiser alone. P36 */
import { Form } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { inWords } from "~/i18n/in-words";
import { organisationPageText } from "~/i18n/organisation/organisation-page-text";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { useText } from "~/i18n/use-text";
import type { OrganisationPageData } from "~/pages/organisation/organisation-page.server";

type ShownContacts = NonNullable<OrganisationPageData["contacts"]>[number];

const FORM_ID = "organisation-contacts";

type Props = {
  organisationId: number;
  contacts: readonly ShownContacts[];
  /** Which note the form stands on. */
  seen: string;
  keptName: string;
  saved: boolean;
  problem: string | null;
  typed: string | null;
};

export function OrganisationContacts(props: Props) {
  const { organisationId, contacts, seen, keptName, saved, problem, typed } = props;
  const t = useText(organisationPageText);
  const register = useText(organisationText);
  const own = contacts.find((one) => one.organisationId === organisationId)?.contacts ?? "";
  const ofMerged = contacts.filter((one) => one.organisationId !== organisationId);
  return (
    <section className="section no-print" aria-labelledby="organisation-contacts-title">
      <div className="section-head">
        <h2 id="organisation-contacts-title">{t.contacts}</h2>
      </div>
      <p className="small soft">{t.contactsNote}</p>
      {ofMerged.map((one) => (
        <div key={one.organisationId} className="organisation-contacts-merged">
          <h3>{t.contactsOf(one.name)}</h3>
          <p className="typed-text">{one.contacts}</p>
        </div>
      ))}
      <Form method="post" id={FORM_ID}>
        <KeptBoxes
          formId={FORM_ID}
          name={keptName}
          restores={typed === null}
          saved={saved ? "contacts" : null}
        />
        <input type="hidden" name="seen" value={seen} />
        {problem === "changed-meanwhile" ? (
          <div className="notice notice-warning">
            <p>{register.stored}</p>
            <p className="typed-text">{own === "" ? t.noContacts : own}</p>
          </div>
        ) : null}
        <div className="field">
          <label htmlFor="contacts" className="visually-hidden">
            {t.contacts}
          </label>
          <textarea
            id="contacts"
            name="contacts"
            className="input"
            rows={4}
            defaultValue={typed ?? own}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? "contacts-problem" : undefined}
          />
          {problem === null ? null : (
            <p className="field-error" id="contacts-problem" role="alert">
              {inWords(register.problem, problem)}
            </p>
          )}
        </div>
        <button type="submit" name="intent" value="contacts" className="button">
          {t.saveContacts}
        </button>
      </Form>
    </section>
  );
}
