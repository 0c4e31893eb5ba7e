/** One event in the list. Places and attendance are of the occurrences the filter selects. N2 */
import { Link } from "@remix-run/react";
import { CountedBadge } from "~/components/counting/counted-badge";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { ApprovalBadge } from "~/components/event/approval-badge";
import { FormMark } from "~/components/event/event-mark";
import { attendanceState } from "~/domain/counting/attendance-state";
import { formatPeriod } from "~/domain/day/format-day";
import type { OptionNames } from "~/domain/filter/names-of-options";
import { inLanguage } from "~/domain/value/language";
import { attendanceFigure } from "~/i18n/attendance/attendance-figure";
import { eventText } from "~/i18n/event/event-text";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ListedRow } from "~/pages/register/event-list-page.server";
import { EventRowOutcome } from "./event-row-outcome";
import { EventRowPlaces } from "./event-row-places";

type Props = {
  row: ListedRow;
  names: OptionNames;
  /** Not where every row of the list is fictional, which is said above it. */
  showsFictional: boolean;
};

export function EventRow(props: Props) {
  const { row, names } = props;
  const t = useText(eventText);
  const language = useLanguage();
  const { period } = row;
  return (
    <tr>
      <td className="event-days">
        {period ? formatPeriod(period.first, period.last, language) : null}
      </td>
      <td>
        <Title {...props} />
      </td>
      <td>
        {names.organiser(row.lead)}
        {row.coOrganisers.length > 0 ? (
          <span className="small soft">
            {" "}
            {t.with} {names.organisers(row.coOrganisers)}
          </span>
        ) : null}
      </td>
      <td>
        <EventRowPlaces occurrences={row.occurrences} names={names} />
      </td>
      <td
        className={row.attendance.sessions === 0 ? "number event-uncounted" : "number"}
        data-label={t.column.attendance}
      >
        <Attendance row={row} />
      </td>
      <td>
        <div className="event-outcomes">
          <EventRowOutcome occurrences={row.occurrences} />
          {row.approval === "approved" ? null : <ApprovalBadge approval={row.approval} />}
          <CountedBadge counted={row.counted} />
        </div>
      </td>
    </tr>
  );
}

function Title({ row, names, showsFictional }: Props) {
  const t = useText(eventText);
  const words = useText(eventWords);
  const language = useLanguage();
  const missing = row.title.ja === null ? t.missingJa : row.title.en === null ? t.missingEn : null;
  return (
    <div className="event-title">
      <FormMark form={row.form} title={words.form[row.form]} />
      <div>
        <Link
          to={`/events/${row.id}`}
          lang={row.title[language] === null ? (language === "ja" ? "en" : "ja") : undefined}
        >
          {inLanguage(row.title, language)}
        </Link>
        <p className="small soft">
          {names.kind(row.kind)}{" "}
          {missing === null ? null : <span className="badge badge-todo">{missing}</span>}{" "}
          {row.mark === "inferred" ? <span className="badge">{t.mark.inferred}</span> : null}{" "}
          {row.fictional && showsFictional ? <FictionalBadge /> : null}
        </p>
      </div>
    </div>
  );
}

/** Nobody has counted and nobody came are told apart. N4 */
function Attendance({ row }: { row: ListedRow }) {
  const t = useText(eventText);
  const language = useLanguage();
  const { sessionsMissing } = row.attendance;
  const state = attendanceState(row.attendance);
  const figure = attendanceFigure(row.attendance, language);
  if (state === "not-logged") return <span className="badge badge-todo">{figure}</span>;
  return (
    <>
      {figure}
      {sessionsMissing > 0 ? (
        <p className="small soft">{t.sessionsMissing(sessionsMissing)}</p>
      ) : null}
    </>
  );
}
