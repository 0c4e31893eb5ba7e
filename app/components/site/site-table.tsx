/** Sites of a page of the list. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import type { Bilingual } from "~/domain/value/language";
import { companyNames, siteName } from "~/i18n/site/site-called";
import { siteText } from "~/i18n/site/site-text";
import { siteWords } from "~/i18n/site/site-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ListedSite } from "~/pages/site/site-list.server";
import { figureText, industryName } from "./site-names";

type Props = {
  rows: readonly ListedSite[];
  states: readonly { code: string; name: Bilingual }[];
};

export function SiteTable({ rows, states }: Props) {
  const t = useText(siteText);
  return (
    <div className="table-scroll">
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.company}</th>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.industry}</th>
            <th scope="col">{t.status}</th>
            <th scope="col">{t.figures}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} states={states} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, states }: { row: ListedSite; states: Props["states"] }) {
  const t = useText(siteText);
  const words = useText(siteWords);
  const language = useLanguage();
  const { id, state, placeName, industry, status, fictional, companies, figures } = row;
  const stateName = states.find(({ code }) => code === state)?.name[language];
  return (
    <tr>
      <th scope="row">
        <Link to={`/sites/${id}`}>{siteName(row, language)}</Link>{" "}
        {fictional ? <FictionalBadge /> : null}
      </th>
      <td data-label={t.company}>{companyNames(companies, language)}</td>
      <td data-label={t.place}>
        {[stateName ?? t.noState, placeName].filter(Boolean).join("　")}
        {row.outsideState ? <p className="small site-outside">{t.outsideState}</p> : null}
      </td>
      <td data-label={t.industry}>{industry === null ? "—" : industryName(industry, language)}</td>
      <td data-label={t.status}>{words.status[status]}</td>
      <td data-label={t.figures}>
        {figures.length === 0 ? "—" : null}
        {figures.map((figure) => (
          <p key={JSON.stringify(figure)} className="site-figure">
            {words.measure[figure.measure]} {figureText(ofOne(figure), language)}{" "}
            <span className="small soft">
              {figure.year} {words.basis[figure.basis]}
            </span>
          </p>
        ))}
      </td>
    </tr>
  );
}

function ofOne({ qualifier, ...figure }: ListedSite["figures"][number]) {
  return { ...figure, qualifiers: qualifier === "exact" ? [] : [qualifier] };
}
