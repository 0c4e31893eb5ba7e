/** All meetings, the latest first. */
import { Link } from "@remix-run/react";
import { ListPage } from "~/components/frame/list-page";
import { ListTable } from "~/components/frame/list-table";
import { meetingText } from "~/i18n/meeting/meeting-text";
import { useText } from "~/i18n/use-text";
import type { MeetingListPage } from "~/pages/meeting/meeting-pages.server";

export function MeetingList({ page: { rows, mayEdit } }: { page: MeetingListPage }) {
  const t = useText(meetingText);
  const { day, time, place } = t.box;
  return (
    <ListPage
      title={t.title}
      lead={t.lead}
      actions={
        mayEdit ? (
          <Link to="/meetings/new" className="button button-primary">
            {t.add}
          </Link>
        ) : null
      }
      none={rows.length === 0 ? `${t.none} ${mayEdit ? t.noneAdvice : t.noneRead}` : null}
    >
      <ListTable
        label={t.title}
        columns={[t.name, day, time, place].map((label) => ({ label }))}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            <Link to={`/meetings/${row.id}`} key="name">
              {row.title}
            </Link>,
            row.day,
            row.time ?? "—",
            row.place,
          ],
        }))}
      />
    </ListPage>
  );
}
