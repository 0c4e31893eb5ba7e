/** Companies and sites in sums: in all, by state, and what is known of figures. Every figure leads to its sites. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { InvestmentTabs } from "~/components/frame/investment-tabs";
import { NO_STATE } from "~/domain/site/site-question";
import { groupDigits } from "~/domain/value/whole-number";
import { investmentText } from "~/i18n/site/investment-text";
import { siteWords } from "~/i18n/site/site-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { InvestmentPageData } from "~/pages/site/investment-page.server";
import { figureText } from "./site-names";

export type InvestmentPageProps = Omit<InvestmentPageData, "pageTitle">;

export function InvestmentPage(props: InvestmentPageProps) {
  const { total, fictional, containsFictional } = props;
  const t = useText(investmentText);
  return (
    <main className="page" id="content">
      <InvestmentTabs />
      <h1>{t.title}</h1>
      <p className="soft">{t.intro}</p>
      <dl className="site-totals">
        <div>
          <dt>{t.companies}</dt>
          <dd>
            <Link to={sitesAt({}, fictional)}>
              {groupDigits(total.companies)}
              {t.companiesUnit}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{t.sites}</dt>
          <dd>
            <Link to={sitesAt({}, fictional)}>
              {groupDigits(total.sites)}
              {t.sitesUnit}
            </Link>
          </dd>
        </div>
      </dl>
      {containsFictional || !fictional ? (
        <p className="small">
          {containsFictional ? (
            <>
              <FictionalBadge /> {t.fictional}{" "}
            </>
          ) : null}
          <Link to={fictional ? "/investment?fictional=exclude" : "/investment"}>
            {fictional ? t.withoutFictional : t.withFictional}
          </Link>
        </p>
      ) : null}
      <p className="row no-print">
        <Link to={sitesAt({}, fictional)} className="button">
          {t.allSites}
        </Link>
      </p>
      {total.sites === 0 ? <p className="notice">{t.none}</p> : <ByState {...props} />}
      <Figures {...props} />
    </main>
  );
}

function ByState({ rows, total, states, fictional }: InvestmentPageProps) {
  const t = useText(investmentText);
  const language = useLanguage();
  const nameOf = (state: string | null) =>
    states.find(({ code }) => code === state)?.name[language] ?? t.noState;
  const order = [...states.map(({ code }) => code), null];
  const ordered = order.flatMap((state) => rows.find((row) => row.state === state) ?? []);
  return (
    <section className="section" aria-labelledby="investment-states">
      <div className="section-head">
        <h2 id="investment-states">{t.byState}</h2>
      </div>
      <p className="small soft">{t.tie}</p>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.state}</th>
              <th scope="col" className="number">
                {t.companies}
              </th>
              <th scope="col" className="number">
                {t.sites}
              </th>
              <th scope="col" className="number">
                {t.employees}
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((row) => (
              <tr key={row.state}>
                <th scope="row">{nameOf(row.state)}</th>
                <Count
                  count={row.companies}
                  to={sitesAt({ state: row.state ?? NO_STATE }, fictional)}
                />
                <Count
                  count={row.sites}
                  to={sitesAt({ state: row.state ?? NO_STATE }, fictional)}
                />
                <Employees sum={row.employees} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            {total.overlap === 0 ? null : (
              <tr>
                <th scope="row">{t.overlap}</th>
                <td className="number">{t.minus(total.overlap)}</td>
                <td />
                <td />
              </tr>
            )}
            <tr>
              <th scope="row">{t.total}</th>
              <Count count={total.companies} to={sitesAt({}, fictional)} />
              <Count count={total.sites} to={sitesAt({}, fictional)} />
              <Employees sum={total.employees} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="small soft">{t.employeesNote}</p>
    </section>
  );
}

function Count({ count, to }: { count: number; to: string }) {
  return (
    <td className="number">
      <Link to={to}>{groupDigits(count)}</Link>
    </td>
  );
}

function Employees({ sum }: { sum: InvestmentPageProps["total"]["employees"] }) {
  const t = useText(investmentText);
  const language = useLanguage();
  if (sum === null) return <td className="number">—</td>;
  return (
    <td className="number">
      {figureText(sum, language)} <span className="small soft">{t.ofSites(sum.sites)}</span>
    </td>
  );
}

function Figures({ sums }: InvestmentPageProps) {
  const t = useText(investmentText);
  const words = useText(siteWords);
  const language = useLanguage();
  if (sums.length === 0) return null;
  return (
    <section className="section" aria-labelledby="investment-figures">
      <div className="section-head">
        <h2 id="investment-figures">{t.figures}</h2>
      </div>
      <p className="small soft">{t.figuresNote}</p>
      <div className="table-scroll">
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t.measure}</th>
              <th scope="col">{t.basis}</th>
              <th scope="col" className="number">
                {t.sum}
              </th>
              <th scope="col" className="number">
                {t.known}
              </th>
            </tr>
          </thead>
          <tbody>
            {sums.map((sum) => (
              <tr key={JSON.stringify(sum)}>
                <th scope="row">{words.measure[sum.measure]}</th>
                <td data-label={t.basis}>{words.basis[sum.basis]}</td>
                <td data-label={t.sum} className="number">
                  {figureText(sum, language)}
                </td>
                <td data-label={t.known} className="number">
                  {groupDigits(sum.sites)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function sitesAt(conditions: Record<string, string>, fictional: boolean): string {
  const params = new URLSearchParams(conditions);
  if (!fictional) params.set("fictional", "exclude");
  return params.size === 0 ? "/investment/sites" : `/investment/sites?${params}`;
}
