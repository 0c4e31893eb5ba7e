/** Whom we met of an organisation. P84 */
import { Link } from "@remix-run/react";
import { contactText } from "~/i18n/contact/contact-text";
import { useText } from "~/i18n/use-text";
import type { ContactsWith as ContactsWithData } from "~/pages/contact/contacts-beside.server";
import { ContactTable } from "./contact-table";

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
