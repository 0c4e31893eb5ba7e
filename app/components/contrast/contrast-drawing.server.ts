/** The map of a contrast, drawn on the server: what is there as the shade of the areas, what is done as circles. */
import { type LegendEntry, layerEntries } from "~/components/map/map-shading";
import { shadedBy, shadeOfFigure } from "~/domain/map/figure-classes";
import type { Language } from "~/domain/value/language";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { pairInWords } from "~/i18n/contrast/contrast-words";
import { figureWithUnit } from "~/i18n/contrast/figure-words";
import { drawWholeMap } from "~/map/drawing/draw-whole-map.server";
import type { MapCircle } from "~/map/map-circle";
import type { MapState } from "~/map/map-props";
import type { ContrastTable, DrawnArea } from "~/pages/contrast/contrast.server";

export type ContrastDrawing = {
  svg: string;
  classes: LegendEntry[];
  /** The figure of the greatest circle; 0: there is none. */
  greatest: number;
};

type States = readonly {
  code: string;
  name: { ja: string; en: string };
  lat: number;
  lng: number;
}[];

export function drawContrast(
  table: ContrastTable,
  states: States,
  language: Language,
): ContrastDrawing {
  const { rows, areas, x, y, classes } = table;
  const rowOf = new Map(rows.map((row) => [row.area, row]));
  const holderOf = (code: string) => areas.find((area) => area.states.includes(code));
  const drawn = states.map(({ code, name, lat, lng }): MapState => {
    const area = holderOf(code);
    const row = area === undefined ? undefined : rowOf.get(area.key);
    const said =
      row === undefined ? contrastText[language].unknown : pairInWords(row, table, language);
    const description = contrastText[language].cell(area?.name[language] ?? name[language], [said]);
    const shade = shadeOfFigure(row?.x ?? null, classes);
    return { code, name: name[language], description, shade, lat, lng };
  });
  const greatest = Math.max(0, ...rows.map((row) => shadedBy(row.y) ?? 0));
  const circles = areas.flatMap((area): MapCircle[] => {
    const figure = rowOf.get(area.key)?.y ?? null;
    const value = shadedBy(figure) ?? 0;
    if (value === 0) return [];
    const title = contrastText[language].cell(area.name[language], [
      figureWithUnit(figure, y, language),
    ]);
    const { lat, lng } = area;
    const link = { title, href: hrefOfArea(area) ?? "" };
    return [{ lat, lng, share: value / greatest, isThere: !y.isDone, link }];
  });
  const svg = drawWholeMap({
    states: drawn,
    ...{ selected: null, own: [], symbols: [], itineraries: [], event: null, circles },
    label: contrastText[language].heading(x.name[language], y.name[language]),
    titleOf: () => "",
    hrefOf: (code) => hrefOfArea(holderOf(code)) ?? `/states/${code}`,
    hrefOfSymbol: () => "",
  });
  return { svg, classes: layerEntries(drawn, classes), greatest };
}

function hrefOfArea(area: DrawnArea | undefined): string | null {
  if (area === undefined) return null;
  return area.isMission ? `/map/missions/${area.key}` : `/states/${area.key}`;
}
