/** Contacts with offices, a row each; persons only with those of one's own organiser. P84 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { useNames } from "~/components/event/event-names";
import { formatDay, formatRoughDay } from "~/domain/day/format-day";
import { inLanguage } from "~/domain/value/language";
import { contactText } from "~/i18n/contact/contact-text";
import { officeText } from "~/i18n/contact/office-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ShownContact } from "~/pages/contact/contact-list.server";

export function ContactTable({ rows }: { rows: readonly ShownContact[] }) {
  const t = useText(contactText);
  return (
    <div className="table-scroll">
      <table className="table table-cards contact-table">
        <thead>
          <tr>
            <th scope="col">{t.office}</th>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.organiser}</th>
            <th scope="col">{t.organisation}</th>
            <th scope="col">{t.event}</th>
            <th scope="col">{t.person}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: ShownContact }) {
  const t = useText(contactText);
  const office = useText(officeText);
  const language = useLanguage();
  const names = useNames();
  const { organisation, event } = row;
  return (
    <tr>
      <th scope="row">
        {row.officeName ?? office[row.office]}
        {row.officeName === null ? null : (
          <span className="soft small contact-office">{office[row.office]}</span>
        )}{" "}
        {row.fictional ? <FictionalBadge /> : null}
      </th>
      <td data-label={t.day} className="nowrap">
        {formatRoughDay(row.day, language)}
      </td>
      <td data-label={t.state}>{names.state(row.state)}</td>
      <td data-label={t.organiser}>{names.organiser(row.organiser)}</td>
      <td data-label={t.organisation}>
        {organisation === null ? (
          "—"
        ) : (
          <Link to={`/organisations/${organisation.id}`}>
            {inLanguage(organisation.name, language)}
          </Link>
        )}
      </td>
      <td data-label={t.event}>
        {event === null ? (
          "—"
        ) : (
          <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
        )}
      </td>
      <td data-label={t.person}>
        <Persons row={row} />
      </td>
    </tr>
  );
}

function Persons({ row }: { row: ShownContact }) {
  const t = useText(contactText);
  const office = useText(officeText);
  const language = useLanguage();
  const { persons, mayChange } = row;
  if (persons === null) return <span className="soft small">{t.personsHidden}</span>;
  const { personName, notes, followUp, ownerName } = persons;
  return (
    <>
      {personName === null ? null : <p className="contact-person">{personName}</p>}
      {notes === null ? null : <p className="typed-text small">{notes}</p>}
      {followUp === null ? null : (
        <p className="small">
          <span className="typed-text">{followUp.words}</span>{" "}
          <span className="soft">
            {followUp.done ? t.done : t.due(formatDay(followUp.due, language), ownerName ?? "—")}
          </span>
        </p>
      )}
      {mayChange ? (
        <Link to={`/contacts/${row.id}`} className="contact-edit no-print">
          {t.edit}
          <span className="visually-hidden">
            : {row.officeName ?? office[row.office]} {formatRoughDay(row.day, language)}
          </span>
        </Link>
      ) : null}
    </>
  );
}
