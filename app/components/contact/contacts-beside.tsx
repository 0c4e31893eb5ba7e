/** Contacts as other pages show them: of an event, of an organisation, and the last one by office in a state. */
import { Link } from "@remix-run/react";
import { formatRoughDay } from "~/domain/day/format-day";
import { contactText } from "~/i18n/contact/contact-text";
import { officeText } from "~/i18n/contact/office-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type {
  ContactsAt as ContactsAtData,
  ContactsWith as ContactsWithData,
  LastContacts as LastContactsData,
} from "~/pages/contact/contacts-beside.server";
import { ContactTable } from "./contact-table";

/** Whom we met at the occurrences of an event; nothing before one of them is held. */
export function ContactsAt({
  rows,
  logAt,
  nameOf,
}: ContactsAtData & { nameOf: (occurrenceId: number) => string }) {
  const t = useText(contactText);
  if (rows.length === 0 && logAt.length === 0) return null;
  return (
    <section className="section" aria-labelledby="contacts-at">
      <h2 className="section-head" id="contacts-at">
        {t.at}
      </h2>
      {rows.length === 0 ? <p className="soft">{t.noneAt}</p> : <ContactTable rows={rows} />}
      <p className="row contact-log no-print">
        {logAt.map((id) => (
          <Link key={id} to={`/contacts/new?occurrence=${id}`} className="button">
            ＋ {t.log}
            {logAt.length > 1 ? t.atOccurrence(nameOf(id)) : null}
          </Link>
        ))}
      </p>
    </section>
  );
}

export function ContactsWith({
  rows,
  total,
  mayLog,
  organisationId,
}: ContactsWithData & { organisationId: number }) {
  const t = useText(contactText);
  if (rows.length === 0 && !mayLog) return null;
  return (
    <section className="section" aria-labelledby="contacts-with">
      <div className="section-head">
        <h2 id="contacts-with">{t.with}</h2>
        {total > 0 ? <span className="small soft">{t.shown(rows.length, total)}</span> : null}
      </div>
      {rows.length === 0 ? <p className="soft">{t.noneYet}</p> : <ContactTable rows={rows} />}
      {mayLog ? (
        <p className="contact-log no-print">
          <Link to={`/contacts/new?organisation=${organisationId}`} className="button">
            ＋ {t.log}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

/** The last contact with each office; where none is registered it says so. P85 */
export function LastContacts({ rows, mayLog, state }: LastContactsData & { state: string }) {
  const t = useText(contactText);
  const office = useText(officeText);
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="last-contacts">
      <div className="section-head">
        <h2 id="last-contacts">{t.last}</h2>
        <Link to={`/contacts?state=${state}`} className="small no-print">
          {t.title}
        </Link>
      </div>
      <p className="small soft no-print">{t.lastNote}</p>
      <dl className="contact-last">
        {rows.map((row) => (
          <div key={row.office}>
            <dt>{office[row.office]}</dt>
            <dd>
              {row.day === null ? (
                <span className="soft">{t.noRecord}</span>
              ) : (
                <>
                  <Link to={`/contacts?state=${state}&office=${row.office}`}>
                    {formatRoughDay(row.day, language)}
                  </Link>{" "}
                  <span className="small soft">
                    {row.officeName === null ? "" : `${row.officeName} `}
                    {t.count(row.contacts)}
                  </span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {mayLog ? (
        <p className="contact-log no-print">
          <Link to={`/contacts/new?state=${state}`} className="button">
            ＋ {t.log}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
