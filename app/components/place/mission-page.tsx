/** One mission: its jurisdiction on a map of counties with dates and sources, rival claims, what is published about it. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { SourceNote } from "~/components/fact/source-note";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { formatDay } from "~/domain/day/format-day";
import { formatPartialDay } from "~/domain/day/partial-day";
import { groupDigits } from "~/domain/value/whole-number";
import { placeMissionsText } from "~/i18n/place/place-missions-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { MissionPageData } from "~/pages/place/missions-page.server";
import { MissionAreas } from "./missions-page";
import { StatePanelFacts } from "./state-panel-facts";

type Props = Omit<MissionPageData, "pageTitle">;

export function MissionPage({ mission, rows, states, facts, year, today }: Props) {
  const t = useText(placeMissionsText);
  const language = useLanguage();
  const claims = rows.filter(({ disputed }) => disputed);
  return (
    <main className="page" id="content">
      <p className="eyebrow">
        <Link to="/missions">{t.title}</Link>
        {mission.fictional.events || mission.fictional.sites ? <FictionalBadge /> : null}
      </p>
      <div className="page-head">
        <h1>{mission.name[language]}</h1>
        <p className="row no-print">
          <Link to={`/map/missions/${mission.slug}`} className="button">
            {t.onMap}
          </Link>
          <button type="button" className="button" onClick={() => window.print()}>
            {t.print}
          </button>
        </p>
      </div>
      {mission.parent === null ? null : <p>{t.parent(mission.parent[language])}</p>}
      <p>
        <MissionAreas areas={mission.areas} states={states} />
      </p>
      <p>
        {t.events(fiscalYearName(year, language))}　
        <Link to={`/events?year=${year}&organiser=${mission.slug}`}>
          {t.held(groupDigits(mission.held))}・{t.planned(groupDigits(mission.planned))}
        </Link>
        {"　"}
        {t.sites} {groupDigits(mission.sites)}　{t.reporters}{" "}
        {t.reportersCount(groupDigits(mission.reporters))}
      </p>
      <figure className="mission-map">
        <img
          className="detail-map"
          src={`/missions/${mission.slug}/map.svg`}
          alt={t.map(mission.name[language])}
          width="480"
          height="320"
        />
        <figcaption className="small soft">{t.mapNote}</figcaption>
      </figure>
      {claims.length === 0 ? null : (
        <section className="section" aria-labelledby="mission-claims">
          <h2 id="mission-claims">{t.disputed}</h2>
          <p className="soft">{t.disputedNote}</p>
          <Rows rows={claims} states={states} />
        </section>
      )}
      <StatePanelFacts facts={facts} />
      <section className="section" aria-labelledby="mission-rows">
        <h2 id="mission-rows">{t.rows}</h2>
        <Rows rows={rows.filter(({ disputed }) => !disputed)} states={states} />
      </section>
      <p className="small soft">{t.asOf(formatDay(today, language))}</p>
    </main>
  );
}

function Rows({ rows, states }: Pick<Props, "rows" | "states">) {
  const t = useText(placeMissionsText);
  const language = useLanguage();
  return (
    <div className="table-scroll">
      <table className="table table-cards">
        <thead>
          <tr>
            {[t.state, t.counties, t.purpose, t.valid, t.source].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { id, state, county, countyName, purpose, validFrom, validUntil } = row;
            const days = [
              validFrom === null ? null : t.from(formatPartialDay(validFrom, language)),
              validUntil === null ? null : t.until(formatPartialDay(validUntil, language)),
            ].filter((day) => day !== null);
            return (
              <tr key={id}>
                <th scope="row">
                  {states.find(({ code }) => code === state)?.name[language] ?? state}
                </th>
                <td data-label={t.counties}>{county === null ? t.whole : countyName}</td>
                <td data-label={t.purpose}>{t.purposeName[purpose] ?? purpose}</td>
                <td data-label={t.valid}>{days.join(" ") || t.always}</td>
                <td data-label={t.source}>
                  <SourceNote {...row} isBare />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
