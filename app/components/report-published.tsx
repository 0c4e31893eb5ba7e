/** What the Government has published, verbatim and with its source: the same period first, overlapping ones below. N8 */
import { reportText } from "~/i18n/report-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report-page";

type Line = ReportPage["published"][number];

export function ReportPublished({
  published,
  sentence,
}: Pick<ReportPage, "published" | "sentence">) {
  const t = useText(reportText);
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
          <span className="small soft">{t.withoutFictional}</span>
        </p>
      )}
      <PublishedList title={t.publishedSame} lines={same} />
      <PublishedList title={t.publishedOverlapping} lines={overlapping} />
    </section>
  );
}

function PublishedList({ title, lines }: { title: string; lines: readonly Line[] }) {
  const t = useText(reportText);
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="report-published-list">
        {lines.map(({ id, period, events, attendance, wording, source }) => (
          <li key={id}>
            <p>
              {period}
              {t.colon}
              <strong>
                {[events, attendance ?? t.publishedUnknown].filter(Boolean).join(t.separator)}
              </strong>
            </p>
            <blockquote lang={language}>{wording[language]}</blockquote>
            {language === "ja" ? null : <blockquote lang="ja">{wording.ja}</blockquote>}
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
