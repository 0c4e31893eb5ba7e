/** The events behind the overlap, by name: the first of them where there are many. N3, N10 */
import { Link } from "@remix-run/react";
import { inLanguage } from "~/domain/language";
import { reportText } from "~/i18n/report-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report-page";

export function ReportOverlap({ overlapping }: Pick<ReportPage, "overlapping">) {
  const t = useText(reportText);
  const language = useLanguage();
  const { events, total } = overlapping;
  if (total === 0) return null;
  return (
    <details className="report-overlap" open={total <= 3}>
      <summary>{t.overlapEvents(events.length, total)}</summary>
      <ul id="overlap">
        {events.map(({ id, title, rows, inTotal }) => {
          const names = rows.map((name) => name[language]).join(t.separator);
          return (
            <li key={id}>
              <Link to={`/events/${id}`}>{inLanguage(title, language)}</Link>{" "}
              <span className="soft">
                {inTotal ? t.overlapRows(names) : t.overlapEarlier(names)}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
