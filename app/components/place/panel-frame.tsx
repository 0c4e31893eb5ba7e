/**
 * Where the panel stands: beside the map, or on a phone as a sheet that rises over its lower half. It stays while the
 * areas in it change: it says when one is being read, and what is shown. Without scripts it lies below the map.
 */
import { useLocation, useNavigation } from "@remix-run/react";
import type { CSSProperties, ReactNode } from "react";
import { isMapPath } from "~/components/frame/frame-header";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";
import "~/styles/place-panel.css";
import "~/styles/place-figures.css";
import "~/styles/place-sheet.css";
import { usePanelSheet } from "./use-panel-sheet";
import { useShownArea } from "./use-shown-area";

/** `selected`: the code of the state that is chosen on the map. */
type Props = { selected: string | null; children: ReactNode };

export function PanelFrame({ selected, children }: Props) {
  const t = useText(placePanelText);
  const language = useLanguage();
  const name = useShownArea()?.name[language] ?? "";
  const isBusy = useReading();
  const { raised, handle, dragged, handlers } = usePanelSheet(selected);
  return (
    <aside
      className={[
        "area-panel",
        raised ? "area-panel-raised" : "",
        dragged === null ? "" : "area-panel-dragged",
      ].join(" ")}
      aria-label={t.label(name)}
      aria-busy={isBusy}
      style={dragged === null ? undefined : ({ "--dragged": `${dragged}px` } as CSSProperties)}
    >
      <button
        ref={handle}
        type="button"
        className="panel-handle"
        aria-expanded={raised}
        aria-controls="panel-body"
        {...handlers}
      >
        <span className="panel-grip" aria-hidden="true" />
        <span className="panel-handle-name">{name}</span>
        <span className="visually-hidden">{raised ? t.lower : t.raise}</span>
      </button>
      <p className="visually-hidden" role="status">
        {isBusy ? t.reading : t.label(name)}
      </p>
      {children}
    </aside>
  );
}

/** Another area was chosen and is not there yet. */
function useReading(): boolean {
  const { pathname } = useLocation();
  const { location } = useNavigation();
  return location !== undefined && location.pathname !== pathname && isMapPath(location.pathname);
}
