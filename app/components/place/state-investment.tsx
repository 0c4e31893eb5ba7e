/** What Japan has in a state besides events: employers, strategic projects, sister ties, visits and meetings. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { SourceNote } from "~/components/fact/source-note";
import { ProjectAmount } from "~/components/project/project-amount";
import { americanSide, japaneseSide } from "~/components/tie/tie-sides";
import { VisitItem } from "~/components/tie/visit-item";
import { statusOf } from "~/domain/project/project-record";
import { type Bilingual, inLanguage } from "~/domain/value/language";
import { townName } from "~/domain/value/town-name";
import { groupDigits } from "~/domain/value/whole-number";
import { factText } from "~/i18n/fact-text";
import { placeInvestmentText } from "~/i18n/place/place-investment-text";
import { projectText } from "~/i18n/project/project-text";
import { siteWords } from "~/i18n/site/site-words";
import { tieText } from "~/i18n/tie-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { StateInvestmentData } from "~/pages/place/state-investment.server";

type Props = {
  state: { code: string; name: Bilingual };
  investment: StateInvestmentData;
};

export function StateInvestment({ state, investment }: Props) {
  const { projects, ties, tieCount, visits } = investment;
  return (
    <>
      <Employers {...investment} />
      <Projects state={state.code} projects={projects} />
      <Ties state={state} ties={ties} total={tieCount} />
      <Visits visits={visits} />
    </>
  );
}

type EmployersProps = Pick<StateInvestmentData, "employers" | "leftOut">;

function Employers({ employers, leftOut }: EmployersProps) {
  const t = useText(placeInvestmentText);
  const { qualifier } = useText(factText);
  const { kind } = useText(siteWords);
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="state-employers">
      <div className="section-head">
        <h2 id="state-employers">{t.employers}</h2>
      </div>
      <p className="small soft">{employers.length === 0 ? t.noEmployers : t.employersNote}</p>
      <ol className="state-list">
        {employers.map((site) => {
          const names = site.companies.map(({ name }) => inLanguage(name, language)).join("・");
          const nobody = site.unnamed === 0 ? t.unnamedCompany : t.unnamed;
          const [before, after] = qualifier[site.qualifier];
          return (
            <li key={site.siteId}>
              {names || nobody}　<span className="soft">{kind[site.kind]}</span>　
              {townName(site, language)}
              {site.fictional ? <FictionalBadge /> : null}
              <strong className="state-employees">
                {t.employees(`${before}${groupDigits(site.employees)}${after}`, site.year)}
              </strong>
            </li>
          );
        })}
      </ol>
      {leftOut === 0 ? null : <p className="small soft">{t.leftOut(leftOut)}</p>}
    </section>
  );
}

type ProjectsProps = { state: string; projects: StateInvestmentData["projects"] };

function Projects({ state, projects }: ProjectsProps) {
  const t = useText(placeInvestmentText);
  const { statusName } = useText(projectText);
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="state-projects">
      <div className="section-head">
        <h2 id="state-projects">{t.projects}</h2>
      </div>
      {projects.length === 0 ? <p className="small soft">{t.noProjects}</p> : null}
      <ul className="state-list">
        {projects.map((project) => {
          const here = project.states.find((one) => one.state === state);
          const others = project.states.map((one) => one.state).filter((code) => code !== state);
          const status = statusOf(project);
          return (
            <li key={project.id}>
              <Link to={`/projects/${project.id}`}>{project.name[language]}</Link>
              {project.fictional ? <FictionalBadge /> : null}
              <p>
                <ProjectAmount project={project} />
                {status === null ? "" : `　${statusName[status]}`}
                {others.length === 0 ? "" : `　${t.alsoIn(others.join("・"))}`}
              </p>
              {here === undefined ? null : (
                <p>
                  <SourceNote {...here} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type TiesProps = { state: Props["state"]; ties: StateInvestmentData["ties"]; total: number };

function Ties({ state, ties, total }: TiesProps) {
  const t = useText(placeInvestmentText);
  const { statusName } = useText(tieText);
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="state-ties">
      <div className="section-head">
        <h2 id="state-ties">{t.ties}</h2>
        {total === 0 ? null : (
          <Link to={`/investment/ties?state=${state.code}`} className="no-print">
            {t.all(total)}
          </Link>
        )}
      </div>
      {total === 0 ? <p className="small soft">{t.noTies}</p> : null}
      <ul className="state-list">
        {ties.map((tie) => (
          <li key={tie.id}>
            {americanSide(tie, [state], language)}　—　{japaneseSide(tie, language)}
            <span className="soft small">
              {tie.year === null ? "" : `　${tie.year}`}
              {tie.status === "unknown" ? "" : `　${statusName[tie.status]}`}
            </span>
            {tie.fictional ? <FictionalBadge /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Visits({ visits }: { visits: StateInvestmentData["visits"] }) {
  const t = useText(placeInvestmentText);
  return (
    <section className="section" aria-labelledby="state-visits">
      <div className="section-head">
        <h2 id="state-visits">{t.visits}</h2>
      </div>
      {visits.length === 0 ? <p className="small soft">{t.noVisits}</p> : null}
      <ul className="state-list">
        {visits.map((visit) => (
          <VisitItem key={visit.id} visit={visit} />
        ))}
      </ul>
    </section>
  );
}
