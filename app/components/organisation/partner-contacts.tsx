/** Whom one's own organiser knows at a partner: read and written by that organiser alone. P36 */
import { Form } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { inWords } from "~/i18n/in-words";
import { partnerText } from "~/i18n/partner-text";
import { useText } from "~/i18n/use-text";
import type { PartnerPageData } from "~/pages/organisation/partner-page.server";

type ShownContacts = NonNullable<PartnerPageData["contacts"]>[number];

const FORM_ID = "partner-contacts";

type Props = {
  partnerId: number;
  contacts: readonly ShownContacts[];
  /** Which note the form stands on. */
  seen: string;
  keptName: string;
  saved: boolean;
  problem: string | null;
  typed: string | null;
};

export function PartnerContacts(props: Props) {
  const { partnerId, contacts, seen, keptName, saved, problem, typed } = props;
  const t = useText(partnerText);
  const own = contacts.find((one) => one.partnerId === partnerId)?.contacts ?? "";
  const ofMerged = contacts.filter((one) => one.partnerId !== partnerId);
  return (
    <section className="section no-print" aria-labelledby="partner-contacts-title">
      <div className="section-head">
        <h2 id="partner-contacts-title">{t.contacts}</h2>
      </div>
      <p className="small soft">{t.contactsNote}</p>
      {ofMerged.map((one) => (
        <div key={one.partnerId} className="partner-contacts-merged">
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
            <p>{t.stored}</p>
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
              {inWords(t.problem, problem)}
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
