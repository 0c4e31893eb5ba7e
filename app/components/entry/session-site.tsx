/**
 * The site of a company that is visited at a stop. With scripts those near the chosen town are offered; without, one that
 * the address brought or that is stored stays and can be taken out.
 */
import { useFetcher } from "@remix-run/react";
import { lazy, Suspense, useEffect, useState } from "react";
import { typeInto } from "~/components/boxes/type-into";
import type { FieldMetadata } from "~/components/boxes/typed-form";
import { useHydrated } from "~/components/frame/use-hydrated";
import type { NamedSite, SiteOffer } from "~/domain/site/named-site";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { useEventChoices } from "./event-choices-context";
import { boxProps, EventField, FieldErrors } from "./event-field";
import { usePlainBoxes } from "./plain-fields";
import type { SessionFields } from "./session-details";

/** Comes once it is opened. */
const SiteOfferList = lazy(async () => ({
  default: (await import("./site-offer-list")).SiteOfferList,
}));

export function SessionSite({ fields }: { fields: SessionFields }) {
  const [box] = usePlainBoxes()("site");
  const hydrated = useHydrated();
  if (box === undefined) return null;
  const field: FieldMetadata = fields[box.name];
  return hydrated ? (
    <ChosenSite field={field} label={box.label} town={fields.placeId.value ?? ""} />
  ) : (
    <KeptSite field={field} label={box.label} />
  );
}

type Props = { field: FieldMetadata; label: string };

function ChosenSite({ field, label, town }: Props & { town: string }) {
  const t = useText(eventFormText);
  const { sites } = useEventChoices();
  const [picked, setPicked] = useState<NamedSite | null>(null);
  const [opened, setOpened] = useState(false);
  const near = useSitesNear(town);
  const value = field.value ?? "";
  const chosen = [picked, ...sites].find((site) => String(site?.id) === value) ?? null;

  function pick(site: NamedSite | null) {
    setPicked(site);
    typeInto(field.id, site === null ? "" : String(site.id));
  }

  return (
    <div className="session-site">
      {/* Not of type `hidden`: there React would set back what is filled in at the next draw. */}
      <input
        type="text"
        hidden
        id={field.id}
        name={field.name}
        key={field.key}
        defaultValue={field.initialValue ?? ""}
      />
      <p role="status">
        {value === "" ? null : (
          <>
            {label} <strong>{chosen?.name ?? `#${value}`}</strong>{" "}
            <button type="button" className="button" onClick={() => pick(null)}>
              {t.noSite}
            </button>
          </>
        )}
      </p>
      <FieldErrors field={field} />
      <details onToggle={() => setOpened(true)}>
        <summary>{near === null ? t.findSite : t.sitesNear(near.siteCount, near.tieCount)}</summary>
        <Suspense>
          {opened ? <SiteOfferList near={near} chosen={value} onPick={pick} /> : null}
        </Suspense>
      </details>
    </div>
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

function KeptSite({ field, label }: Props) {
  const t = useText(eventFormText);
  const { sites } = useEventChoices();
  const value = field.initialValue ?? "";
  if (value === "") return <input type="hidden" name={field.name} value="" />;
  return (
    <EventField field={field} label={label}>
      <select {...boxProps(field)} className="input" defaultValue={value}>
        <option value="">{t.noSite}</option>
        <option value={value}>
          {sites.find(({ id }) => String(id) === value)?.name ?? `#${value}`}
        </option>
      </select>
    </EventField>
  );
}
