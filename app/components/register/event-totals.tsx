/** What came of the event in figures, and where it stands among those of its lead organiser. */
import { Link } from "@remix-run/react";
import { useNames } from "~/components/event/event-names";
import { targetProgress } from "~/domain/targets/target-progress";
import { groupDigits } from "~/domain/value/whole-number";
import { attendanceFigure } from "~/i18n/attendance/attendance-figure";
import { eventTotalsText } from "~/i18n/event/event-totals-text";
import { targetsProgressText } from "~/i18n/targets-progress-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { EventPageData } from "~/pages/register/event-page.server";

type Props = Pick<EventPageData, "event" | "attendance" | "leadYear">;

export function EventTotals({ event, attendance, leadYear }: Props) {
  const t = useText(eventTotalsText);
  const progress = useText(targetsProgressText);
  const language = useLanguage();
  const names = useNames();
  const { sessions, sessionsMissing } = attendance;
  const isMedia = event.draft.form === "media-buy";
  if ((isMedia || sessions === 0) && leadYear === null) return null;
  return (
    <dl className="event-totals">
      {isMedia || sessions === 0 ? null : (
        <div>
          <dt>{t.attendance}</dt>
          <dd>
            <strong>{attendanceFigure(attendance, language)}</strong>{" "}
            <span className="small soft">{t.counted(sessions - sessionsMissing, sessions)}</span>
          </dd>
        </div>
      )}
      {leadYear === null ? null : (
        <div>
          <dt>{t.leadYear(names.organiser(event.draft.lead), leadYear.year)}</dt>
          <dd>
            <Link to={`/events?${leadYear.query}`}>
              {t.towards(groupDigits(leadYear.target), groupDigits(leadYear.held))}
            </Link>{" "}
            <span className="small soft">
              {t.planned(groupDigits(leadYear.planned))}{" "}
              {progress[targetProgress(leadYear, leadYear.target)]}
            </span>
          </dd>
        </div>
      )}
    </dl>
  );
}
