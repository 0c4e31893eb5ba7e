/** The ten largest sessions whose figure is of somebody else's whole event, so that one festival does not make a year. N14 */
import { Link } from "@remix-run/react";
import { formatHeadcount } from "~/domain/counting/headcount";
import { inLanguage } from "~/domain/value/language";
import { printedText } from "~/i18n/counting/printed-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report/report-sheet";

export function ReportWholes({ wholes }: Pick<ReportPage, "wholes">) {
  const t = useText(printedText);
  const language = useLanguage();
  if (wholes.length === 0) return null;
  return (
    <section className="section" aria-labelledby="wholes-title">
      <h2 className="section-head" id="wholes-title">
        {t.largest}
      </h2>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t.event}</th>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.place}</th>
            <th scope="col" className="number">
              {t.attendance}
            </th>
          </tr>
        </thead>
        <tbody>
          {wholes.map(({ eventId, title, day, state, placeName, low, high }, at) => (
            <tr key={`${eventId} ${at}`}>
              <th scope="row">
                <Link to={`/events/${eventId}`}>{inLanguage(title, language)}</Link>
              </th>
              <td data-label={t.day}>{day}</td>
              <td data-label={t.place}>{[placeName, state].filter(Boolean).join(" ")}</td>
              <td data-label={t.attendance} className="number">
                {formatHeadcount({ low, high, openEnded: false }, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
