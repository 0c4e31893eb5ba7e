/** The sites of a company: where, what, and how far it is. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { useNames } from "~/components/event/event-names";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { organisationPageText } from "~/i18n/organisation/organisation-page-text";
import { siteWords } from "~/i18n/site/site-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { OrganisationPageData } from "~/pages/organisation/organisation-page.server";

type Props = OrganisationPageData["sites"] & { company: BilingualText };

export function OrganisationSites({ sites, total, company }: Props) {
  const t = useText(organisationPageText);
  const words = useText(siteWords);
  const language = useLanguage();
  const names = useNames();
  if (total === 0) return null;
  return (
    <section className="section" aria-labelledby="organisation-sites">
      <div className="section-head">
        <h2 id="organisation-sites">{t.sites}</h2>
        <span className="small soft">{t.sitesShown(sites.length, total)}</span>
        <Link
          to={`/?${new URLSearchParams({ points: "chosen", company: inLanguage(company, language) })}`}
          className="small no-print"
        >
          {t.sitesOnMap}
        </Link>
      </div>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t.site}</th>
            <th scope="col">{t.siteState}</th>
            <th scope="col">{t.siteStatus}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map(({ id, name, kind, state, placeName, status, fictional }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={`/sites/${id}`}>{name ?? words.kind[kind]}</Link>
                {name === null ? null : (
                  <span className="soft">
                    {language === "ja" ? "　" : " "}
                    {words.kind[kind]}
                  </span>
                )}{" "}
                {fictional ? <FictionalBadge /> : null}
              </th>
              <td data-label={t.siteState}>
                {[state === null ? null : names.state(state), placeName]
                  .filter((part) => part !== null)
                  .join("　") || "—"}
              </td>
              <td data-label={t.siteStatus}>{words.status[status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
