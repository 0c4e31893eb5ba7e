/** Whom we met at what was held of an event. P84 */
import { Link } from "@remix-run/react";
import { contactText } from "~/i18n/contact/contact-text";
import { useText } from "~/i18n/use-text";
import type { ContactsAt as ContactsAtData } from "~/pages/contact/contacts-beside.server";
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
