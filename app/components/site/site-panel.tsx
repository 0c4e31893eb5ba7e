/** The panel beside the map about one site: whose and what it is, how many work there, who came, and a visit to plan. */
import { Link } from "@remix-run/react";
import { type ReactNode, useMemo } from "react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { AreaLink } from "~/components/place/area-crumbs";
import { useFocusFromMap } from "~/components/place/use-focus-from-map";
import { ProjectAmount } from "~/components/project/project-amount";
import { formatRoughDay } from "~/domain/day/format-day";
import { inLanguage } from "~/domain/value/language";
import { unpack } from "~/domain/value/packed";
import { sitePanelText } from "~/i18n/site/site-panel-text";
import { siteText } from "~/i18n/site/site-text";
import { siteWords } from "~/i18n/site/site-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { SitePanelData } from "~/pages/site/site-panel.server";
import { figureText, industryName } from "./site-names";

type Panel = Omit<SitePanelData, "pageTitle">;

export function SitePanel({ packed }: { packed: string }) {
  const panel = useMemo(() => unpack(packed) as Panel, [packed]);
  return <Body key={panel.site.id} panel={panel} />;
}

function Body({ panel }: { panel: Panel }) {
  const t = useText(siteText);
  const p = useText(sitePanelText);
  const language = useLanguage();
  const heading = useFocusFromMap();
  const { site, companies, state, called, projects } = panel;
  const [first] = companies;
  return (
    <div className="panel-body" id="panel-body">
      <nav className="panel-crumbs small" aria-label={p.back}>
        <AreaLink to={state === null ? "/" : `/map/states/${state.code}`}>
          {state === null ? p.back : state.name[language]}
        </AreaLink>
        <span aria-hidden="true"> › </span>
      </nav>
      <h2 ref={heading} tabIndex={-1} className="panel-title">
        {first === undefined ? p.unnamed : inLanguage(first.name, language)}
      </h2>
      <p>
        {called} {site.fictional ? <FictionalBadge /> : null}
      </p>
      <Facts panel={panel} />
      <p className="row panel-ways no-print">
        {site.withdrawn ? null : (
          <Link to={`/events/new?site=${site.id}`} className="button button-primary">
            {t.planVisit}
          </Link>
        )}
        <Link to={`/sites/${site.id}`} className="button">
          {p.wholePage}
        </Link>
      </p>
      <Visits panel={panel} />
      {projects.length === 0 ? null : (
        <section aria-labelledby="panel-projects">
          <h3 id="panel-projects">{p.projects}</h3>
          <ul className="site-visits">
            {projects.map((project) => (
              <li key={project.id}>
                <div>
                  <Link to={`/projects/${project.id}`}>{project.name[language]}</Link>
                  <p className="small">
                    <ProjectAmount project={project} />
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Facts({ panel }: { panel: Panel }) {
  const t = useText(siteText);
  const p = useText(sitePanelText);
  const words = useText(siteWords);
  const language = useLanguage();
  const { companies, kind, industry, status, jobs, placeName, state } = panel;
  return (
    <dl className="site-facts">
      <Fact name={t.company}>
        {companies.map(({ id, name }) => (
          <p key={id}>
            <Link to={`/organisations/${id}`}>{inLanguage(name, language)}</Link>
          </p>
        ))}
      </Fact>
      <Fact name={t.kind}>{words.kind[kind]}</Fact>
      {industry === null ? null : <Fact name={t.industry}>{industryName(industry, language)}</Fact>}
      <Fact name={p.jobs}>
        {jobs.length === 0
          ? p.noJobs
          : jobs.map((figure, at) => (
              <p key={at}>
                {figureText(figure, language)}{" "}
                <span className="small soft">
                  {words.measure[figure.measure]} {p.year(figure.year)} {words.basis[figure.basis]}
                </span>
              </p>
            ))}
      </Fact>
      <Fact name={t.status}>{words.status[status]}</Fact>
      <Fact name={t.place}>
        {[state?.name[language] ?? t.noState, placeName].filter(Boolean).join("　")}
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

function Visits({ panel: { visits, organisers, site } }: { panel: Panel }) {
  const t = useText(siteText);
  const p = useText(sitePanelText);
  const language = useLanguage();
  const named = (slug: string) =>
    organisers.find((organiser) => organiser.slug === slug)?.short[language] ?? slug;
  const all = [...visits.planned, ...visits.past];
  return (
    <section aria-labelledby="panel-visits">
      <h3 id="panel-visits">{p.visits}</h3>
      {all.length === 0 ? <p className="soft">{t.noVisits}</p> : null}
      <ul className="site-visits">
        {all.map((visit) => (
          <li key={visit.occurrenceId}>
            <span>{formatRoughDay(visit.day, language)}</span>
            <div>
              <Link to={`/events/${visit.eventId}`}>{inLanguage(visit.title, language)}</Link>{" "}
              <span className="soft">
                {named(visit.lead)}
                {visit.outcome === "scheduled" ? ` ${p.planned}` : ""}
              </span>{" "}
              {visit.fictional ? <FictionalBadge /> : null}
            </div>
          </li>
        ))}
      </ul>
      {visits.total > all.length ? (
        <Link to={`/sites/${site.id}`}>{p.allVisits(visits.total)}</Link>
      ) : null}
    </section>
  );
}
