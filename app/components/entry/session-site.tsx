/**
 * The site of a company that is visited at a stop. With scripts those near the chosen town are offered; without, one that
 * the address brought or that is stored stays and can be taken out.
 */
import { lazy, Suspense } from "react";
import { useHydrated } from "~/components/frame/use-hydrated";
import { useEventChoices } from "./event-choices-context";
import { FieldErrors } from "./event-field";
import { usePlainBoxes } from "./plain-fields";
import type { SessionFields } from "./session-details";

/** Comes after the form: few stops name a site. */
const SiteChoice = lazy(async () => ({ default: (await import("./site-choice")).SiteChoice }));

export function SessionSite({ fields }: { fields: SessionFields }) {
  const [box] = usePlainBoxes()("site");
  const hydrated = useHydrated();
  const { sites } = useEventChoices();
  if (box === undefined) return null;
  const { id, name, key, initialValue = "", value = "", errors } = fields[box.name];
  return (
    <div className="session-site">
      {hydrated ? (
        <>
          {/* Not of type `hidden`: there React would set back what is filled in at the next draw. */}
          <input type="text" hidden id={id} name={name} key={key} defaultValue={initialValue} />
          <Suspense>
            <SiteChoice boxId={id} chosen={value} town={fields.placeId.value ?? ""} />
          </Suspense>
        </>
      ) : initialValue === "" ? null : (
        <label className="check">
          <input type="checkbox" name={name} value={initialValue} defaultChecked />
          <span>{sites.find((site) => String(site.id) === initialValue)?.name ?? box.label}</span>
        </label>
      )}
      <FieldErrors field={{ id, errors }} />
    </div>
  );
}
