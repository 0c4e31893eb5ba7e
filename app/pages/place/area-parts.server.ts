/** Where one stands among the areas, and what lies below: the ways up and down between nation, jurisdiction and state. */
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { cellOf } from "~/domain/map/map-table";
import { jurisdictionName, statesHeldBy } from "~/domain/place/jurisdiction";
import { areaPath, NATION, type PanelArea } from "~/domain/place/panel-area";
import type { Bilingual, Language } from "~/domain/value/language";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { findMapFigures } from "~/pages/figures-by-state.server";
import type { Handle } from "~db/client";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { listOrganisers } from "~db/queries/reference/organisers";

export type AreaLink = { path: string; name: Bilingual };
/** A part with how many events were held and are planned in it; null where a part is not a row of the map. */
export type AreaPart = AreaLink & { figures: PartFigures | null };
/** `isEmpty`: nothing was held, counted or not, and nothing is planned. */
export type PartFigures = { events: number; planned: number; isEmpty: boolean };

/** Above the area, the widest first: a split state stands in several jurisdictions. */
export async function listAreasAbove(db: Handle, area: PanelArea): Promise<AreaLink[][]> {
  if (area.level === "nation") return [];
  const nation = { ja: placePanelText.ja.nation, en: placePanelText.en.nation };
  const top = [{ path: areaPath(NATION), name: nation }];
  if (area.level === "jurisdiction") return [top];
  const holding = (await listHoldings(db)).filter(({ states }) => states.includes(area.code));
  return holding.length === 0 ? [top] : [top, holding.map(linkOf)];
}

/** Of the nation its jurisdictions, of a jurisdiction its states. */
export async function listAreaParts(
  db: Handle,
  area: PanelArea,
  { filter, language }: { filter: RegisterFilter; language: Language },
): Promise<AreaPart[]> {
  if (area.level === "state") return [];
  const holdings = await listHoldings(db);
  if (area.level === "nation")
    return holdings.map((holding) => ({ ...linkOf(holding), figures: null }));
  const held = holdings.find(({ mission }) => mission === area.mission)?.states ?? [];
  const { cells } = await findMapFigures(db, { filter, contactsOn: null });
  return (await listMapAreas(db, language))
    .filter(({ code }) => held.includes(code))
    .map(({ code, name }) => {
      const { events, planned, continuing, roughlyDated } = cellOf(cells, code);
      const isEmpty = events + planned + continuing + roughlyDated === 0;
      return {
        path: areaPath({ level: "state", code }),
        name,
        figures: { events, planned, isEmpty },
      };
    });
}

type Holding = { mission: string; name: Bilingual; states: string[] };

/** Missions that hold something, in official order. J5 */
export async function listHoldings(db: Handle): Promise<Holding[]> {
  const rows = await listJurisdictions(db);
  return (await listOrganisers(db)).flatMap(({ slug, name, short }) => {
    const states = statesHeldBy(slug, rows);
    const named = { mission: slug, name: jurisdictionName({ name, short }), states };
    return states.length === 0 ? [] : [named];
  });
}

const linkOf = ({ mission, name }: Holding): AreaLink => ({
  path: areaPath({ level: "jurisdiction", mission }),
  name,
});
