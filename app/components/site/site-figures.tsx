/** Figures of a site by year, each with its basis and source; nothing is added here. P62-P64 */
import { siteDayText } from "~/domain/site/site-day";
import type { SitePhase } from "~/domain/site/site-draft";
import { siteText } from "~/i18n/site/site-text";
import { siteWords } from "~/i18n/site/site-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { SitePageData } from "~/pages/site/site-page.server";
import { figureText } from "./site-names";

type Figure = SitePageData["figures"][number];
type Props = { figures: readonly Figure[]; phases: readonly SitePhase[] };

export function SiteFigures({ figures, phases }: Props) {
  const t = useText(siteText);
  const latestFirst = figures.toSorted((a, b) => b.year - a.year);
  return (
    <section className="section" aria-labelledby="site-figures">
      <div className="section-head">
        <h2 id="site-figures">{t.figuresTitle}</h2>
      </div>
      {figures.length === 0 ? (
        <p className="soft">{t.noFigures}</p>
      ) : (
        <>
          <p className="small soft">{t.figuresNote}</p>
          <div className="table-scroll">
            <table className="table table-cards">
              <thead>
                <tr>
                  <th scope="col">{t.year}</th>
                  <th scope="col">{t.measure}</th>
                  <th scope="col">{t.of}</th>
                  <th scope="col" className="number">
                    {t.value}
                  </th>
                  <th scope="col">{t.basis}</th>
                  <th scope="col">{t.source}</th>
                </tr>
              </thead>
              <tbody>
                {latestFirst.map((figure, at) => (
                  <FigureRow key={at} figure={figure} phases={phases} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function FigureRow({ figure, phases }: { figure: Figure; phases: readonly SitePhase[] }) {
  const t = useText(siteText);
  const words = useText(siteWords);
  const language = useLanguage();
  const { year, measure, phase, basis, asOf, definition, wording, source, japanese } = figure;
  const qualifiers = figure.qualifier === "exact" ? [] : [figure.qualifier];
  const said = (value: number) => figureText({ ...figure, value, qualifiers }, language);
  return (
    <tr>
      <th scope="row">{year}</th>
      <td data-label={t.measure}>{words.measure[measure]}</td>
      <td data-label={t.of}>{phase === null ? t.whole : phases[phase]?.name}</td>
      <td data-label={t.value} className="number">
        {said(figure.value)}
        {japanese === null ? null : <p className="small">{t.japanPart(said(japanese))}</p>}
      </td>
      <td data-label={t.basis}>
        {words.basis[basis]}
        {asOf === null ? null : <p className="small soft">{t.asOf(siteDayText(asOf, language))}</p>}
      </td>
      <td data-label={t.source} className="small">
        {[definition, wording, source].filter(Boolean).join("　")}
      </td>
    </tr>
  );
}
