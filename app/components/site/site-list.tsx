/** The sites of Japanese companies, a page at a time, and what they are searched by. */

import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import { InvestmentTabs } from "~/components/frame/investment-tabs";
import { PrintButton } from "~/components/frame/print-button";
import { SECTORS, SUBSECTORS } from "~/domain/site/industry";
import { SITE_KINDS, SITE_STATUSES } from "~/domain/site/site";
import { boxText } from "~/domain/site/site-grid";
import { NO_STATE } from "~/domain/site/site-question";
import { industryText } from "~/i18n/site/industry-text";
import { siteText } from "~/i18n/site/site-text";
import { siteWords } from "~/i18n/site/site-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { SiteListData, SiteListRefusal } from "~/pages/site/site-list.server";
import { SiteTable } from "./site-table";

type Props = Omit<SiteListData, "ok" | "pageTitle">;

export function SiteList(props: Props) {
  const { filter, states, missions, rows, total, next, isFirst, mayAdd, query, company } = props;
  const t = useText(siteText);
  return (
    <main className="page" id="content">
      <InvestmentTabs />
      <div className="page-head">
        <h1>{t.title}</h1>
        {mayAdd ? (
          <Link to="/sites/new" className="button button-primary no-print">
            ＋ {t.add}
          </Link>
        ) : null}
      </div>
      <p className="soft">{t.intro}</p>
      <Find filter={filter} states={states} missions={missions} />
      <Narrowed filter={filter} company={company} query={query} />
      <div className="row">
        <p className="small soft">{t.shown(rows.length, total)}</p>
        <a href={`/investment/sites.csv?${query}`} className="button no-print" download>
          {t.csv}
        </a>
        <PrintButton>{t.print}</PrintButton>
      </div>
      {rows.length === 0 ? (
        <p className="notice">{query === "" ? t.noneYet : t.none}</p>
      ) : (
        <SiteTable rows={rows} states={states} />
      )}
      <p className="row no-print">
        {isFirst ? null : (
          <Link to={`/investment/sites?${query}`} className="button">
            {t.first}
          </Link>
        )}
        {next === null ? null : (
          <Link
            to={`/investment/sites?${withParameter(query, "after", next)}`}
            className="button"
            rel="next"
          >
            {t.next}
          </Link>
        )}
      </p>
    </main>
  );
}

/** What was asked for and understood stays in the boxes. */
export function SiteListRefused(props: Omit<SiteListRefusal, "ok" | "pageTitle">) {
  const { refusals, typed, states, missions } = props;
  const t = useText(siteText);
  return (
    <main className="page" id="content">
      <h1>{t.title}</h1>
      <FilterRefusals refusals={refusals} />
      <Find filter={typed} states={states} missions={missions} />
      <Link to="/investment/sites" className="button">
        {t.first}
      </Link>
    </main>
  );
}

/** Conditions that have no box: they came with a link, and are taken off by one. */
function Narrowed({ filter, company, query }: Pick<Props, "filter" | "company" | "query">) {
  const t = useText(siteText);
  const said = [
    ...(company === null ? [] : [{ field: "organisation", words: t.onlyOf(company) }]),
    ...(filter.box === null ? [] : [{ field: "in", words: t.onlyArea }]),
  ];
  if (said.length === 0) return null;
  return (
    <ul className="plain-list row">
      {said.map(({ field, words }) => (
        <li key={field}>
          {words}{" "}
          <Link to={`/investment/sites?${withoutParameters(query, [field, "bbox"])}`}>
            {t.allAreas}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Find({ filter, states, missions }: Pick<Props, "filter" | "states" | "missions">) {
  const t = useText(siteText);
  const words = useText(siteWords);
  const industries = useText(industryText);
  const language = useLanguage();
  return (
    <Form method="get" className="row site-filter no-print">
      {filter.organisation === null ? null : (
        <input type="hidden" name="organisation" value={filter.organisation} />
      )}
      {filter.box === null ? null : <input type="hidden" name="in" value={boxText(filter.box)} />}
      {filter.fictional ? null : <input type="hidden" name="fictional" value="exclude" />}
      <input
        type="search"
        name="q"
        className="input"
        aria-label={t.search}
        placeholder={t.search}
        defaultValue={filter.q ?? ""}
      />
      <Choice name="state" label={t.place} all={t.allStates} value={filter.state}>
        <optgroup label={t.jurisdictions}>
          {missions.map(({ key, name }) => (
            <option key={key} value={key}>
              {name[language]}
            </option>
          ))}
        </optgroup>
        {states.map(({ code, name }) => (
          <option key={code} value={code}>
            {name[language]}
          </option>
        ))}
        <option value={NO_STATE}>{t.noState}</option>
      </Choice>
      <Choice name="industry" label={t.industry} all={t.allIndustries} value={filter.industry}>
        {SECTORS.map((code) => (
          <option key={code} value={code}>
            {industries[code]}
          </option>
        ))}
        <optgroup label={industries["31-33"]}>
          {SUBSECTORS.map((code) => (
            <option key={code} value={code}>
              {industries[code]}
            </option>
          ))}
        </optgroup>
      </Choice>
      <Choice name="status" label={t.status} all={t.allStatuses} value={filter.status}>
        {SITE_STATUSES.map((status) => (
          <option key={status} value={status}>
            {words.status[status]}
          </option>
        ))}
      </Choice>
      <Choice name="kind" label={t.kind} all={t.allKinds} value={filter.kind}>
        {SITE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.kind[kind]}
          </option>
        ))}
      </Choice>
      <button type="submit" className="button">
        {t.find}
      </button>
    </Form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  all: string;
  value: string | null;
  children: ReactNode;
};

function Choice({ name, label, all, value, children }: ChoiceProps) {
  return (
    <select name={name} className="input" aria-label={label} defaultValue={value ?? ""}>
      <option value="">{all}</option>
      {children}
    </select>
  );
}

function withParameter(query: string, name: string, value: string): string {
  const params = new URLSearchParams(query);
  params.set(name, value);
  return params.toString();
}

function withoutParameters(query: string, names: readonly string[]): string {
  const params = new URLSearchParams(query);
  for (const name of names) params.delete(name);
  return params.toString();
}
