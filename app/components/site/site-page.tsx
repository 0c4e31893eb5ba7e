/** One site: whose and what it is, where, since when, its phases and figures, and who visited it. */
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { NamesContext, useNames } from "~/components/event/event-names";
import { siteDayText } from "~/domain/site/site-day";
import { inLanguage } from "~/domain/value/language";
import { siteName } from "~/i18n/site/site-called";
import { siteText } from "~/i18n/site/site-text";
import { siteWords } from "~/i18n/site/site-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { SitePageData } from "~/pages/site/site-page.server";
import { SiteFigures } from "./site-figures";
import { industryName } from "./site-names";
import { SitePhases } from "./site-phases";
import { SiteVisits } from "./site-visits";

export type SitePageProps = Omit<SitePageData, "pageTitle">;

export function SitePage(props: SitePageProps) {
  const { site, draft, companies, figures, visits, mayEdit, choices, said } = props;
  const t = useText(siteText);
  const language = useLanguage();
  const name = siteName(draft, language);
  return (
    <NamesContext.Provider value={choices}>
      <main className="page" id="content">
        <p className="eyebrow">
          <Link to="/investment/sites">{t.title}</Link> {site.fictional ? <FictionalBadge /> : null}
        </p>
        {said === null ? null : (
          <p className="notice notice-success" role="status">
            {t.said[said]}
          </p>
        )}
        <div className="page-head">
          <h1>
            {[...companies.slice(0, 1).map((one) => inLanguage(one.name, language)), name].join(
              " ",
            )}
          </h1>
          <Actions site={site} mayEdit={mayEdit} />
        </div>
        {site.withdrawn ? <p className="notice">{t.withdrawn}</p> : null}
        <div className="site-head">
          <Facts draft={draft} companies={companies} outside={site.outsideState} />
          {draft.state === null && draft.point === null ? null : (
            <img
              className="detail-map"
              src={`/sites/${site.id}/map.svg?revision=${site.revision}`}
              alt={t.mapAlt(name)}
              width="480"
              height="320"
            />
          )}
        </div>
        {draft.phases.length > 0 ? <SitePhases phases={draft.phases} /> : null}
        <SiteFigures figures={figures} phases={draft.phases} />
        <SiteVisits visits={visits} />
        <p className="row no-print">
          <Link to={`/history?subject=site:${site.id}`}>{t.history}</Link>
        </p>
      </main>
    </NamesContext.Provider>
  );
}

function Actions({ site, mayEdit }: Pick<SitePageProps, "site" | "mayEdit">) {
  const t = useText(siteText);
  return (
    <div className="row no-print">
      {site.withdrawn ? null : (
        <Link to={`/events/new?site=${site.id}`} className="button">
          {t.planVisit}
        </Link>
      )}
      {mayEdit && !site.withdrawn ? (
        <Link to={`/sites/${site.id}/edit`} className="button">
          {t.edit}
        </Link>
      ) : null}
      {mayEdit ? (
        <Form method="post">
          <button
            type="submit"
            name="intent"
            value={site.withdrawn ? "restore" : "withdraw"}
            className="button"
          >
            {site.withdrawn ? t.restore : t.withdraw}
          </button>
        </Form>
      ) : null}
    </div>
  );
}

type FactsProps = Pick<SitePageProps, "draft" | "companies"> & { outside: boolean };

function Facts({ draft, companies, outside }: FactsProps) {
  const t = useText(siteText);
  const words = useText(siteWords);
  const language = useLanguage();
  const names = useNames();
  const state = draft.state === null ? t.noState : names.state(draft.state);
  const days = [
    ["announced", draft.announcedOn],
    ["construction", draft.constructionOn],
    ["opened", draft.openedOn],
    ["closed", draft.closedOn],
  ] as const;
  return (
    <dl className="site-facts">
      <Fact name={t.company}>
        {companies.map((company) => (
          <Company key={company.id} company={company} several={companies.length > 1} />
        ))}
      </Fact>
      <Fact name={t.kind}>{words.kind[draft.kind]}</Fact>
      {draft.industry === null ? null : (
        <Fact name={t.industry}>
          {industryName(draft.industry, language)}{" "}
          <span className="small soft">{t.industryCode(draft.industry)}</span>
        </Fact>
      )}
      <Fact name={t.place}>
        <p>{[state, draft.placeName].filter(Boolean).join("　")}</p>
        {draft.address === null ? null : (
          <p>{[draft.address, draft.zip].filter(Boolean).join(" ")}</p>
        )}
        <p className="small soft">
          {draft.point === null ? t.noPoint : t.precisionOf(words.precision[draft.point.precision])}
        </p>
        {outside ? <p className="small">{t.outsideStateLong(state)}</p> : null}
      </Fact>
      <Fact name={t.status}>{words.status[draft.status]}</Fact>
      {days.map(([name, day]) =>
        day === null ? null : (
          <Fact key={name} name={t[name]}>
            {siteDayText(day, language)}
          </Fact>
        ),
      )}
      {draft.note === null ? null : <Fact name={t.note}>{draft.note}</Fact>}
      <Fact name={t.source}>
        {draft.source}{" "}
        {draft.sourceUrl === null ? null : (
          <a href={draft.sourceUrl} rel="noreferrer noopener">
            {t.sourcePage}
          </a>
        )}
      </Fact>
    </dl>
  );
}

type CompanyProps = { company: SitePageProps["companies"][number]; several: boolean };

function Company({ company, several }: CompanyProps) {
  const t = useText(siteText);
  const language = useLanguage();
  const { id, name, formerName, share, shareSource } = company;
  return (
    <p>
      <Link to={`/organisations/${id}`}>{inLanguage(name, language)}</Link>{" "}
      {formerName === null ? null : (
        <span className="small soft">{t.former(inLanguage(formerName, language))} </span>
      )}
      {share === null ? null : (
        <span className="small">
          {t.share(String(share / 100))} <span className="soft">{shareSource}</span>
        </span>
      )}
      {share === null && several ? <span className="small soft">{t.shareUnknown}</span> : null}
    </p>
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
