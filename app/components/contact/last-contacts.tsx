/** The last contact with each office in a state. P85 */
import { Link } from "@remix-run/react";
import { formatRoughDay } from "~/domain/day/format-day";
import { contactText } from "~/i18n/contact/contact-text";
import { lastContactText } from "~/i18n/contact/last-contact-text";
import { officeText } from "~/i18n/contact/office-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { LastContacts as LastContactsData } from "~/pages/contact/contacts-beside.server";

/** The last contact with each office; where none is registered it says so. P85 */
export function LastContacts({ rows, mayLog, state }: LastContactsData & { state: string }) {
  const t = useText(lastContactText);
  const { title, log } = useText(contactText);
  const office = useText(officeText);
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="last-contacts">
      <div className="section-head">
        <h2 id="last-contacts">{t.last}</h2>
        <Link to={`/contacts?state=${state}`} className="small no-print">
          {title}
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
            ＋ {log}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
