/** Which site a stop visits, and below it what is offered: near the chosen town, or by the name of a company. P144 */
import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { typeInto } from "~/components/boxes/type-into";
import type { NamedSite, SiteOffer } from "~/domain/place/site-offer";
import { siteOfferText } from "~/i18n/site/site-offer-text";
import { useText } from "~/i18n/use-text";
import { useEventChoices } from "./event-choices-context";
import { SiteOfferList } from "./site-offer-list";

type Props = {
  /** The box that holds the number of the site. */
  boxId: string;
  /** What it holds. */
  chosen: string;
  /** The number of the chosen town; empty where none of the gazetteer is chosen. */
  town: string;
};

export function SiteChoice({ boxId, chosen, town }: Props) {
  const t = useText(siteOfferText);
  const { sites } = useEventChoices();
  const [picked, setPicked] = useState<NamedSite | null>(null);
  const near = useSitesNear(town);
  const site = [picked, ...sites].find((one) => String(one?.id) === chosen) ?? null;

  function pick(one: NamedSite | null) {
    setPicked(one);
    typeInto(boxId, one === null ? "" : String(one.id));
  }

  return (
    <>
      <p role="status">
        {chosen === "" ? null : (
          <>
            {t.visited} <strong>{site?.name ?? `#${chosen}`}</strong>{" "}
            <button type="button" className="button" onClick={() => pick(null)}>
              {t.remove}
            </button>
          </>
        )}
      </p>
      <details>
        <summary>{near === null ? t.find : t.near(near.siteCount, near.tieCount)}</summary>
        <SiteOfferList near={near} chosen={chosen} onPick={pick} />
      </details>
    </>
  );
}

/** Null until the answer for that town is here, and where no town of the gazetteer is chosen. */
function useSitesNear(town: string): SiteOffer | null {
  const { load, data } = useFetcher<SiteOffer | null>();
  useEffect(() => {
    if (town !== "") load(`/sites/near?${new URLSearchParams({ place: town })}`);
  }, [town, load]);
  return town !== "" && data?.asked === town ? data : null;
}
