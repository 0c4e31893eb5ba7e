/** The ways down: jurisdictions of the nation, states of a jurisdiction with what was held and is planned there. */
import type { PanelArea } from "~/domain/place/panel-area";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PanelPageData } from "~/pages/place/panel-page.server";
import { AreaLink } from "./area-crumbs";

type Props = Pick<PanelPageData, "parts"> & { area: PanelArea };

export function AreaParts({ area, parts }: Props) {
  const t = useText(placePanelText);
  const language = useLanguage();
  if (parts.length === 0) return null;
  const isNation = area.level === "nation";
  return (
    <section className={`section${isNation ? " no-print" : ""}`} aria-labelledby="panel-parts">
      <div className="section-head">
        <h3 id="panel-parts">{isNation ? t.jurisdictions : t.states}</h3>
      </div>
      <ul className="panel-parts">
        {parts.map(({ path, name, figures }) => (
          <li key={path}>
            <AreaLink to={path}>{name[language]}</AreaLink>
            {figures === null ? null : (
              <span className="small soft">
                {figures.isEmpty
                  ? t.emptyCell
                  : t.heldAndPlanned(String(figures.events), String(figures.planned))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
