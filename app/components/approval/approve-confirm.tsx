/** Before several events are approved at once: how many, and which. */
import { Form, Link } from "@remix-run/react";
import { CountingSelect } from "~/components/counting/counting-select";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { useNames } from "~/components/event/event-names";
import { inLanguage } from "~/domain/value/language";
import { approvalListText } from "~/i18n/approval/approval-list-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { EventCounting } from "~/pages/approval/event-counting.server";
import type { ChosenRow } from "~/pages/approval/event-decisions.server";

type Props = {
  rows: readonly ChosenRow[];
  /** What can be decided of all of them. N13 */
  counting: EventCounting["options"];
  back: string;
};

export function ApproveConfirm({ rows, counting, back }: Props) {
  const t = useText(approvalListText);
  const language = useLanguage();
  const names = useNames();
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{t.confirm.title(rows.length)}</h1>
      </div>
      <Form method="post" action="/events/approve">
        <ul>
          {rows.map(({ eventId, revision, title, lead, fictional }) => (
            <li key={eventId}>
              <input type="hidden" name="event" value={`${eventId}:${revision}`} />
              <Link to={`/events/${eventId}`}>{inLanguage(title, language)}</Link>{" "}
              <span className="small soft">{names.organiser(lead)}</span>{" "}
              {fictional ? <FictionalBadge /> : null}
            </li>
          ))}
        </ul>
        <CountingSelect options={counting} chosen="yes" />
        <div className="form-actions">
          <button type="submit" name="confirmed" value="yes" className="button button-primary">
            {t.confirm.approve(rows.length)}
          </button>
          <Link to={back} className="button">
            {t.results.back}
          </Link>
        </div>
      </Form>
    </main>
  );
}
