/** What the reader sees to after contacts and is due, each to be marked as done. P86 */
import { Form, Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { useNames } from "~/components/event/event-names";
import { formatDay } from "~/domain/day/format-day";
import { contactFormText } from "~/i18n/contact/contact-form-text";
import { officeText } from "~/i18n/contact/office-text";
import { inboxText } from "~/i18n/inbox/inbox-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { FollowUps as FollowUpsData } from "~/pages/contact/follow-ups.server";

export function FollowUps({ rows, total }: FollowUpsData) {
  const t = useText(contactFormText);
  const inbox = useText(inboxText);
  if (total === 0) return null;
  return (
    <section className="section" aria-labelledby="heap-follow-up">
      <div className="section-head">
        <h2 id="heap-follow-up">
          {t.dueTitle} <span className="inbox-count">{total}</span>
        </h2>
        {rows.length < total ? (
          <p className="small soft">{inbox.shown(rows.length, total)}</p>
        ) : null}
      </div>
      <p className="small soft">{t.dueNote}</p>
      <table className="table table-cards inbox-table">
        <thead>
          <tr>
            <th scope="col">{t.dueSince}</th>
            <th scope="col">{t.contact}</th>
            <th scope="col">{t.whatToDo}</th>
            <th scope="col">{inbox.action}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.contactId} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row }: { row: FollowUpsData["rows"][number] }) {
  const t = useText(contactFormText);
  const office = useText(officeText);
  const language = useLanguage();
  const names = useNames();
  const met = [row.officeName ?? office[row.office], row.personName];
  return (
    <tr>
      <td className="nowrap" data-label={t.dueSince}>
        {formatDay(row.due, language)}
      </td>
      <th scope="row">
        <Link to={`/contacts/${row.contactId}`}>
          {met.filter((part) => part !== null).join("　")}
        </Link>{" "}
        <span className="soft">{names.state(row.state)}</span>{" "}
        {row.fictional ? <FictionalBadge /> : null}
      </th>
      <td data-label={t.whatToDo} className="typed-text">
        {row.words}
      </td>
      <td>
        <Form method="post" action={`/contacts/${row.contactId}/done`}>
          <button type="submit" className="button nowrap">
            {t.markDone}
            <span className="visually-hidden">: {row.words}</span>
          </button>
        </Form>
      </td>
    </tr>
  );
}
