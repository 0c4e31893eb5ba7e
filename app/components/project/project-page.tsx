/** One strategic project: amount, states, companies by role, status over time, each with where it is said. P104, P105 */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { SourceNote } from "~/components/fact/source-note";
import { formatPartialDay } from "~/domain/day/partial-day";
import { COMPANY_ROLES } from "~/domain/project/project";
import { inLanguage, languageOf } from "~/domain/value/language";
import { formatMoney } from "~/domain/value/money";
import { useLanguage } from "~/i18n/use-text";
import type { ProjectPageData } from "~/pages/project/project-page.server";
import { ProjectAmount } from "./project-amount";
import { useProjectText } from "./use-project-text";

export function ProjectPage(props: Omit<ProjectPageData, "pageTitle">) {
  const { project, mayEdit, said } = props;
  const t = useProjectText();
  const language = useLanguage();
  return (
    <main className="page" id="content">
      <p className="eyebrow">
        <Link to="/investment/projects">{t.title}</Link>{" "}
        {project.fictional ? <FictionalBadge /> : null}
      </p>
      {said === null ? null : (
        <p className="notice notice-success" role="status">
          {t.saved[said]}
        </p>
      )}
      <div className="page-head">
        <h1>{project.name[language]}</h1>
        <div className="row no-print">
          {mayEdit ? (
            <Link to={`/projects/${project.id}/edit`} className="button">
              {t.edit}
            </Link>
          ) : null}
          <button type="button" className="button" onClick={() => window.print()}>
            {t.print}
          </button>
        </div>
      </div>
      <Facts {...props} />
      <States {...props} />
      <Companies {...props} />
      <Statuses {...props} />
    </main>
  );
}

type Props = Pick<ProjectPageData, "project" | "states" | "priorities">;

function Facts({ project, priorities }: Props) {
  const t = useProjectText();
  const language = useLanguage();
  const { tranche, programme, sector, announcedOn, wording, note, yenRate } = project;
  return (
    <dl className="project-facts">
      {programme === null ? null : (
        <Fact name={t.programme}>
          <span lang={languageOf(programme)}>{programme}</span>
        </Fact>
      )}
      <Fact name={t.tranche}>{tranche === null ? t.noTranche : t.trancheName[tranche]}</Fact>
      <Fact name={t.amount}>
        <ProjectAmount project={project} />
        {yenRate === null ? "" : `　${t.yenRate(String(yenRate))}`}
      </Fact>
      <Fact name={t.sector}>{inLanguage(sector, language) || "—"}</Fact>
      <Fact name={t.priority}>
        {priorities.map(({ term, name, mark }) => (
          <span key={term}>
            {name[language]}
            {mark === "inferred" ? <span className="soft small">（{t.inferred}）</span> : null}{" "}
          </span>
        ))}
        {priorities.length === 0 ? "—" : ""}
      </Fact>
      <Fact name={t.announced}>
        {announcedOn === null ? "—" : formatPartialDay(announcedOn, language)}
      </Fact>
      {wording === null ? null : (
        <Fact name={t.wording}>
          <span lang={languageOf(wording)}>「{wording}」</span>
        </Fact>
      )}
      {note === null ? null : (
        <Fact name={t.note}>
          <span lang={languageOf(note)}>{note}</span>
        </Fact>
      )}
      <Fact name={t.source}>
        <SourceNote {...project} isBare />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function States({ project, states }: Props) {
  const t = useProjectText();
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="project-states">
      <h2 id="project-states">{t.states}</h2>
      {project.states.length === 0 ? <p className="soft">{t.noStates}</p> : null}
      <ul className="project-parts">
        {project.states.map((part) => (
          <li key={part.state}>
            <Link to={`/states/${part.state}`}>
              {states.find(({ code }) => code === part.state)?.name[language] ?? part.state}
            </Link>
            {part.money === null ? "" : `　${formatMoney(part.money, language)}`}
            {[part.site, part.note].map((text) =>
              text === null ? null : (
                <span key={text} lang={languageOf(text)}>
                  {"　"}
                  {text}
                </span>
              ),
            )}{" "}
            <SourceNote {...part} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Companies({ project: { companies } }: Props) {
  const t = useProjectText();
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="project-companies">
      <h2 id="project-companies">{t.companies}</h2>
      {companies.length === 0 ? <p className="soft">{t.noCompanies}</p> : null}
      {COMPANY_ROLES.map((role) => {
        const own = companies.filter((company) => company.role === role);
        if (own.length === 0) return null;
        return (
          <div key={role}>
            <h3>{t.roleName[role]}</h3>
            <ul className="project-parts">
              {own.map((company, at) => {
                const name = inLanguage(company.name, language);
                return (
                  <li key={`${at} ${name}`}>
                    {company.organisationId === null ? (
                      <span lang={languageOf(name)}>{name}</span>
                    ) : (
                      <Link to={`/organisations/${company.organisationId}`}>{name}</Link>
                    )}
                    {company.wording === null ? null : (
                      <span lang={languageOf(company.wording)}>　{company.wording}</span>
                    )}{" "}
                    <SourceNote {...company} />
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Statuses({ project: { statuses } }: Props) {
  const t = useProjectText();
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="project-statuses">
      <h2 id="project-statuses">{t.statuses}</h2>
      <ol className="project-parts">
        {statuses.toReversed().map((one) => (
          <li key={`${one.status} ${one.on} ${one.source}`}>
            <strong>{t.statusName[one.status]}</strong>
            {one.on === null ? "" : `　${formatPartialDay(one.on, language)}`}
            {inLanguage(one.wording, language) === ""
              ? ""
              : `　${inLanguage(one.wording, language)}`}{" "}
            <SourceNote {...one} />
          </li>
        ))}
      </ol>
    </section>
  );
}
