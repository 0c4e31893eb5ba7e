/** The phases of a site: parts of it, such as an expansion. P60 */
import { siteDayText } from "~/domain/site/site-day";
import type { SitePhase } from "~/domain/site/site-draft";
import { siteText } from "~/i18n/site/site-text";
import { siteWords } from "~/i18n/site/site-words";
import { useLanguage, useText } from "~/i18n/use-text";

export function SitePhases({ phases }: { phases: readonly SitePhase[] }) {
  const t = useText(siteText);
  const words = useText(siteWords);
  const language = useLanguage();
  const dayOf = (day: string | null) => (day === null ? "—" : siteDayText(day, language));
  return (
    <section className="section" aria-labelledby="site-phases">
      <div className="section-head">
        <h2 id="site-phases">{t.phases}</h2>
      </div>
      <p className="small soft">{t.phasesNote}</p>
      <div className="table-scroll">
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t.phases}</th>
              <th scope="col">{t.status}</th>
              <th scope="col">{t.announced}</th>
              <th scope="col">{t.opened}</th>
              <th scope="col">{t.source}</th>
            </tr>
          </thead>
          <tbody>
            {phases.map((phase, at) => (
              <tr key={at}>
                <th scope="row">
                  {phase.name}
                  {phase.note === null ? null : <p className="small soft">{phase.note}</p>}
                </th>
                <td data-label={t.status}>{words.status[phase.status]}</td>
                <td data-label={t.announced}>{dayOf(phase.announcedOn)}</td>
                <td data-label={t.opened}>{dayOf(phase.openedOn)}</td>
                <td data-label={t.source} className="small">
                  {phase.source}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
