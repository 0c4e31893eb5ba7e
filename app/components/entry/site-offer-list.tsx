/** Sites and sister towns within reach of a stop, and sites by the name of their company: each with a way to its page. P144 */
import { useFetcher } from "@remix-run/react";
import { type KeyboardEvent, useId, useState } from "react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import type { NamedSite, SiteOffer } from "~/domain/place/site-offer";
import { siteOfferText } from "~/i18n/site/site-offer-text";
import { useText } from "~/i18n/use-text";

type Props = {
  /** Null where no town of the gazetteer is chosen. */
  near: SiteOffer | null;
  /** The number of the chosen site. */
  chosen: string;
  onPick: (site: NamedSite) => void;
};

export function SiteOfferList({ near, chosen, onPick }: Props) {
  return (
    <>
      {near === null ? null : (
        <>
          <Offered offer={near} chosen={chosen} onPick={onPick} />
          <Ties offer={near} />
        </>
      )}
      <ByName chosen={chosen} onPick={onPick} />
    </>
  );
}

type OfferedProps = Pick<Props, "chosen" | "onPick"> & { offer: SiteOffer };

function Offered({ offer, chosen, onPick }: OfferedProps) {
  const t = useText(siteOfferText);
  return (
    <>
      <ul className="site-offer" aria-label={t.sites}>
        {offer.sites.map((site) => (
          <li key={site.id}>
            <a href={`/sites/${site.id}`} target="_blank" rel="noreferrer">
              {site.name}
            </a>{" "}
            {site.fictional ? <FictionalBadge /> : null}
            {site.km === null ? null : <span className="soft small nowrap">{t.km(site.km)}</span>}
            {String(site.id) === chosen ? (
              <span className="badge">{t.chosen}</span>
            ) : (
              <button
                type="button"
                className="button"
                aria-label={t.visitSite(site.name)}
                onClick={() => onPick(site)}
              >
                {t.visit}
              </button>
            )}
          </li>
        ))}
      </ul>
      {offer.siteCount > offer.sites.length ? (
        <p className="soft small">{t.shown(offer.sites.length, offer.siteCount)}</p>
      ) : null}
    </>
  );
}

function Ties({ offer }: { offer: SiteOffer }) {
  const t = useText(siteOfferText);
  if (offer.ties.length === 0) return null;
  return (
    <>
      <p className="small">{t.ties}</p>
      <ul className="site-offer" aria-label={t.ties}>
        {offer.ties.map((tie) => (
          <li key={tie.id}>
            <a href={`/investment/ties?state=${tie.state}`} target="_blank" rel="noreferrer">
              {tie.name}
            </a>{" "}
            {tie.fictional ? <FictionalBadge /> : null}
            <span className="soft small nowrap">{t.km(tie.km)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function ByName({ chosen, onPick }: Pick<Props, "chosen" | "onPick">) {
  const t = useText(siteOfferText);
  const fetcher = useFetcher<SiteOffer | null>();
  const [typed, setTyped] = useState("");
  const id = useId();

  function search() {
    if (typed.trim() !== "") fetcher.load(`/sites/near?${new URLSearchParams({ q: typed })}`);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    // Enter would save the whole event.
    event.preventDefault();
    search();
  }

  return (
    <div className="site-by-name">
      <label htmlFor={id}>{t.byName}</label>
      <div className="row">
        <input
          id={id}
          type="text"
          className="input"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button" onClick={search}>
          {t.search}
        </button>
      </div>
      <p role="status" className="small soft">
        {fetcher.state === "idle" && fetcher.data ? t.found(fetcher.data.siteCount) : null}
      </p>
      {fetcher.data ? <Offered offer={fetcher.data} chosen={chosen} onPick={onPick} /> : null}
    </div>
  );
}
