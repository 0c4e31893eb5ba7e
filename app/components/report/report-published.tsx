/** What the Government has published, verbatim and with its source: the same period first, overlapping ones below. N8 */
import { publishedText } from "~/i18n/report/published-text";
import { reportCautionText } from "~/i18n/report/report-caution-text";
import { reportText } from "~/i18n/report/report-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report/report-sheet";

type Line = ReportPage["published"][number];

type Props = Pick<ReportPage, "published" | "sentence"> & {
  /** Does the page count something else than the whole record? Then the sentence says what it is about. */
  narrowed: boolean;
  /** Published totals know no conditions; beside filtered figures that is said. N8 */
  isFiltered: boolean;
};

export function ReportPublished({ published, sentence, narrowed, isFiltered }: Props) {
  const t = useText(reportText);
  const caution = useText(reportCautionText);
  if (published.length === 0) return null;
  const same = published.filter(({ match }) => match === "same");
  const overlapping = published.filter(({ match }) => match === "overlaps");
  return (
    <section className="section report-published" aria-labelledby="published-title">
      <div className="section-head">
        <h2 id="published-title">{t.publishedTitle}</h2>
        <span className="small soft">{t.publishedNote}</span>
      </div>
      {sentence === null ? null : (
        <p className="report-sentence">
          {sentence}
          {narrowed ? <span className="small soft">{t.withoutFictional}</span> : null}
        </p>
      )}
      <PublishedList
        title={isFiltered ? caution.publishedSameUnconditional : t.publishedSame}
        lines={same}
      />
      <PublishedList title={t.publishedOverlapping} lines={overlapping} />
    </section>
  );
}

function PublishedList({ title, lines }: { title: string; lines: readonly Line[] }) {
  const t = useText(reportText);
  const words = useText(publishedText);
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="report-published-list">
        {lines.map(({ id, period, events, attendance, rounding, wording, note, source }) => (
          <li key={id}>
            <p>
              {period}
              {t.colon}
              <strong>{t.publishedFigures(events, attendance)}</strong>
              {rounding === null ? null : (
                <span className="small soft"> {words.remark(rounding)}</span>
              )}
            </p>
            <blockquote lang={language}>{wording[language]}</blockquote>
            {language === "ja" ? null : <blockquote lang="ja">{wording.ja}</blockquote>}
            {note === null ? null : <p className="small">{note}</p>}
            <p className="small soft">
              {t.source}
              {t.colon}
              <cite lang="ja">{source}</cite>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
