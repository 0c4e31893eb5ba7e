/** Missions in official order: what each holds, does and has, and who reports. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { InvestmentTabs } from "~/components/frame/investment-tabs";
import { ListTools } from "~/components/frame/list-tools";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { formatDay } from "~/domain/day/format-day";
import { type Bilingual, listSeparator } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { placeMissionsText } from "~/i18n/place/place-missions-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { MissionsPageData } from "~/pages/place/missions-page.server";

type Props = Omit<MissionsPageData, "pageTitle">;
type Mission = Props["missions"][number];

export function MissionsPage({ missions, states, year, today }: Props) {
  const t = useText(placeMissionsText);
  const language = useLanguage();
  const events = t.events(fiscalYearName(year, language));
  return (
    <main className="page" id="content">
      <InvestmentTabs />
      <h1>{t.title}</h1>
      <p className="soft">{t.intro}</p>
      <div className="table-scroll">
        <table className="table table-cards">
          <thead>
            <tr>
              {[t.mission, t.area, events, t.sites, t.reporters].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {missions.map((mission) => (
              <tr key={mission.slug}>
                <th scope="row">
                  <Link to={`/missions/${mission.slug}`}>{mission.name[language]}</Link>
                  {mission.parent === null ? null : (
                    <span className="soft small">　{t.parent(mission.parent[language])}</span>
                  )}
                </th>
                <td data-label={t.area}>
                  <MissionAreas areas={mission.areas} states={states} />
                </td>
                <td data-label={events}>
                  <Link to={`/events?year=${year}&organiser=${mission.slug}`}>
                    <span className="nowrap">{t.held(groupDigits(mission.held))}・</span>
                    <wbr />
                    <span className="nowrap">{t.planned(groupDigits(mission.planned))}</span>
                  </Link>{" "}
                  {mission.fictional.events ? <FictionalBadge /> : null}
                </td>
                <td data-label={t.sites}>
                  {groupDigits(mission.sites)} {mission.fictional.sites ? <FictionalBadge /> : null}
                </td>
                <td data-label={t.reporters}>{t.reportersCount(groupDigits(mission.reporters))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ListTools file="/missions.csv" fileName={t.download} printName={t.print} />
      <p className="small soft">{t.asOf(formatDay(today, language))}</p>
    </main>
  );
}

type AreasProps = {
  areas: Mission["areas"];
  states: readonly { code: string; name: Bilingual }[];
};

/** イリノイ州、カリフォルニア州（その他の郡）、アイダホ州（10郡）. */
export function MissionAreas({ areas, states }: AreasProps) {
  const t = useText(placeMissionsText);
  const language = useLanguage();
  if (areas.length === 0) return <span className="soft">{t.noArea}</span>;
  const words = areas.map(({ state, counties, rest, cut }) => {
    const name = states.find(({ code }) => code === state)?.name[language] ?? state;
    if (rest) return cut ? t.part(name, t.rest) : name;
    return t.part(name, t.countiesCount(counties.length));
  });
  return <>{words.join(listSeparator(language))}</>;
}
