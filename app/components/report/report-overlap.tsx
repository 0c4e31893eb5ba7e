/** The events behind the overlap, by name: the first of them where there are many. N3, N10 */
import { Link } from "@remix-run/react";
import { inLanguage } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { reportOverlapText } from "~/i18n/report/report-overlap-text";
import { reportText } from "~/i18n/report/report-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report/report-sheet";

type Props = Pick<ReportPage, "overlapping"> & { all: string | null };

export function ReportOverlap({ overlapping, all }: Props) {
  const t = useText(reportOverlapText);
  const { separator } = useText(reportText);
  const language = useLanguage();
  const { events, total } = overlapping;
  if (total === 0) return null;
  return (
    <details className="report-overlap" id="overlap" open={total <= 3}>
      <summary>{t.title(events.length, total)}</summary>
      <ul>
        {events.map(({ id, title, rows, inTotal }) => {
          const names = rows.map((name) => name[language]).join(separator);
          return (
            <li key={id}>
              <Link to={`/events/${id}`}>{inLanguage(title, language)}</Link>{" "}
              <span className="soft">{inTotal ? t.rows(names) : t.earlier(names)}</span>
            </li>
          );
        })}
      </ul>
      {events.length < total && all !== null ? (
        <p>
          <Link to={all}>{t.all(groupDigits(total))}</Link>
        </p>
      ) : null}
    </details>
  );
}
