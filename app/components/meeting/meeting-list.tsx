/** All meetings, the latest first. */
import { Link } from "@remix-run/react";
import { meetingText } from "~/i18n/meeting-text";
import { useText } from "~/i18n/use-text";
import type { MeetingListPage } from "~/pages/meeting/meeting-pages.server";

export function MeetingList({ page: { rows, mayEdit } }: { page: MeetingListPage }) {
  const t = useText(meetingText);
  return (
    <main className="page" id="content">
      <div className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
        {mayEdit ? (
          <Link to="/meetings/new" className="button button-primary no-print">
            {t.add}
          </Link>
        ) : null}
      </div>
      {rows.length === 0 ? (
        <p className="notice">
          {t.none} {mayEdit ? t.noneAdvice : t.noneRead}
        </p>
      ) : (
        <ul className="meeting-list">
          {rows.map(({ id, title, day, time, place }) => (
            <li key={id}>
              <Link to={`/meetings/${id}`}>{title}</Link>
              <span className="soft">
                {day}　{time ?? ""}　{place}
              </span>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
