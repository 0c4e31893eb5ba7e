/** Sites and sister towns within reach of a stop, for whoever goes on planning it. P144 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import type { SiteOffer } from "~/domain/place/site-offer";
import { siteOfferText } from "~/i18n/site/site-offer-text";
import { useText } from "~/i18n/use-text";

export function NearStop({ offer }: { offer: SiteOffer | undefined }) {
  const t = useText(siteOfferText);
  if (offer === undefined) return null;
  const { sites, ties, siteCount, tieCount } = offer;
  return (
    <details className="small no-print">
      <summary>{t.near(siteCount, tieCount)}</summary>
      <ul aria-label={t.near(siteCount, tieCount)}>
        {sites.map((site) => (
          <li key={`site ${site.id}`}>
            <Link to={`/sites/${site.id}`}>{site.name}</Link>{" "}
            {site.fictional ? <FictionalBadge /> : null}
            {site.km === null ? null : <span className="soft nowrap">{t.km(site.km)}</span>}
          </li>
        ))}
        {ties.map((tie) => (
          <li key={`tie ${tie.id}`}>
            <Link to={`/investment/ties?state=${tie.state}`}>{tie.name}</Link>{" "}
            {tie.fictional ? <FictionalBadge /> : null}
            <span className="soft nowrap">{t.km(tie.km)}</span>
          </li>
        ))}
      </ul>
      {siteCount > sites.length ? <p className="soft">{t.shown(sites.length, siteCount)}</p> : null}
    </details>
  );
}
